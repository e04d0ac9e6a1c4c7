import type { LifecycleDifference } from '@jalon/contracts/lifecycle/lifecycle-view';
import type { Flaw } from '@jalon/domain/lifecycle/flaws/flaw';
import { flawsOf } from '@jalon/domain/lifecycle/flaws/flaws-of';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';

/** What hinders publishing, each with its place. */
export const toldFlaws = (lifecycle: Lifecycle): Flaw[] => [...flawsOf(lifecycle)];

export const toldDifference = (_: Lifecycle, __: Lifecycle): LifecycleDifference => ({ changes: [] });
