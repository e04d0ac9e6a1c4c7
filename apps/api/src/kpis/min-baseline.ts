import type { Actor } from '@jalon/domain/access/actor';
import type { LifecyclesReader } from '../lifecycle/templates/lifecycles.reader';

/**
 * Observations that a baseline needs, by the version that the project is held to: gates judge by the same one. Without
 * a project yet, by the organisation’s usual life cycle.
 */
export async function minBaselineOf(
  actor: Actor,
  versionId: string | null,
  lifecycles: LifecyclesReader,
): Promise<number> {
  const { lifecycle } = await (versionId === null
    ? lifecycles.usual(actor)
    : lifecycles.version(actor, versionId));
  return Number(lifecycle.parameters.find(({ id }) => id === 'p_min_baseline_n')?.default ?? 0);
}
