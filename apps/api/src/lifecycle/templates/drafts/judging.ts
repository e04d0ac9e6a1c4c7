import type { LifecycleDifference } from '@jalon/contracts/lifecycle/lifecycle-view';
import { diffOf } from '@jalon/domain/lifecycle/diff/diff-of';
import type { Flaw } from '@jalon/domain/lifecycle/flaws/flaw';
import { flawsOf } from '@jalon/domain/lifecycle/flaws/flaws-of';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { shippedLifecycle } from '../../shipped/shipped-lifecycle';

/** What hinders publishing, each with its place. */
export const toldFlaws = (lifecycle: Lifecycle): Flaw[] => [...flawsOf(lifecycle, shippedLifecycle)];

/** What changes from one to the other, in words. */
export function toldDifference(before: Lifecycle, after: Lifecycle): LifecycleDifference {
  const changes = [...diffOf(before, after)];
  const criteria = changes.filter(({ part }) => part === 'criterion').map(({ id }) => id);
  return { changes, criteria: new Set(criteria).size };
}
