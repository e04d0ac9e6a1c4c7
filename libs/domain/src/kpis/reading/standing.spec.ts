import type { Kpi } from '../kpi';
import type { KpiReading, Sample } from './reading';
import { areConfirmedAtScale } from './rollout';
import { isLate } from './freshness';
import { standingOf } from './standing';
import { targetLevel } from './target';

const kpi = {
  role: 'primary',
  margin: null,
  target: -30,
  targetForm: 'change',
  cadence: 'weekly',
  alertAt: null,
  meaning: {
    unit: 'minutes',
    unitLabel: null,
    direction: 'down',
    effectType: 'relative',
    isRatio: false,
    formula: null,
    denominator: null,
    population: null,
  },
} satisfies Partial<Kpi>;

const sample = (context: Sample['context'], value: number, n = 20): Sample => ({
  context,
  value,
  n,
  rows: n,
  spread: null,
  from: '2026-09-01',
  to: '2026-09-30',
});

const reading = (baseline: number | null, last: number | null, n = 20): KpiReading => ({
  samples: baseline === null ? [] : [sample('baseline', baseline)],
  last: last === null ? null : { context: 'pilot', value: last, n, from: '2026-11-16', to: '2026-11-22' },
  measurements: 1,
});

const against = { today: '2026-11-26', minBaseline: 10 };
const stateOf = (change: object, found: KpiReading) =>
  standingOf({ ...kpi, ...change }, found, against).state;

describe('where a KPI stands', () => {
  it.each([
    ['nothing measured', reading(null, null), 'unmeasured'],
    ['a baseline alone', reading(60, null), 'baseline-only'],
    ['measured without a baseline', reading(null, 42), 'no-baseline'],
    ['exactly at the target', reading(60, 42), 'reached'],
    ['better', reading(60, 50), 'closer'],
    ['the same', reading(60, 60), 'unchanged'],
    ['worse', reading(60, 61), 'worse'],
  ])('%s', (_, found, state) => {
    expect(stateOf({}, found)).toBe(state);
  });

  it.each([
    [10, 66, 'held'],
    [10, 67, 'broken'],
    [null, 60, 'held'],
    [null, 61, 'broken'],
    [10, 30, 'held'],
  ])('as a guardrail with a margin of %s %%: at %d it is %s', (margin, last, state) => {
    expect(stateOf({ role: 'guardrail', margin }, reading(60, last))).toBe(state);
  });

  it('says how much of the way is done, both ways', () => {
    const { share, target, effect } = standingOf(kpi, reading(60, 51), against);
    expect([share, target, effect?.difference]).toEqual([0.5, 42, -9]);
    expect(standingOf(kpi, reading(60, 69), against).share).toBe(-0.5);
  });

  it('warns of what makes the figure weak', () => {
    const weak = {
      ...reading(null, 42, 3),
      samples: [sample('baseline', 60, 4)],
    };
    const warned = standingOf({ ...kpi, target: 30, alertAt: 40 }, weak, { ...against, today: '2026-12-03' });
    expect(warned.warnings).toEqual(['alert', 'late', 'few-baseline', 'few-last', 'target-backwards']);
    expect(standingOf(kpi, reading(60, 42), against).warnings).toEqual([]);
  });

  it.each([
    [80, 'level', 'points', null, 80],
    [5, 'change', 'points', 4, 9],
    [5, 'change', 'relative', 4, 4.2],
    [-30, 'change', 'relative', 60, 42],
    [5, 'change', 'relative', 0, null],
    [5, 'change', 'points', 0, 5],
    [5, 'change', 'relative', null, null],
    [50, 'change', 'relative', -10, -5],
  ] as const)('%d as a %s in %s from %s leads to %s', (target, targetForm, effectType, baseline, level) => {
    expect(targetLevel({ target, targetForm, meaning: { effectType } }, baseline)).toBe(level);
  });

  it.each([
    ['weekly', '2026-11-16', false],
    ['weekly', '2026-11-15', true],
    ['daily', '2026-11-24', false],
    ['daily', '2026-11-23', true],
    [null, '2020-01-01', false],
  ] as const)('with a cadence %s, last measured on %s, late is %s', (cadence, on, late) => {
    expect(isLate(cadence, on, '2026-11-26')).toBe(late);
  });
});

describe('the primary KPI at scale', () => {
  const read = (...samples: Sample[]) => ({ samples, meaning: kpi.meaning });
  const at = (pilot: number, rollout: number) =>
    read(sample('baseline', 60), sample('pilot', pilot), sample('rollout', rollout));

  it.each([
    [[at(40, 42)], true],
    [[at(40, 50)], true],
    [[at(40, 51)], false],
    [[at(40, 61)], false],
    [[at(62, 58)], true],
    [[read(sample('baseline', 60), sample('pilot', 40))], null],
    [[read(sample('pilot', 40), sample('rollout', 40))], null],
    [[at(40, 42), read(sample('baseline', 60))], null],
    [[at(40, 61), read(sample('baseline', 60))], false],
    [[], null],
  ])('%#: is confirmed', (kpis, confirmed) => {
    expect(areConfirmedAtScale(kpis)).toBe(confirmed);
  });
});
