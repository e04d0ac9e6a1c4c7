import type { GateView, LifecycleHead } from '@jalon/contracts/lifecycle/lifecycle-view';
import { profilesOf } from '@jalon/domain/lifecycle/edits/criterion-edits';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { gateOutlineOf } from './outline';
import { namesUsed } from './rule-names';

/** One gate with all it asks; undefined where there is none of this id. */
export function gateViewOf(head: LifecycleHead, lifecycle: Lifecycle, gateId: string): GateView | undefined {
  const gate = lifecycle.gates.find(({ id }) => id === gateId);
  return (
    gate && {
      ...gateOutlineOf(lifecycle, gate),
      head,
      criteria: gate.criteria.map((criterion) => ({
        ...criterion,
        profiles: profilesOf(lifecycle, criterion.id),
      })),
      names: namesUsed(
        lifecycle,
        gate.criteria.flatMap(({ when, rule }) => [when, rule]),
      ),
    }
  );
}
