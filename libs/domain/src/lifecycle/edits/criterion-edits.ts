import { Criterion } from '../template/criterion';
import type { Gate, Profile } from '../template/gate';
import type { Lifecycle } from '../template/lifecycle';
import { type EditOutcome, laidOver, replaced, touched } from './edited';
import type { CriterionDraft } from './lifecycle-edit';

interface Found {
  readonly gate: Gate;
  readonly criterion: Criterion;
}

function criterionIn({ gates }: Lifecycle, id: string): Found | undefined {
  for (const gate of gates)
    for (const criterion of gate.criteria) if (criterion.id === id) return { gate, criterion };
  return undefined;
}

/** In which profiles a criterion is asked. */
export const profilesOf = ({ profiles }: Pick<Lifecycle, 'profiles'>, criterionId: string): string[] =>
  profiles.filter(({ criteria }) => criteria.includes(criterionId)).map(({ id }) => id);

/** The profiles once this criterion is asked in these alone; each lists its criteria in the order of the gates. */
function membership(
  { profiles, gates }: Lifecycle,
  criterionId: string,
  wanted: readonly string[],
): Profile[] {
  const order = gates.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return profiles.map((profile) => {
    const asked = new Set(profile.criteria.filter((id) => id !== criterionId));
    if (wanted.includes(profile.id)) asked.add(criterionId);
    return { ...profile, criteria: order.filter((id) => asked.has(id)) };
  });
}

const withCriteria = (lifecycle: Lifecycle, gate: Gate, criteria: Criterion[]): Lifecycle => ({
  ...lifecycle,
  gates: replaced(lifecycle.gates, { ...gate, criteria }),
});

/** What says when a criterion holds, and for whom. */
const SUBSTANCE = ['kind', 'when', 'rule', 'requires', 'opinion'] as const;

/**
 * Would the change take a criterion of the law out of where the law holds it: dispense with it, let it no longer stop
 * the gate, or ask it for less? Its words, signer, proofs and thresholds (parameters) are the organisation’s.
 */
function breaksLaw({ profiles }: Lifecycle, criterion: Criterion, change: Partial<CriterionDraft>): boolean {
  if (criterion.law === undefined) return false;
  const isMoved = (field: (typeof SUBSTANCE)[number]): boolean =>
    change[field] !== undefined && change[field] !== (criterion[field] ?? null);
  return (
    change.waivable === true ||
    (change.blocking === false && criterion.blocking) ||
    SUBSTANCE.some(isMoved) ||
    (change.profiles !== undefined && profiles.some(({ id }) => !change.profiles?.includes(id)))
  );
}

/** Changes what a criterion says, asks or where it is asked. */
export function changeCriterion(
  lifecycle: Lifecycle,
  { id, change }: { readonly id: string; readonly change: Partial<CriterionDraft> },
): EditOutcome {
  const found = criterionIn(lifecycle, id);
  if (!found) return 'not-found';
  const { gate, criterion } = found;
  if (breaksLaw(lifecycle, criterion, change)) return 'law-is-kept';
  const { profiles, ...fields } = change;
  const changed = Criterion.parse(laidOver(criterion, fields));
  const next = withCriteria(lifecycle, gate, replaced(gate.criteria, changed));
  return {
    ...touched(id, { ...criterion, profiles: profilesOf(lifecycle, id) }, change),
    lifecycle: profiles ? { ...next, profiles: membership(next, id, profiles) } : next,
  };
}

/** The id after the last one of the gate: `G2-20`. */
function nextId({ id, criteria }: Gate): string {
  const last = Math.max(0, ...criteria.map((criterion) => Number(criterion.id.slice(id.length + 1))));
  return `${id}-${String(last + 1).padStart(2, '0')}`;
}

/** Adds a criterion at the end of its gate. */
export function addCriterion(
  lifecycle: Lifecycle,
  { gateId, criterion: draft }: { readonly gateId: string; readonly criterion: CriterionDraft },
): EditOutcome {
  const gate = lifecycle.gates.find(({ id }) => id === gateId);
  if (!gate) return 'not-found';
  const { profiles, ...fields } = draft;
  const id = nextId(gate);
  const criterion = Criterion.parse(laidOver({ id, trace: [] }, fields));
  const next = withCriteria(lifecycle, gate, [...gate.criteria, criterion]);
  return {
    id,
    lifecycle: { ...next, profiles: membership(next, id, profiles) },
    before: { [id]: null },
    after: { [id]: { ...criterion, profiles } },
  };
}

/** Takes a criterion out of its gate and of every profile; one that carries a law stays. */
export function removeCriterion(lifecycle: Lifecycle, { id }: { readonly id: string }): EditOutcome {
  const found = criterionIn(lifecycle, id);
  if (!found) return 'not-found';
  const { gate, criterion } = found;
  if (criterion.law) return 'law-is-kept';
  const next = withCriteria(
    lifecycle,
    gate,
    gate.criteria.filter((one) => one.id !== id),
  );
  return {
    id,
    lifecycle: { ...next, profiles: membership(next, id, []) },
    before: { [id]: { ...criterion, profiles: profilesOf(lifecycle, id) } },
    after: { [id]: null },
  };
}
