import { createKpi, getKpi, readKpiSeries, redefineKpi } from '@jalon/contracts/kpis/kpis.operations';
import {
  correctMeasurement,
  ingestMeasurements,
  listMeasurements,
  removeMeasurement,
} from '@jalon/contracts/kpis/measurements.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { KpiMeaning } from '@jalon/domain/kpis/kpi';
import type { Measurement } from '@jalon/domain/kpis/measurement';
import { sampleDeviation } from '@jalon/domain/statistics/sample';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

const MEANING: KpiMeaning = {
  unit: 'minutes',
  unitLabel: null,
  direction: 'down',
  effectType: 'relative',
  isRatio: false,
  formula: null,
  denominator: null,
  population: null,
};

type Row = Input<typeof ingestMeasurements>['rows'][number];

/** The same draws each time: a number from 0 up to `below`. */
function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const dayOf = (nth: number): string => new Date(Date.UTC(2026, 7, 1 + nth)).toISOString().slice(0, 10);
const CONTEXTS = ['baseline', 'pilot', 'rollout', 'run'] as const;

/** What stands in the table of days but not in the measurements, and the other way round. */
const DIFFERENCES = `
  WITH counted AS (
    SELECT kpi_id, number, context, taken_on AS day, count(*)::int AS rows, sum(coalesce(n, 1))::float8 AS n,
      sum(value) AS total, coalesce(var_pop(value), 0) * count(*) AS deviations,
      sum(value * coalesce(n, 1)) AS by_n, count(denominator)::int AS divided,
      coalesce(sum(denominator), 0) AS denominators, coalesce(sum(value * denominator), 0) AS by_denominator,
      min(coalesce(from_on, taken_on)) AS from_on
    FROM kpi_measurement WHERE removed_at IS NULL GROUP BY 1, 2, 3, 4)
  SELECT c.day AS counted, d.day AS kept FROM counted c FULL JOIN kpi_day d USING (kpi_id, number, context, day)
  WHERE c.rows IS DISTINCT FROM d.rows OR c.divided IS DISTINCT FROM d.divided
    OR c.from_on IS DISTINCT FROM d.from_on OR c.n IS DISTINCT FROM d.n
    OR abs(c.total - d.total) > 1e-9 * abs(c.total) OR abs(c.deviations - d.deviations) > 1e-6 * (1 + c.deviations)
    OR abs(c.by_n - d.by_n) > 1e-9 * abs(c.by_n) OR abs(c.denominators - d.denominators) > 1e-9 * c.denominators
    OR abs(c.by_denominator - d.by_denominator) > 1e-9 * abs(c.by_denominator)`;

describe('days of KPIs', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const call = () => house.as('project_manager');
  const aKpi = async (): Promise<string> => {
    const { id: useCaseId } = await call()(createUseCase, { title: 'Briefs', problem: 'Une heure.' });
    const aim = { name: 'Temps', family: 'efficiency', role: 'primary', targetForm: 'change' } as const;
    return (await call()(createKpi, { useCaseId, ...aim, meaning: MEANING })).id;
  };
  const differences = () => house.population.query(DIFFERENCES);
  const allOf = async (kpiId: string): Promise<Measurement[]> => {
    const found: Measurement[] = [];
    let cursor: string | undefined;
    do {
      const page = await call()(listMeasurements, { kpiId, limit: 100, ...(cursor && { cursor }) });
      found.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return found;
  };

  /** Values on few days, so that batches meet; half with a number of observations, some with a denominator. */
  const batchOf = (draw: (below: number) => number, key: string): Row[] =>
    Array.from({ length: 1 + draw(40) }, (_, at): Row => {
      const nth = draw(12);
      return {
        takenOn: dayOf(nth),
        from: draw(4) === 0 ? dayOf(nth - draw(5)) : null,
        context: CONTEXTS[draw(4)] ?? 'run',
        value: draw(2_000) / 7 - 20,
        denominator: draw(5) === 0 ? 1 + draw(500) : null,
        n: draw(2) === 0 ? 1 + draw(50) : null,
        sourceKey: `${key}-${at}`,
      };
    });

  it('are what their measurements come to, after batches at once, repetitions, corrections and removals', async () => {
    const kpiId = await aKpi();
    for (let round = 0; round < 6; round += 1) {
      const draw = drawsFrom(round + 1);
      const batches = Array.from({ length: 6 }, (_, nth) => batchOf(draw, `${round}-${nth}`));
      await Promise.all([...batches, ...batches].map((rows) => call()(ingestMeasurements, { kpiId, rows })));
      const found = await allOf(kpiId);
      const chosen = found.filter((_, at) => at % 9 === round);
      await Promise.all([
        ...chosen.map(({ id, version }, at) =>
          at % 2
            ? call()(removeMeasurement, { id, version, reason: 'Mauvais KPI.' })
            : call()(correctMeasurement, {
                id,
                version,
                takenOn: dayOf(draw(14)),
                from: null,
                context: CONTEXTS[draw(4)] ?? 'run',
                value: draw(900) / 3,
              }),
        ),
        call()(ingestMeasurements, { kpiId, rows: batchOf(draw, `${round}-late`) }),
      ]);
      expect(await differences()).toEqual([]);
      if (round % 2 === 1) {
        const { kpi } = await call()(getKpi, { id: kpiId });
        const meaning = { ...MEANING, population: `Équipe ${round}` };
        const startsOn = dayOf(round);
        await call()(redefineKpi, {
          id: kpiId,
          number: kpi.number,
          meaning,
          reason: 'Plus juste.',
          startsOn,
        });
      }
    }
    const [counts] = await house.population.query<{ days: number; measurements: number }>(
      `SELECT (SELECT count(*)::int FROM kpi_day) AS days, (SELECT count(*)::int FROM kpi_measurement) AS measurements`,
    );
    expect(counts?.days).toBeGreaterThan(60);
    expect(counts?.measurements).toBeGreaterThan(500);
  });

  it('give what the measurements of each context give: value, spread, observations, first and last day', async () => {
    const kpiId = await aKpi();
    const draw = drawsFrom(99);
    for (let nth = 0; nth < 4; nth += 1)
      await call()(ingestMeasurements, { kpiId, rows: batchOf(draw, `${nth}`) });
    const rows = await allOf(kpiId);
    const { kpi } = await call()(getKpi, { id: kpiId });
    expect(kpi.reading.measurements).toBe(rows.length);
    expect(kpi.reading.samples.map(({ context }) => context)).toEqual([...CONTEXTS].sort());
    for (const { context, value, spread, n, rows: count, from, to } of kpi.reading.samples) {
      const own = rows.filter((row) => row.context === context);
      const weight = own.reduce((sum, row) => sum + (row.n ?? 1), 0);
      expect({ count, n, from, to }).toEqual({
        count: own.length,
        n: weight,
        from: own.map((row) => row.from ?? row.takenOn).sort()[0],
        to: own
          .map(({ takenOn }) => takenOn)
          .sort()
          .at(-1),
      });
      expect(value).toBeCloseTo(own.reduce((sum, row) => sum + row.value * (row.n ?? 1), 0) / weight, 8);
      expect(spread).toBeCloseTo(sampleDeviation(own.map((row) => row.value)) ?? NaN, 8);
    }
    const { points } = await call()(readKpiSeries, { id: kpiId, by: 'month' });
    expect(points.reduce((sum, point) => sum + point.rows, 0)).toBe(rows.length);
  });

  it('tell the curve of one segment from its measurements, and the names of segments', async () => {
    const kpiId = await aKpi();
    const day = { context: 'run', takenOn: dayOf(3) } as const;
    await call()(ingestMeasurements, {
      kpiId,
      rows: [
        { ...day, value: 10, segment: 'Nord', n: 3 },
        { ...day, value: 20, segment: 'Nord' },
        { ...day, value: 90, segment: 'Est' },
        { ...day, value: 50 },
      ],
    });
    const curve = await call()(readKpiSeries, { id: kpiId, by: 'day', segment: 'Nord' });
    expect(curve.points).toMatchObject([{ on: dayOf(3), value: 12.5, n: 4, rows: 2 }]);
    expect((await call()(getKpi, { id: kpiId })).kpi.segments).toEqual(['Est', 'Nord']);
  });

  it('tell the median of the baseline from its measurements, under the meaning in force', async () => {
    const kpiId = await aKpi();
    expect((await call()(getKpi, { id: kpiId })).kpi.baselineMedian).toBeNull();
    const rows = [4, 9, 5, 100].map((value, at): Row => ({ takenOn: dayOf(at), context: 'baseline', value }));
    await call()(ingestMeasurements, {
      kpiId,
      rows: [...rows, { takenOn: dayOf(1), context: 'run', value: 0 }],
    });
    expect((await call()(getKpi, { id: kpiId })).kpi.baselineMedian).toBe(7);
  });
});
