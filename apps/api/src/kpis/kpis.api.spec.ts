import {
  createKpi,
  getKpi,
  listKpis,
  readKpiSeries,
  redefineKpi,
  updateKpi,
} from '@jalon/contracts/kpis/kpis.operations';
import {
  kpiArchived,
  meaningRevisedMeanwhile,
  meaningUnchanged,
  measurementsRefused,
} from '@jalon/contracts/kpis/kpis.problems';
import {
  correctMeasurement,
  ingestMeasurements,
  listMeasurements,
  removeMeasurement,
} from '@jalon/contracts/kpis/measurements.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { changedMeanwhile, forbidden, invalidInput, notFound } from '@jalon/contracts/platform/problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { KpiMeaning } from '@jalon/domain/kpis/kpi';
import { FactProviders } from '../lifecycle/facts/fact-providers';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const minutes: KpiMeaning = {
  unit: 'minutes',
  unitLabel: null,
  direction: 'down',
  effectType: 'relative',
  isRatio: false,
  formula: null,
  denominator: null,
  population: null,
};
const rate: KpiMeaning = {
  ...minutes,
  unit: 'percent',
  direction: 'up',
  isRatio: true,
  denominator: 'Portée',
};

type Row = Input<typeof ingestMeasurements>['rows'][number];

describe('KPIs', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const manager = () => house.as('project_manager');
  const useCase = async () =>
    (await manager()(createUseCase, { title: 'Briefs SEO', problem: 'Une heure par brief.' })).id;
  const kpiOf = async (more: Partial<Input<typeof createKpi>> = {}) => {
    const useCaseId = more.useCaseId ?? (await useCase());
    const { id } = await manager()(createKpi, {
      name: 'Temps par brief',
      family: 'efficiency',
      role: 'primary',
      target: -30,
      targetForm: 'change',
      meaning: minutes,
      ...more,
      useCaseId,
    });
    return { id, useCaseId };
  };
  const take = (kpiId: string, rows: Row[]) => house.as('contributor')(ingestMeasurements, { kpiId, rows });
  const read = async (id: string) => (await manager()(getKpi, { id })).kpi;
  const days = (count: number, row: (day: number) => Omit<Row, 'takenOn'>): Row[] =>
    Array.from({ length: count }, (_, day) => ({
      takenOn: new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10),
      ...row(day),
    }));
  const factsOf = (useCaseId: string) =>
    house.within('director', async () => {
      const wanted = [
        'kpisComplete',
        'primaryKpis',
        'primaryKpisWithBaseline',
        'baselineMinN',
        'rolloutKpiConfirmed',
      ];
      const facts = await house.app.get(FactProviders).read([{ useCaseId, projectId: null }], wanted);
      return Object.fromEntries(facts.map(({ id, value }) => [id, value]));
    });

  it('say what they lack, and are followed by those who manage', async () => {
    const { id, useCaseId } = await kpiOf();
    const { items, minBaseline, mayAdd } = await manager()(listKpis, { useCaseId });
    expect(items[0]).toMatchObject({ id, gaps: ['date', 'owner', 'source', 'cadence'], number: 1 });
    expect([minBaseline, mayAdd]).toEqual([10, true]);
    const owner = await house.person('contributor');
    const aim = { targetOn: '2027-03-31', ownerId: owner.id, source: 'Tempo', cadence: 'weekly' as const };
    await manager()(updateKpi, { id, version: 1, ...aim });
    expect(await read(id)).toMatchObject({ gaps: [], owner: { id: owner.id }, version: 2 });
    await expect(house.as('contributor')(updateKpi, { id, version: 2, target: 1 })).rejects.toMatchObject({
      kind: forbidden,
    });
  });

  it('add up more observations than an integer holds, and stay finite over a very small denominator', async () => {
    const { id, useCaseId } = await kpiOf({ meaning: rate });
    await take(
      id,
      days(3, () => ({ context: 'baseline', value: 1, n: 1_000_000_000 })),
    );
    expect((await read(id)).reading.samples[0]).toMatchObject({ n: 3_000_000_000, value: 1 });
    expect(await factsOf(useCaseId)).toMatchObject({ baselineMinN: 3_000_000_000 });
    await expect(
      take(id, [{ takenOn: '2026-09-01', context: 'baseline', numerator: 1e12, denominator: 1e-300 }]),
    ).rejects.toMatchObject({ kind: invalidInput });
  });

  it('refuse an edit of the same field by who read an older version, and an owner from elsewhere', async () => {
    const { id } = await kpiOf();
    await manager()(updateKpi, { id, version: 1, target: -20 });
    await expect(house.as('director')(updateKpi, { id, version: 1, target: -40 })).rejects.toMatchObject({
      kind: changedMeanwhile,
    });
    await house.as('director')(updateKpi, { id, version: 1, source: 'Tempo' });
    const stranger = await house.person('contributor', 'abroad');
    await expect(manager()(updateKpi, { id, version: 3, ownerId: stranger.id })).rejects.toMatchObject({
      kind: notFound,
    });
  });

  it('are read by period: a rate by its denominators, and nothing where nothing was measured', async () => {
    const { id } = await kpiOf({ meaning: rate });
    await take(id, [
      { takenOn: '2026-11-02', context: 'pilot', numerator: 10, denominator: 1000 },
      { takenOn: '2026-11-03', context: 'pilot', numerator: 900, denominator: 9000 },
      { takenOn: '2026-11-16', context: 'pilot', value: 5, denominator: 100 },
      { takenOn: '2026-11-16', context: 'baseline', value: 4, n: 30 },
    ]);
    const { points } = await manager()(readKpiSeries, { id, by: 'week' });
    expect(points.map(({ on, context, value, n }) => [on, context, value, n])).toEqual([
      ['2026-11-02', 'pilot', 9.1, 2],
      ['2026-11-16', 'baseline', 4, 30],
      ['2026-11-16', 'pilot', 5, 1],
    ]);
    const { reading } = await read(id);
    expect(reading.last).toMatchObject({ context: 'pilot', value: 5, to: '2026-11-16' });
    expect(reading.samples.find(({ context }) => context === 'baseline')).toMatchObject({ n: 30, rows: 1 });
  });

  it('keep one of each when the same batch comes in many times at once', async () => {
    const { id, useCaseId } = await kpiOf();
    const rows = days(60, (day) => ({ context: 'run', value: 40 + day, sourceKey: `a-${day}` }));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => take(id, index % 2 ? rows : [...rows].reverse())),
    );
    expect(outcomes.reduce((sum, { added }) => sum + added, 0)).toBe(60);
    expect(outcomes.every(({ added, repeated }) => added + repeated === 60)).toBe(true);
    expect((await read(id)).reading.measurements).toBe(60);
    const { items } = await manager()(readHistory, { subjectType: 'use-case', subjectId: useCaseId });
    expect(items.filter(({ kind }) => kind === 'kpi.measured')).toHaveLength(1);
  });

  it('take all of a batch or none, and name the rows that do not fit', async () => {
    const { id } = await kpiOf();
    await take(id, [{ takenOn: '2026-11-02', context: 'run', value: 1, sourceKey: 'known' }]);
    const day = { takenOn: '2026-11-02', context: 'run' as const };
    await expect(
      take(id, [
        { ...day, value: 1 },
        { ...day },
        { ...day, takenOn: '2999-01-01', value: 1 },
        { ...day, value: 2, sourceKey: 'x' },
        { ...day, value: 2, sourceKey: 'x' },
      ]),
    ).rejects.toMatchObject({
      kind: measurementsRefused,
      extension: {
        count: 3,
        rows: [
          { row: 1, flaw: 'no-value' },
          { row: 2, flaw: 'in-the-future' },
          { row: 4, flaw: 'key-twice' },
        ],
      },
    });
    await expect(
      take(id, [
        { ...day, value: 7, sourceKey: 'new' },
        { ...day, value: 9, sourceKey: 'known' },
      ]),
    ).rejects.toMatchObject({ extension: { rows: [{ row: 1, flaw: 'key-known-otherwise' }] } });
    expect((await read(id)).reading.measurements).toBe(1);
  });

  it('change their meaning in versions; measurements keep theirs, and a new baseline is needed', async () => {
    const { id } = await kpiOf();
    const other = { ...minutes, population: 'Clients du pilote' };
    const redefine = (number: number, meaning: KpiMeaning) =>
      manager()(redefineKpi, { id, number, meaning, reason: 'Plus juste.', startsOn: '2026-10-01' });
    expect(await redefine(1, other)).toEqual({ number: 1 });
    await take(id, [{ takenOn: '2026-09-14', context: 'baseline', value: 60, n: 20 }]);
    await expect(redefine(1, other)).rejects.toMatchObject({ kind: meaningUnchanged });
    expect(await redefine(1, minutes)).toEqual({ number: 2 });
    await expect(redefine(1, other)).rejects.toMatchObject({
      kind: meaningRevisedMeanwhile,
      extension: { number: 2 },
    });
    await take(id, [
      { takenOn: '2026-09-30', context: 'run', value: 55 },
      { takenOn: '2026-10-01', context: 'run', value: 50 },
    ]);
    const { points } = await manager()(readKpiSeries, { id, by: 'day' });
    expect(points.map(({ value, number }) => [value, number])).toEqual([
      [60, 1],
      [55, 1],
      [50, 2],
    ]);
    const kpi = await read(id);
    expect(kpi.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(kpi.reading.samples.map(({ context }) => context)).toEqual(['run']);
    await house.as('contributor')(ingestMeasurements, {
      kpiId: id,
      number: 2,
      rows: [{ takenOn: '2026-09-14', context: 'baseline', value: 55, n: 20 }],
    });
    expect((await read(id)).reading.samples.map(({ context }) => context).sort()).toEqual([
      'baseline',
      'run',
    ]);
  });

  it('have their measurements put right or taken out, with a trace', async () => {
    const { id, useCaseId } = await kpiOf({ meaning: rate });
    await take(id, [
      { takenOn: '2026-11-02', context: 'run', numerator: 10, denominator: 200, sourceKey: 'k' },
      { takenOn: '2026-11-03', context: 'run', value: 6 },
    ]);
    const { items } = await manager()(listMeasurements, { kpiId: id, sort: 'takenOn' });
    const [first, second] = items;
    if (!first || !second) throw new Error('Two were taken');
    expect(await manager()(correctMeasurement, { id: first.id, version: 1, numerator: 20 })).toMatchObject({
      value: 10,
      numerator: 20,
      version: 2,
    });
    expect(await manager()(correctMeasurement, { id: first.id, version: 2, value: 4 })).toMatchObject({
      value: 4,
      numerator: null,
      denominator: 200,
    });
    await expect(
      house.as('contributor')(correctMeasurement, { id: first.id, version: 1, value: 5 }),
    ).rejects.toMatchObject({ kind: changedMeanwhile });
    await manager()(removeMeasurement, { id: second.id, version: 1, reason: 'Mauvais KPI.' });
    await expect(
      manager()(removeMeasurement, { id: second.id, version: 2, reason: 'Encore.' }),
    ).rejects.toMatchObject({ kind: notFound });
    expect((await read(id)).reading.measurements).toBe(1);
    expect(await take(id, [{ takenOn: '2026-11-02', context: 'run', value: 5, sourceKey: 'k' }])).toEqual({
      added: 0,
      repeated: 1,
    });
    const { items: told } = await manager()(readHistory, { subjectType: 'use-case', subjectId: useCaseId });
    expect(told.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['measurement.corrected', 'measurement.removed', 'kpi.measured', 'kpi.created']),
    );
  });

  it('are listed by pages that leave nothing out', async () => {
    const { id } = await kpiOf();
    await take(
      id,
      days(30, (day) => ({ context: 'run', value: day })),
    );
    await take(
      id,
      days(30, (day) => ({ context: 'pilot', value: day })),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await manager()(listMeasurements, { kpiId: id, limit: 7, ...(cursor && { cursor }) });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(60);
  });

  it('take nothing once archived, until they are taken up again', async () => {
    const { id, useCaseId } = await kpiOf();
    await manager()(updateKpi, { id, version: 1, isArchived: true });
    const row: Row = { takenOn: '2026-11-02', context: 'run', value: 1 };
    await expect(take(id, [row])).rejects.toMatchObject({ kind: kpiArchived });
    expect((await read(id)).may).toEqual(['restore']);
    expect(await factsOf(useCaseId)).toMatchObject({ primaryKpis: 0 });
    await manager()(updateKpi, { id, version: 2, isArchived: false });
    expect(await take(id, [row])).toEqual({ added: 1, repeated: 0 });
  });

  it('tell the gates what is measured, and nothing about what is not', async () => {
    const useCaseId = await useCase();
    expect(await factsOf(useCaseId)).toEqual({
      kpisComplete: 0,
      primaryKpis: 0,
      primaryKpisWithBaseline: 0,
      baselineMinN: null,
      rolloutKpiConfirmed: null,
    });
    const owner = await house.person('contributor');
    const aim = { targetOn: '2027-03-31', ownerId: owner.id, source: 'Tempo', cadence: 'weekly' as const };
    const { id } = await kpiOf({ useCaseId, ...aim });
    await kpiOf({ useCaseId, role: 'secondary' });
    await take(
      id,
      days(9, (day) => ({ context: 'baseline', value: 56 + day })),
    );
    expect(await factsOf(useCaseId)).toMatchObject({
      kpisComplete: 1,
      primaryKpis: 1,
      primaryKpisWithBaseline: 0,
      baselineMinN: 9,
    });
    await take(id, [
      { takenOn: '2026-09-20', context: 'baseline', value: 60 },
      { takenOn: '2026-10-20', context: 'pilot', value: 40, n: 20 },
      { takenOn: '2026-11-20', context: 'rollout', value: 45, n: 200 },
    ]);
    expect(await factsOf(useCaseId)).toMatchObject({
      primaryKpisWithBaseline: 1,
      baselineMinN: 10,
      rolloutKpiConfirmed: true,
    });
  });
});
