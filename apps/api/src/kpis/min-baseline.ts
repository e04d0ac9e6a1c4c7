import type { Actor } from '@jalon/domain/access/actor';
import type { LifecyclesReader } from '../lifecycle/templates/lifecycles.reader';

/** Observations that a baseline needs: the parameter of the organisation’s usual life cycle. */
export async function minBaselineOf(actor: Actor, lifecycles: LifecyclesReader): Promise<number> {
  const { lifecycle } = await lifecycles.usual(actor);
  return Number(lifecycle.parameters.find(({ id }) => id === 'p_min_baseline_n')?.default ?? 0);
}
