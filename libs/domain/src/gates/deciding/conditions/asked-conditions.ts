import type { Gate } from '../../../lifecycle/template/gate';
import { canonicalJson } from '../../signing/canonical-json';
import type { Difference } from '../../signing/difference';
import type { ProposedCondition } from './condition';
import { countedVotes } from '../counted-votes';
import { WITH_CONDITIONS } from '../outcomes';
import type { Ballot } from '../seats';
import type { Vote } from '../vote';

/** Each once, by criterion and date. */
export function eachOnce(conditions: readonly ProposedCondition[]): ProposedCondition[] {
  const byText = new Map(conditions.map((condition) => [canonicalJson(condition), condition]));
  const place = ({ criterionId, dueOn, words }: ProposedCondition) => `${criterionId} ${dueOn} ${words}`;
  return [...byText.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** What these votes ask for, if they pass the gate with conditions. */
export const askedBy = (votes: readonly Pick<Vote, 'outcome' | 'conditions'>[]): ProposedCondition[] =>
  eachOnce(
    votes.filter(({ outcome }) => outcome === WITH_CONDITIONS).flatMap(({ conditions }) => conditions),
  );

/** What the other seats ask for so far: whoever passes with conditions signs these too, and adds their own. */
export const askedByOthers = (gate: Gate, ballot: Ballot, roleId: string): ProposedCondition[] =>
  askedBy([...countedVotes(gate, ballot).values()].filter((vote) => vote.roleId !== roleId));

/** What another seat has come to ask for that this vote did not sign: it falls until it is signed again. */
export function askedSince(gate: Gate, ballot: Ballot, vote: Vote): readonly Difference[] {
  if (vote.outcome !== WITH_CONDITIONS) return [];
  const known = new Set(vote.conditions.map((condition) => canonicalJson(condition)));
  return askedByOthers(gate, ballot, vote.roleId)
    .filter((condition) => !known.has(canonicalJson(condition)))
    .map(({ criterionId, words, dueOn }) => ({
      kind: 'condition',
      id: criterionId,
      name: { fr: words, en: words },
      before: null,
      after: { words, dueOn },
    }));
}
