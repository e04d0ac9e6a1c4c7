import { NamedPerson } from '@jalon/domain/discussion/subject';
import { Difference } from '@jalon/domain/gates/signing/difference';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { problem } from '../platform/problem';
import { Worded } from './gate-criterion';

export const readingChanged = problem({
  type: 'reading-changed',
  status: 409,
  title: { fr: 'Ce que vous avez lu a changé', en: 'What you read has changed' },
  explanation: {
    fr: 'Depuis votre lecture, quelque chose qui compte a changé. Rien n’a été signé ; relisez, puis signez.',
    en: 'Since you read it, something that matters has changed. Nothing was signed; read again, then sign.',
  },
  /** `differences` is empty where the caller did not send what it had read. */
  extension: z.object({ readingHash: z.string(), differences: z.array(Difference) }),
});

export const separationOfDuties = problem({
  type: 'separation-of-duties',
  status: 409,
  title: { fr: 'Deux personnes sont nécessaires', en: 'Two people are needed' },
  explanation: {
    fr: 'Une même personne ne peut pas tenir ces deux rôles à cette porte.',
    en: 'One person may not hold both of these roles at this gate.',
  },
  extension: z.object({ roles: z.array(Worded), person: NamedPerson.nullable() }),
});

export const opinionNeeded = problem({
  type: 'opinion-needed',
  status: 409,
  title: { fr: 'Un avis est d’abord à demander', en: 'An opinion must be asked for first' },
  explanation: {
    fr: 'Demandez l’avis prévu : vous signerez une fois l’avis donné, ou en notant qu’il a été demandé et n’est pas venu.',
    en: 'Ask for the opinion foreseen: you sign once it is given, or noting that it was asked for and did not come.',
  },
  extension: z.object({ role: Worded, people: z.array(NamedPerson) }),
});

export const reasonNeeded = problem({
  type: 'reason-needed',
  status: 422,
  title: { fr: 'Un motif écrit est nécessaire', en: 'A written reason is needed' },
  explanation: {
    fr: 'Écrivez pourquoi : ce choix s’écarte d’un avis, ou arrête ou renvoie le projet.',
    en: 'Write why: this choice departs from an opinion, or stops or sends back the project.',
  },
  extension: z.object({ why: z.enum(['outcome', 'against_opinion', 'opinion_not_given']) }),
});

export const notAttestable = problem({
  type: 'criterion-not-attestable',
  status: 409,
  title: { fr: 'Ce critère ne se signe pas ici', en: 'This criterion is not signed here' },
  explanation: {
    fr: 'Il est calculé à partir de ce qui est enregistré, sans objet pour ce projet, ou déjà signé par vous.',
    en: 'It is computed from what is kept, does not apply to this project, or you have already signed it.',
  },
  extension: z.object({ why: z.enum(['computed', 'not_applicable', 'signed']) }),
});

export const evidenceNeeded = problem({
  type: 'evidence-needed',
  status: 409,
  title: { fr: 'Une preuve est d’abord à joindre', en: 'A proof must be attached first' },
  explanation: {
    fr: 'On atteste sur pièces : joignez une preuve en vigueur à ce critère, puis signez.',
    en: 'One attests on evidence: attach a proof in force to this criterion, then sign.',
  },
  extension: z.object({ kinds: z.array(Worded) }),
});

export const outcomeRefused = problem({
  type: 'outcome-refused',
  status: 422,
  title: { fr: 'Cette issue n’est pas possible', en: 'This outcome is not possible' },
  explanation: {
    fr: 'Cette porte ne connaît pas cette issue, ou la phase de retour manque ou ne convient pas.',
    en: 'This gate does not know this outcome, or the phase to go back to is missing or does not fit.',
  },
  extension: z.object({
    why: z.enum(['unknown_outcome', 'target_needed', 'target_refused']),
    outcomes: z.array(Worded),
    targets: z.array(Worded),
  }),
});

export const conditionsRefused = problem({
  type: 'conditions-refused',
  status: 422,
  title: { fr: 'Ces conditions ne conviennent pas', en: 'These conditions do not fit' },
  explanation: {
    fr: 'Une condition porte sur un critère consultatif ou valablement dérogé, avec une personne et une date à venir. « Passer avec conditions » en demande au moins une ; les autres issues n’en ont pas.',
    en: 'A condition bears on an advisory or validly waived criterion, with a person and a date to come. “Pass with conditions” needs at least one; other outcomes have none.',
  },
  extension: z.object({
    flaws: z.array(z.object({ at: z.number().int().nullable(), words: WordsShape })),
  }),
});

export const lessonsNeeded = problem({
  type: 'lessons-needed',
  status: 409,
  title: { fr: 'Écrivez d’abord ce que le projet a appris', en: 'Write first what the project has taught' },
  explanation: {
    fr: 'Abandonner à temps est une bonne décision ; ce que l’on a appris en fait la valeur. Écrivez les enseignements du projet, puis signez.',
    en: 'To abandon in time is a good decision; what was learnt makes its worth. Write the project’s lessons, then sign.',
  },
  extension: z.object({ projectId: z.uuid().nullable() }),
});

export const delegationRefused = problem({
  type: 'delegation-refused',
  status: 409,
  title: { fr: 'Cette délégation n’est pas possible', en: 'This delegation is not possible' },
  explanation: {
    fr: 'On délègue un rôle que l’on tient, pour des dates à venir, à quelqu’un que la séparation des rôles permet. Qui délègue pour un absent ne prend pas sa voix.',
    en: 'One delegates a role that one holds, for dates to come, to somebody whom separation of duties allows. Whoever delegates for somebody away does not take their vote.',
  },
  extension: z.object({
    why: z.enum(['not_holder', 'separation', 'dates', 'advises_only', 'oneself', 'to_whoever_gives']),
  }),
});
