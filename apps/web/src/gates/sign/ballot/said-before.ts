import type { GateView, GateVote } from '@jalon/contracts/gates/gate-view';
import { ABANDON, WITH_CONDITIONS } from '@jalon/domain/gates/deciding/outcomes';

/** A condition that somebody asks for, with whoever asked first. */
export interface Asked {
  readonly by: GateVote['person'];
  readonly condition: GateVote['conditions'][number];
}

/** What was learnt, as one voter says it. */
export interface Lesson {
  readonly by: GateVote['person'];
  readonly lessons: string;
}

/** Votes of the other seats that count, the oldest first. */
const votesOfOthers = ({ seats }: Pick<GateView, 'seats'>, roleId: string): readonly GateVote[] =>
  seats
    .flatMap(({ role, vote }) => (vote && role.id !== roleId ? [vote] : []))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));

const keyOf = ({ criterionId, words, ownerId, dueOn, rule }: Asked['condition']): string =>
  JSON.stringify([criterionId, words, ownerId, dueOn, rule]);

/** What the other seats ask for so far, each once: whoever passes with conditions signs these along with their own. */
export function askedBefore(gate: Pick<GateView, 'seats'>, roleId: string): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const { outcome, person, conditions } of votesOfOthers(gate, roleId)) {
    if (outcome.id !== WITH_CONDITIONS) continue;
    for (const condition of conditions) {
      const key = keyOf(condition);
      if (!found.has(key)) found.set(key, { by: person, condition });
    }
  }
  return [...found.values()];
}

/** Is this condition among those that others ask for? */
export const isAsked = (asked: readonly Asked[], condition: Asked['condition']): boolean =>
  asked.some((one) => keyOf(one.condition) === keyOf(condition));

/** What the other seats that abandon have learnt (S-PIL-16). */
export const lessonsSaid = (gate: Pick<GateView, 'seats'>, roleId: string): readonly Lesson[] =>
  votesOfOthers(gate, roleId).flatMap(({ outcome, person, lessons }) =>
    outcome.id === ABANDON && lessons ? [{ by: person, lessons }] : [],
  );
