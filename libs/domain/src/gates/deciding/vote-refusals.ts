import type { Gate, Outcome } from '../../lifecycle/template/gate';
import type { GateEvaluation } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import { judgeCriterion } from '../evaluation/judge-criterion';
import type { Rulebook } from '../evaluation/rulebook';
import { askedByOthers } from './conditions/asked-conditions';
import type { ProposedCondition } from './conditions/condition';
import { conditionFlaws, trueAlready } from './conditions/condition-flaws';
import type { ConditionFlaw } from './conditions/condition-flaws';
import { ABANDON, asksForReason, outcomeOf, targetsOf, WITH_CONDITIONS } from './outcomes';
import { forbiddenPair, peopleOfSeat, seatsOf } from './seats';
import type { Ballot } from './seats';
import type { Vote } from './vote';

/** What is wrong with a condition: one of one’s own, at its place, or one that another seat asks for. */
export interface FlawOfVote extends Omit<ConditionFlaw, 'code'> {
  /** `owner_gone`: whoever it was given to has left since; the caller looks. */
  readonly code: ConditionFlaw['code'] | 'owner_gone';
  readonly carried?: ProposedCondition;
}

/** Why a vote is not taken, with what a person has to know to mend it. */
export type VoteRefusal =
  /** They hold none of these seats. */
  | { readonly code: 'no_seat'; readonly seats: readonly string[] }
  /** They have a part of both roles, and may not. */
  | { readonly code: 'separation'; readonly roles: readonly [string, string] }
  | { readonly code: 'unknown_outcome'; readonly outcomes: readonly string[] }
  /** The outcome wants a gate that is ready: what keeps it from it. */
  | { readonly code: 'not_ready'; readonly unmet: readonly string[]; readonly overdue: readonly string[] }
  /** Criteria of another gate that must be satisfied before. */
  | { readonly code: 'also_needed'; readonly criterionIds: readonly string[] }
  | { readonly code: 'target_needed' | 'target_refused'; readonly targets: readonly string[] }
  | { readonly code: 'reason_needed' }
  /** `carried`: it is another seat’s, signed along; that seat has to vote again. */
  | { readonly code: 'conditions'; readonly flaws: readonly FlawOfVote[] }
  /** S-PIL-16: an abandonment says what was learnt. */
  | { readonly code: 'lessons_needed' };

/** A vote that is about to be signed. */
export interface Draft extends Pick<Vote, 'roleId' | 'outcome' | 'target' | 'reason' | 'conditions'> {
  readonly personId: string;
  /** What was learnt, as the project or the vote tells it; null: nothing yet. */
  readonly lessons: string | null;
}

/** A gate as it stands while one votes; `evaluation` was made with the draft’s outcome as the intended one. */
export interface Voting {
  readonly rulebook: Rulebook;
  readonly gateCase: GateCase;
  readonly evaluation: GateEvaluation;
  readonly ballot: Ballot;
}

/** Everything that keeps a vote from being taken; none: it may be signed. */
export function voteRefusals(voting: Voting, draft: Draft): readonly VoteRefusal[] {
  const gate = voting.rulebook.gates.find(({ id }) => id === voting.gateCase.gateId);
  const outcome = outcomeOf(voting.rulebook, draft.outcome);
  if (!gate || !outcome || !gate.outcomes.includes(outcome.id))
    return [{ code: 'unknown_outcome', outcomes: gate?.outcomes ?? [] }];
  return [
    ...seatRefusals(gate, voting.ballot, draft),
    ...outcomeRefusals(voting, gate, outcome),
    ...targetRefusals(targetsOf(voting.rulebook, gate, outcome), draft),
    ...conditionRefusals(voting, gate, draft),
    ...wordRefusals(gate, outcome, draft),
  ];
}

/** What keeps an outcome from being decided, whoever votes: the gate is not ready for it, or another one’s criteria. */
const outcomeRefusals = (
  voting: Omit<Voting, 'ballot'>,
  gate: Gate,
  outcome: Outcome,
): readonly VoteRefusal[] => [
  ...(outcome.requiresReady ? readyRefusals(voting.evaluation) : []),
  ...alsoRefusals(voting, gate, outcome.id),
];

/**
 * May this outcome be decided at this moment? Votes for it were given while it could be; what is not material may have
 * changed since, a condition may have come to its date: the last vote, be it for another outcome, decides nothing then.
 */
export function isDecidable(voting: Omit<Voting, 'ballot'>, outcomeId: string): boolean {
  const gate = voting.rulebook.gates.find(({ id }) => id === voting.gateCase.gateId);
  const outcome = outcomeOf(voting.rulebook, outcomeId);
  return gate !== undefined && outcome !== undefined && outcomeRefusals(voting, gate, outcome).length === 0;
}

function wordRefusals(gate: Gate, outcome: Outcome, { reason, lessons }: Draft): readonly VoteRefusal[] {
  const isAbandoned = outcome.id === ABANDON && gate.subject === 'project';
  return [
    ...(asksForReason(outcome) && isBlank(reason) ? [{ code: 'reason_needed' } as const] : []),
    ...(isAbandoned && isBlank(lessons) ? [{ code: 'lessons_needed' } as const] : []),
  ];
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

function seatRefusals(gate: Gate, ballot: Ballot, { personId, roleId }: Draft): readonly VoteRefusal[] {
  const seats = seatsOf(gate, ballot);
  if (!seats.includes(roleId) || !peopleOfSeat(roleId, ballot).includes(personId))
    return [{ code: 'no_seat', seats }];
  const roles = forbiddenPair(gate, ballot, { personId, roleId });
  return roles ? [{ code: 'separation', roles }] : [];
}

const readyRefusals = ({ state, unmet, overdue }: GateEvaluation): readonly VoteRefusal[] =>
  state === 'ready' ? [] : [{ code: 'not_ready', unmet, overdue: overdue.map(({ id }) => id) }];

/** Whatever its `when`: the outcome itself is what makes them apply. */
function alsoRefusals(
  { rulebook, gateCase }: Omit<Voting, 'ballot'>,
  gate: Gate,
  outcome: string,
): readonly VoteRefusal[] {
  const wanted = gate.alsoForOutcome?.[outcome] ?? [];
  const intended = { ...gateCase, intendedOutcome: outcome };
  const open = rulebook.gates
    .flatMap(({ criteria }) => criteria)
    .filter(({ id }) => wanted.includes(id))
    .map(({ when: _when, ...criterion }) => judgeCriterion(rulebook, intended, { criterion }))
    .filter(({ state }) => state !== 'satisfied')
    .map(({ criterion }) => criterion.id);
  return open.length > 0 ? [{ code: 'also_needed', criterionIds: open }] : [];
}

function targetRefusals(targets: readonly string[], { target }: Draft): readonly VoteRefusal[] {
  if (target === null) return targets.length > 0 ? [{ code: 'target_needed', targets }] : [];
  return targets.includes(target) ? [] : [{ code: 'target_refused', targets }];
}

/** One’s own conditions, and those of the other seats that one signs along with them. */
function conditionRefusals(
  { rulebook, gateCase, evaluation, ballot }: Voting,
  gate: Gate,
  { roleId, outcome, conditions }: Draft,
): readonly VoteRefusal[] {
  const carried = outcome === WITH_CONDITIONS ? askedByOthers(gate, ballot, roleId) : [];
  const flaws = [
    ...conditionFlaws({ evaluation, rulebook }, outcome, [...carried, ...conditions]),
    ...trueAlready(rulebook, gateCase, conditions).map(({ at, code }) => ({
      at: at === null ? null : at + carried.length,
      code,
    })),
  ];
  return flaws.length > 0 ? [{ code: 'conditions', flaws: flaws.map((flaw) => ofVote(flaw, carried)) }] : [];
}

function ofVote({ at, code }: ConditionFlaw, carried: readonly ProposedCondition[]): FlawOfVote {
  const others = at === null ? undefined : carried[at];
  if (others) return { at: null, code, carried: others };
  return { at: at === null ? null : at - carried.length, code };
}
