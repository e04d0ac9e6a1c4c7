import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { Actor } from '@jalon/domain/access/actor';
import { conditionFlaws } from '@jalon/domain/gates/deciding/conditions/condition-flaws';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import { type FlawOfVote, isDecidable } from '@jalon/domain/gates/deciding/vote-refusals';
import { peopleAmong } from '../../../platform/discussion/people';
import type { Judged } from '../../judging/judging';
import { judgedFor } from '../../viewing/outcomes-view';
import { outcomeWords } from '../../viewing/words/lifecycle-words';
import { flawWords } from '../vote-problems';

/** Never passed while the gate is not ready for that outcome, however old the votes. */
export function isComplete(judged: Judged, { outcome }: Decision): boolean {
  if (outcome === null) return false;
  const { held, gateCase, evaluation } = judgedFor(judged, outcome);
  return isDecidable({ rulebook: held.lifecycle, gateCase, evaluation }, outcome);
}

/** What is wrong by now with the conditions that the votes ask for: a date past, an owner who is gone. */
export async function flawsOf(
  actor: Actor,
  judged: Judged,
  { outcome, conditions }: Decision,
): Promise<readonly FlawOfVote[]> {
  if (outcome === null) return [];
  const { evaluation, held } = judgedFor(judged, outcome);
  const ownerIds = conditions.map(({ ownerId }) => ownerId);
  const there = await peopleAmong(actor, { permission: 'gates:read' }, ownerIds);
  const gone = conditions.filter(({ ownerId }) => !there.has(ownerId));
  return [
    ...conditionFlaws({ evaluation, rulebook: held.lifecycle }, outcome, conditions).map(({ at, code }) => {
      const carried = at === null ? undefined : conditions[at];
      return { at: null, code, ...(carried && { carried }) };
    }),
    ...gone.map((carried) => ({ at: null, code: 'owner_gone' as const, carried })),
  ];
}

/** Enough votes say the same, and yet the gate is not decided: why; null where the count is not complete. */
export async function heldBackOf(
  actor: Actor,
  judged: Judged,
  decision: Decision,
): Promise<GateView['heldBack']> {
  const { outcome } = decision;
  if (judged.row.decidedAt !== null || outcome === null) return null;
  return {
    outcome: outcomeWords(judged.held.lifecycle, outcome),
    isReady: isComplete(judged, decision),
    flaws: (await flawsOf(actor, judged, decision)).map(flawWords),
  };
}
