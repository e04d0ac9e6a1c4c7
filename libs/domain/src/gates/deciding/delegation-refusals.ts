import type { Holder } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import type { Delegation } from './vote';

export const DELEGATION_REFUSALS = [
  'not_holder',
  'oneself',
  /** Whoever delegates for somebody away takes no seat that way. */
  'to_whoever_gives',
  'advises_only',
  'separation',
  'dates',
  'reason',
] as const;
export type DelegationRefusal = (typeof DELEGATION_REFUSALS)[number];

export interface DelegationDraft extends Pick<Delegation, 'roleId' | 'startsOn' | 'endsOn' | 'reason'> {
  readonly fromId: string;
  readonly toId: string;
  /** Who makes it. */
  readonly givenById: string;
}

/** Who holds what, and what is delegated already. */
export interface Standing {
  readonly holders: readonly Holder[];
  readonly delegations: readonly Delegation[];
  readonly today: string;
}

type Days = Pick<Delegation, 'startsOn' | 'endsOn'>;

const overlaps = (one: Days & Pick<Delegation, 'endedAt'>, other: Days): boolean =>
  one.endedAt === null && one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/**
 * Why a role is not delegated so: whoever gives it holds it (nobody passes on what was delegated to them), to somebody
 * else (never to whoever makes it for them), who has no part, held or delegated in those days, of a role that a gate
 * keeps apart from it, for days to come, with a reason.
 */
export function delegationRefusals(
  rulebook: Pick<Rulebook, 'roles' | 'gates'>,
  { holders, delegations, today }: Standing,
  draft: DelegationDraft,
): readonly DelegationRefusal[] {
  const { roleId, fromId, toId, givenById, startsOn, endsOn, reason } = draft;
  const rolesOf = (id: string) =>
    holders.filter(({ person }) => person.id === id).map((holder) => holder.roleId);
  const lent = delegations
    .filter((one) => one.to.id === toId && overlaps(one, draft))
    .map((one) => one.roleId);
  const pairs = rulebook.gates
    .filter((gate) => gate.deciders.includes(roleId))
    .flatMap((gate) => gate.mayNotAlsoBe);
  const apart = pairs.flatMap(([one, other]) => (one === roleId ? [other] : other === roleId ? [one] : []));
  const refusals: Readonly<Record<DelegationRefusal, boolean>> = {
    not_holder: !rolesOf(fromId).includes(roleId),
    oneself: fromId === toId,
    to_whoever_gives: givenById !== fromId && givenById === toId,
    advises_only: rulebook.roles.some(({ id, advisesOnly }) => id === roleId && advisesOnly === true),
    separation: [...rolesOf(toId), ...lent].some((role) => apart.includes(role)),
    dates: endsOn < startsOn || endsOn < today,
    reason: reason.trim() === '',
  };
  return DELEGATION_REFUSALS.filter((refusal) => refusals[refusal]);
}
