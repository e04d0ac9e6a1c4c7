import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { problem } from '../platform/problem';

const none = z.object({});

/** The person may see the project, but not do this on it as it stands (`mayOnProject`). */
export const projectNotYours = problem({
  type: 'project-not-yours',
  status: 403,
  title: { fr: 'Cette action ne vous est pas ouverte', en: 'This is not open to you' },
  explanation: {
    fr: 'Seules les personnes qui mènent le projet, ou qui conduisent les projets de l’organisation, peuvent le faire ; un projet terminé ne se modifie plus.',
    en: 'Only those who lead the project, or who run the organisation’s projects, may do this; an ended project is no longer edited.',
  },
  extension: none,
});

const Role = WordsShape.extend({ id: z.string() });

/** A gate of the life cycle wants these two roles to be two people. */
export const rolePairForbidden = problem({
  type: 'role-pair-forbidden',
  status: 409,
  title: { fr: 'Ces deux rôles demandent deux personnes', en: 'These two roles need two people' },
  explanation: {
    fr: 'Une porte du cycle de vie interdit de tenir les deux : confiez l’un des deux à quelqu’un d’autre.',
    en: 'A gate of the life cycle forbids holding both: give one of the two to someone else.',
  },
  /** The pair, and the gates that forbid it. */
  extension: z.object({ roles: z.array(Role), gateIds: z.array(z.string()) }),
});

/** What is answered does not fit the question. */
export const answerDoesNotFit = problem({
  type: 'answer-does-not-fit',
  status: 422,
  title: { fr: 'Cette réponse ne convient pas à la question', en: 'This answer does not fit the question' },
  explanation: {
    fr: 'Choisissez parmi les réponses proposées. Rien n’a été enregistré.',
    en: 'Choose among the answers offered. Nothing was saved.',
  },
  extension: z.object({ attributeId: z.string(), question: WordsShape.nullable() }),
});

/** Somebody else answered since it was read; `theirs` is what stands. */
export const answersChanged = problem({
  type: 'answers-changed',
  status: 409,
  title: { fr: 'Quelqu’un a répondu entre-temps', en: 'Someone answered meanwhile' },
  explanation: {
    fr: 'Relisez la réponse qui est en place, puis gardez-la ou remplacez-la. Rien n’a été enregistré.',
    en: 'Read the answer that stands, then keep it or replace it. Nothing was saved.',
  },
  extension: z.object({
    changed: z.array(
      z.object({
        attributeId: z.string(),
        question: WordsShape,
        version: z.number().int(),
        yours: z.unknown(),
        theirs: z.unknown(),
        by: z.string(),
        at: z.iso.datetime(),
      }),
    ),
  }),
});

/** A profile that asks less than the proposed one is chosen with a reason. */
export const profileReasonNeeded = problem({
  type: 'profile-reason-needed',
  status: 422,
  title: { fr: 'Un motif est nécessaire', en: 'A reason is needed' },
  explanation: {
    fr: 'Ce profil demande moins que celui qui est proposé : dites pourquoi, le motif reste affiché.',
    en: 'This profile asks less than the proposed one: say why, the reason stays in view.',
  },
  extension: z.object({ proposed: z.string() }),
});
