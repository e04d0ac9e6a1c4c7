import { NamedPerson } from '@jalon/domain/discussion/subject';
import { CriterionState } from '@jalon/domain/gates/evaluation/states';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { problem } from '../platform/problem';
import { Worded } from './gate-criterion';

const none = z.object({});

/** A blocking criterion that is open, with what keeps it so. */
export const UnmetCriterion = z.object({
  criterion: CriterionId,
  words: WordsShape,
  state: CriterionState,
  cause: WordsShape,
});
export type UnmetCriterion = z.infer<typeof UnmetCriterion>;

export const gateNotReady = problem({
  type: 'gate-not-ready',
  status: 409,
  title: { fr: 'La porte n’est pas prête', en: 'The gate is not ready' },
  explanation: {
    fr: 'Des critères bloquants restent ouverts, ou une condition a dépassé son terme. Rien n’a été signé.',
    en: 'Blocking criteria are still open, or a condition is past its date. Nothing was signed.',
  },
  extension: z.object({
    unmet: z.array(UnmetCriterion),
    /** Conditions of earlier passes that are past their date. */
    overdue: z.array(z.object({ id: z.uuid(), words: z.string(), dueOn: z.iso.date(), owner: NamedPerson })),
  }),
});

export const gateDecided = problem({
  type: 'gate-already-decided',
  status: 409,
  title: { fr: 'Cette porte est déjà décidée', en: 'This gate has been decided' },
  explanation: {
    fr: 'La décision est figée et ne change plus. Rien de plus n’y est signé.',
    en: 'The decision is frozen and changes no more. Nothing further is signed there.',
  },
  extension: z.object({ outcome: Worded, decidedAt: z.iso.datetime() }),
});

export const gateOpenAlready = problem({
  type: 'gate-already-open',
  status: 409,
  title: { fr: 'Une porte est déjà ouverte', en: 'A gate is already open' },
  explanation: {
    fr: 'Ce cas d’usage a déjà une porte ouverte, ou un projet.',
    en: 'This use case already has an open gate, or a project.',
  },
  extension: z.object({ gateId: z.uuid().nullable() }),
});

export const useCaseNotAtGate = problem({
  type: 'use-case-not-at-gate',
  status: 409,
  title: { fr: 'Ce cas d’usage n’en est pas à la porte G0', en: 'This use case is not at gate G0' },
  explanation: {
    fr: 'La porte G0 s’ouvre sur un cas d’usage présélectionné. Présélectionnez-le d’abord.',
    en: 'Gate G0 opens on a shortlisted use case. Shortlist it first.',
  },
  extension: none,
});

export const notYourRole = problem({
  type: 'not-your-project-role',
  status: 403,
  title: { fr: 'Un autre rôle du projet est attendu', en: 'Another role in the project is expected' },
  explanation: {
    fr: 'Cet acte revient à qui tient le rôle indiqué sur ce projet. Rien n’a été enregistré.',
    en: 'This act belongs to whoever holds the given role in this project. Nothing was saved.',
  },
  extension: z.object({ role: Worded.nullable(), people: z.array(NamedPerson) }),
});

export const notWaivable = problem({
  type: 'criterion-not-waivable',
  status: 409,
  title: { fr: 'Aucune dérogation possible', en: 'No waiver possible' },
  explanation: {
    fr: 'Ce critère ne se déroge pas : il tient à la loi, le cycle de vie l’interdit, ou il n’est pas ouvert.',
    en: 'This criterion cannot be waived: it rests on law, the life cycle forbids it, or it is not open.',
  },
  extension: z.object({ why: z.enum(['law', 'not_waivable', 'not_needed']), law: z.array(z.string()) }),
});

export const factIsMeasured = problem({
  type: 'fact-is-measured',
  status: 409,
  title: { fr: 'Cette valeur est mesurée', en: 'This value is measured' },
  explanation: {
    fr: 'Jalon la calcule à partir de ce qui est enregistré : elle ne se déclare pas.',
    en: 'Jalon computes it from what is kept: it is not declared.',
  },
  extension: z.object({ fact: Worded, path: z.string().nullable() }),
});

export const factValueRefused = problem({
  type: 'fact-value-refused',
  status: 422,
  title: { fr: 'Cette valeur ne convient pas', en: 'This value does not fit' },
  explanation: {
    fr: 'La valeur déclarée n’est pas du genre attendu pour ce fait.',
    en: 'The declared value is not of the kind that this fact expects.',
  },
  extension: z.object({ fact: Worded, expected: WordsShape }),
});

export const conditionSettled = problem({
  type: 'condition-settled',
  status: 409,
  title: { fr: 'Cette condition est déjà réglée', en: 'This condition is already settled' },
  explanation: {
    fr: 'Elle est remplie ou levée : il n’y a plus rien à en dire.',
    en: 'It is met or lifted: there is nothing more to say of it.',
  },
  extension: none,
});
