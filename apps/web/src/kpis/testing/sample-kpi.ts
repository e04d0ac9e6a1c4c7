import type { KpiDetail } from '@jalon/contracts/kpis/kpis.operations';
import type { SeriesPoint } from '@jalon/domain/kpis/reading/series';
import type { MeasurementContext } from '@jalon/domain/kpis/vocabulary';

export const SOFIA = { id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a01', name: 'Sofia Almeida' };
export const USE_CASE = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a02';
const KPI = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a03';

const MEANING = {
  unit: 'minutes',
  unitLabel: null,
  direction: 'down',
  effectType: 'relative',
  isRatio: false,
  formula: null,
  denominator: null,
  population: null,
} as const;

export const pointOf = (on: string, value: number, context: MeasurementContext = 'pilot'): SeriesPoint => ({
  on,
  value,
  context,
  number: 1,
  rows: 1,
  n: 6,
});

/** Sixty minutes before, forty-eight in the pilot, 30 % less wanted. */
export const kpi = (part: Partial<KpiDetail> = {}): KpiDetail => ({
  id: KPI,
  useCaseId: USE_CASE,
  name: 'Temps par brief',
  family: 'efficiency',
  role: 'primary',
  margin: null,
  target: -30,
  targetForm: 'change',
  targetOn: '2027-03-31',
  owner: SOFIA,
  source: 'Tempo',
  cadence: null,
  alertAt: null,
  meaning: MEANING,
  number: 1,
  archivedAt: null,
  version: 3,
  reading: {
    samples: [
      { context: 'baseline', value: 60, rows: 3, n: 24, spread: 8, from: '2026-08-31', to: '2026-09-20' },
      { context: 'pilot', value: 48, rows: 2, n: 12, spread: null, from: '2026-10-05', to: '2026-11-08' },
    ],
    last: { context: 'pilot', value: 48, n: 6, from: '2026-11-02', to: '2026-11-08' },
    measurements: 5,
  },
  recent: [],
  gaps: ['cadence'],
  may: ['edit', 'redefine', 'measure', 'archive'],
  versions: [
    {
      number: 1,
      meaning: MEANING,
      reason: null,
      startsOn: '2026-08-31',
      madeBy: SOFIA,
      madeAt: '2026-08-31T08:00:00.000Z',
    },
  ],
  baselineMedian: 59,
  segments: [],
  ...part,
});

/** As a list tells it. */
export const inList = (part: Partial<KpiDetail> = {}) => {
  const { versions: _, baselineMedian: __, segments: ___, ...item } = kpi(part);
  return item;
};
