import { KpiAim, KpiMeaning } from '@jalon/domain/kpis/kpi';
import type { KpiDetail } from '@jalon/contracts/kpis/kpis.operations';
import { text } from '@jalon/domain/platform/text';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';

const Values = KpiAim.extend({
  meaning: KpiMeaning,
  /** Of a redefinition; the server asks for it there. */
  reason: text(1000).nullable(),
  startsOn: z.iso.date(),
});

/** Everything that is said of a KPI; each dialog shows its part. */
export const KpiForm = blanksAsNull<z.output<typeof Values>, z.input<typeof Values>>(Values);

export type KpiControl = Control<z.input<typeof KpiForm>, unknown, z.output<typeof KpiForm>>;

/** What a new KPI begins with; direction and effect type are for the person to say. */
export const newKpi = (today: string) => ({
  name: '',
  family: 'efficiency' as const,
  role: 'primary' as const,
  margin: null,
  target: null,
  targetForm: 'change' as const,
  targetOn: null,
  ownerId: null,
  source: null,
  cadence: 'weekly' as const,
  alertAt: null,
  meaning: {
    unit: 'percent' as const,
    unitLabel: null,
    isRatio: false,
    formula: null,
    denominator: null,
    population: null,
  },
  reason: null,
  startsOn: today,
});

export const valuesOf = (kpi: KpiDetail, today: string): z.input<typeof KpiForm> => {
  const { name, family, role, margin, target, targetForm, targetOn, source, cadence, alertAt, meaning } = kpi;
  const aim = { name, family, role, margin, target, targetForm, targetOn, source, cadence, alertAt };
  return { ...aim, meaning, ownerId: kpi.owner?.id ?? null, reason: null, startsOn: today };
};
