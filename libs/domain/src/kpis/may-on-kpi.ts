import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';

export const KPI_ACTIONS = ['edit', 'redefine', 'measure', 'archive', 'restore'] as const;
export const KpiAction = z.enum(KPI_ACTIONS);
export type KpiAction = z.infer<typeof KpiAction>;

/** An archived KPI keeps its measurements and takes no more; it can be taken up again. */
export function mayOnKpi(
  actor: Pick<Actor, 'roles' | 'scope'>,
  { isArchived }: { readonly isArchived: boolean },
): readonly KpiAction[] {
  const manages = mayDo(actor, 'kpis:manage');
  const may: Readonly<Record<KpiAction, boolean>> = {
    edit: manages && !isArchived,
    redefine: manages && !isArchived,
    measure: mayDo(actor, 'kpis:measure') && !isArchived,
    archive: manages && !isArchived,
    restore: manages && isArchived,
  };
  return KPI_ACTIONS.filter((action) => may[action]);
}
