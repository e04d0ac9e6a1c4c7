import { gateNotReady, type UnmetCriterion } from '@jalon/contracts/gates/gates.problems';
import {
  conditionsRefused,
  lessonsNeeded,
  outcomeRefused,
  reasonNeeded,
  separationOfDuties,
} from '@jalon/contracts/gates/signing.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { FlawOfVote, VoteRefusal } from '@jalon/domain/gates/deciding/vote-refusals';
import { judgeCriterion } from '@jalon/domain/gates/evaluation/judge-criterion';
import type { Words } from '@jalon/domain/platform/language';
import { refuseRole } from '../acting/refusals';
import { criterionOf, type Judged } from '../judging/judging';
import { criterionSentence } from '../viewing/words/criterion-sentence';
import { outcomeWords, placeWords, roleWords, wordsOnly } from '../viewing/words/lifecycle-words';

const FLAWS: Readonly<Record<FlawOfVote['code'], Words>> = {
  needs_one: {
    fr: '« Passer avec conditions » en demande au moins une.',
    en: '“Pass with conditions” needs at least one.',
  },
  none_here: { fr: 'Cette issue n’a pas de conditions.', en: 'This outcome has no conditions.' },
  unknown_criterion: {
    fr: 'Ce critère n’est pas de cette porte.',
    en: 'This criterion is not of this gate.',
  },
  not_attachable: {
    fr: 'Ce critère bloque : il se remplit ou se déroge, il ne se promet pas.',
    en: 'This criterion blocks: it is met or waived, not promised.',
  },
  owner_gone: { fr: 'La personne désignée n’est plus là.', en: 'The person named is no longer here.' },
  date_past: { fr: 'La date doit être à venir.', en: 'The date must be to come.' },
  rule_faulty: {
    fr: 'La règle ne se lit pas, ou nomme ce que le cycle de vie ne connaît pas.',
    en: 'The rule does not parse, or names what the life cycle does not know.',
  },
  rule_constant: {
    fr: 'La règle vaut toujours la même chose : elle ne demande rien.',
    en: 'The rule is always worth the same: it asks for nothing.',
  },
  rule_true: {
    fr: 'La règle est déjà vraie : il n’y a rien à promettre.',
    en: 'The rule is true already: there is nothing to promise.',
  },
};

/** A criterion that stands in the way: of this gate, or of another that the outcome asks for. */
export function unmetOf(judged: Judged, id: string): UnmetCriterion[] {
  const { lifecycle } = judged.held;
  const criterion = lifecycle.gates.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  if (!criterion) return [];
  const one = criterionOf(judged, id) ?? judgeCriterion(lifecycle, judged.gateCase, { criterion });
  return [
    { criterion: id, words: wordsOnly(criterion), state: one.state, cause: criterionSentence(judged, one) },
  ];
}

function refuseUnready(judged: Judged, unmet: readonly string[]): never {
  throw new Problem(gateNotReady, {
    unmet: unmet.flatMap((id) => unmetOf(judged, id)),
    overdue: judged.evaluation.overdue.map(({ id, words, dueOn, owner }) => ({ id, words, dueOn, owner })),
  });
}

function refuseOutcome(
  judged: Judged,
  why: 'unknown_outcome' | 'target_needed' | 'target_refused',
  ids: readonly string[],
): never {
  const { lifecycle } = judged.held;
  const isOutcome = why === 'unknown_outcome';
  throw new Problem(outcomeRefused, {
    why,
    outcomes: isOutcome ? ids.map((id) => outcomeWords(lifecycle, id)) : [],
    targets: isOutcome ? [] : ids.map((id) => placeWords(lifecycle, id)),
  });
}

type Code = VoteRefusal['code'];
type Refusal<C extends Code> = Extract<VoteRefusal, { readonly code: C }>;
type Refusing<C extends Code> = (judged: Judged, refusal: Refusal<C>, roleId: string) => never;

const refuseSeparation: Refusing<'separation'> = ({ held }, { roles }) => {
  const words = roles.map((id) => roleWords(held.lifecycle, id));
  throw new Problem(separationOfDuties, { roles: words, person: null });
};

/** A condition that other seats carry is named: they take their votes back first. */
export const flawWords = ({ code, carried }: FlawOfVote): Words =>
  carried
    ? {
        fr: `« ${carried.words} », déjà demandée : ${FLAWS[code].fr} Chaque siège qui la porte reprend sa voix, puis vote de nouveau.`,
        en: `“${carried.words}”, asked for already: ${FLAWS[code].en} Each seat that carries it takes its vote back, then votes again.`,
      }
    : FLAWS[code];

export function refuseFlaws(flaws: readonly FlawOfVote[]): never {
  throw new Problem(conditionsRefused, {
    flaws: flaws.map((flaw) => ({ at: flaw.at, words: flawWords(flaw) })),
  });
}

const refuseConditions: Refusing<'conditions'> = (_, { flaws }) => refuseFlaws(flaws);

const REFUSE: { readonly [C in Code]: Refusing<C> } = {
  no_seat: (judged, { seats }, roleId) =>
    refuseRole(judged, seats.includes(roleId) ? roleId : (seats[0] ?? null)),
  separation: refuseSeparation,
  not_ready: (judged, { unmet }) => refuseUnready(judged, unmet),
  also_needed: (judged, { criterionIds }) => refuseUnready(judged, criterionIds),
  unknown_outcome: (judged, { code, outcomes }) => refuseOutcome(judged, code, outcomes),
  target_needed: (judged, { targets }) => refuseOutcome(judged, 'target_needed', targets),
  target_refused: (judged, { targets }) => refuseOutcome(judged, 'target_refused', targets),
  conditions: refuseConditions,
  reason_needed: () => {
    throw new Problem(reasonNeeded, { why: 'outcome' });
  },
  lessons_needed: ({ row }) => {
    throw new Problem(lessonsNeeded, { projectId: row.projectId });
  },
};

/** The refusal of the domain, as the problem that a person reads. */
export function refuseVote<C extends Code>(judged: Judged, refusal: Refusal<C>, roleId: string): never {
  return REFUSE[refusal.code](judged, refusal, roleId);
}
