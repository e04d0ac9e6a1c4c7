import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';

export interface MovedCriterion {
  readonly id: string;
  readonly name: GateCriterion['name'];
  /** Null: it was not asked before. */
  readonly from: GateCriterion['state'] | null;
  readonly to: GateCriterion['state'];
}

/** The criteria that stand otherwise than when the reader last looked. */
export function movedCriteria(
  before: Pick<GateView, 'criteria'>,
  now: Pick<GateView, 'criteria'>,
): readonly MovedCriterion[] {
  const were = new Map(before.criteria.map(({ id, state }) => [id, state]));
  return now.criteria
    .map(({ id, name, state }) => ({ id, name, from: were.get(id) ?? null, to: state }))
    .filter(({ from, to }) => from !== to);
}
