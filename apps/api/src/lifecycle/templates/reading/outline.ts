import type {
  CriterionCounts,
  GateOutline,
  LifecycleHead,
  LifecycleOutline,
} from '@jalon/contracts/lifecycle/lifecycle-view';
import type { Criterion } from '@jalon/domain/lifecycle/template/criterion';
import type { Gate } from '@jalon/domain/lifecycle/template/gate';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';

function countsOf({ profiles }: Lifecycle, criteria: readonly Criterion[]): CriterionCounts {
  const count = (isOne: (criterion: Criterion) => boolean) => criteria.filter(isOne).length;
  return {
    all: criteria.length,
    computed: count(({ kind }) => kind === 'computed'),
    attested: count(({ kind }) => kind === 'attested'),
    blocking: count(({ blocking }) => blocking),
    law: count(({ law }) => law !== undefined),
    byProfile: Object.fromEntries(
      profiles.map(({ id, criteria: asked }) => [id, count((criterion) => asked.includes(criterion.id))]),
    ),
  };
}

export const gateOutlineOf = (lifecycle: Lifecycle, { criteria, ...gate }: Gate): GateOutline => ({
  ...gate,
  counts: countsOf(lifecycle, criteria),
});

/** The map of a life cycle, without what its gates ask. */
export const outlineOf = (head: LifecycleHead, lifecycle: Lifecycle): LifecycleOutline => ({
  head,
  phases: lifecycle.phases.map(({ views: _, seed: __, ...phase }) => phase),
  tracks: lifecycle.tracks.map(({ views: _, seed: __, ...track }) => track),
  gates: lifecycle.gates.map((gate) => gateOutlineOf(lifecycle, gate)),
  loops: lifecycle.loops,
  profiles: [...lifecycle.profiles]
    .sort((a, b) => a.order - b.order)
    .map(({ criteria, ...profile }) => ({ ...profile, count: criteria.length })),
  roles: lifecycle.roles,
  outcomes: lifecycle.outcomes,
  counts: countsOf(
    lifecycle,
    lifecycle.gates.flatMap(({ criteria }) => criteria),
  ),
  parameters: lifecycle.parameters.length,
  attributes: lifecycle.attributes.length,
});
