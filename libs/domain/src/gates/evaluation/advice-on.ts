import type { Criterion } from '../../lifecycle/template/criterion';
import type { Advice } from './evaluation';
import type { GateCase } from './gate-case';

/** Whoever holds a role today. */
export const holdersOf = (roleId: string, { holders }: Pick<GateCase, 'holders'>) =>
  holders.filter((holder) => holder.roleId === roleId).map(({ person }) => person);

/** The opinion that goes with a criterion; null where no role advises on it. */
export function adviceOn({ id, opinion: roleId }: Criterion, gateCase: GateCase): Advice | null {
  if (roleId === undefined) return null;
  const people = holdersOf(roleId, gateCase);
  const opinion = gateCase.opinions.find((said) => said.criterionId === id && said.roleId === roleId) ?? null;
  const asked = opinion?.stance === null ? 'asked' : 'given';
  const none = people.length === 0 ? 'none_designated' : 'not_asked';
  return { roleId, people, standing: opinion ? asked : none, opinion };
}
