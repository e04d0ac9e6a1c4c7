import type { Holder } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import type { Delegation } from './vote';

export const DELEGATION_REFUSALS = [
  'not_holder',
  'oneself',
  'advises_only',
  'separation',
  'dates',
  'reason',
] as const;
export type DelegationRefusal = (typeof DELEGATION_REFUSALS)[number];

export interface DelegationDraft extends Pick<Delegation, 'roleId' | 'startsOn' | 'endsOn' | 'reason'> {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Why a role is not delegated so: whoever gives it holds it (nobody passes on what was delegated to them), to somebody
 * else, who holds no role that a gate keeps apart from it, for days to come, with a reason.
 */
export function delegationRefusals(
  rulebook: Pick<Rulebook, 'roles' | 'gates'>,
  { holders, today }: { readonly holders: readonly Holder[]; readonly today: string },
  draft: DelegationDraft,
): readonly DelegationRefusal[] {
  const { roleId, fromId, toId, startsOn, endsOn, reason } = draft;
  const rolesOf = (id: string) =>
    holders.filter(({ person }) => person.id === id).map((holder) => holder.roleId);
  const pairs = rulebook.gates
    .filter((gate) => gate.deciders.includes(roleId))
    .flatMap((gate) => gate.mayNotAlsoBe);
  const apart = pairs.flatMap(([one, other]) => (one === roleId ? [other] : other === roleId ? [one] : []));
  const refusals: Readonly<Record<DelegationRefusal, boolean>> = {
    not_holder: !rolesOf(fromId).includes(roleId),
    oneself: fromId === toId,
    advises_only: rulebook.roles.some(({ id, advisesOnly }) => id === roleId && advisesOnly === true),
    separation: rolesOf(toId).some((role) => apart.includes(role)),
    dates: endsOn < startsOn || endsOn < today,
    reason: reason.trim() === '',
  };
  return DELEGATION_REFUSALS.filter((refusal) => refusals[refusal]);
}
