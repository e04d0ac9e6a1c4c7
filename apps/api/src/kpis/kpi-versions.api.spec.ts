import {
  createKpi,
  getKpi,
  listKpis,
  readKpiSeries,
  redefineKpi,
} from '@jalon/contracts/kpis/kpis.operations';
import { measuredInAnotherUnit, measurementsRefused } from '@jalon/contracts/kpis/kpis.problems';
import {
  correctMeasurement,
  ingestMeasurements,
  listMeasurements,
} from '@jalon/contracts/kpis/measurements.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { KpiMeaning } from '@jalon/domain/kpis/kpi';
import { randomUUID } from 'node:crypto';
import { FactProviders } from '../lifecycle/facts/fact-providers';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { ProjectsService } from '../projects/projects.service';

const RATIO: KpiMeaning = {
  unit: 'percent',
  unitLabel: null,
  direction: 'up',
  effectType: 'points',
  isRatio: true,
  formula: null,
  denominator: 'Publications',
  population: null,
};
/** The same said by piece: no percentage any more. */
const SHARE: KpiMeaning = { ...RATIO, unit: 'other', unitLabel: 'par publication' };

type Row = Input<typeof ingestMeasurements>['rows'][number];

const MORE_OBSERVATIONS = `
  INSERT INTO lifecycle_version (organisation_id, id, template_id, number, edition, content, digest, published_at)
  SELECT organisation_id, $2, template_id, number + 1, edition, jsonb_set(content, '{parameters}', (SELECT jsonb_agg(
      CASE WHEN p ->> 'id' = 'p_min_baseline_n' THEN jsonb_set(p, '{default}', '25') ELSE p END)
    FROM jsonb_array_elements(content -> 'parameters') p)), encode(sha256($2::uuid::text::bytea), 'hex'), now()
  FROM lifecycle_version WHERE organisation_id = $1 ORDER BY number DESC LIMIT 1`;

describe('the definitions that figures of a KPI fall under', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const call = () => house.as('project_manager');
  const useCase = async () => (await call()(createUseCase, { title: 'Posts', problem: 'Une heure.' })).id;
  const aKpi = async (useCaseId: string, meaning = RATIO) => {
    const aim = { name: 'Engagement', family: 'adoption', role: 'primary', targetForm: 'level' } as const;
    return (await call()(createKpi, { useCaseId, ...aim, meaning })).id;
  };
  const take = (kpiId: string, rows: Row[], number?: number) =>
    call()(ingestMeasurements, { kpiId, rows, ...(number && { number }) });
  const kept = async (kpiId: string) =>
    (await call()(listMeasurements, { kpiId, sort: 'takenOn' })).items.map(({ takenOn, value, number }) => ({
      takenOn,
      value,
      number,
    }));
  const one = async (kpiId: string, takenOn: string) => {
    const { items } = await call()(listMeasurements, { kpiId });
    const found = items.find((item) => item.takenOn === takenOn);
    if (!found) throw new Error(`Nothing was taken on ${takenOn}`);
    return found;
  };
  /** A rate until the end of September, then, from 1 October, what it is given. */
  const redefined = async (meaning: KpiMeaning) => {
    const id = await aKpi(await useCase());
    await take(id, [{ takenOn: '2026-09-10', context: 'run', numerator: 5, denominator: 100 }]);
    const redefinition = { id, number: 1, meaning, reason: 'Plus juste.', startsOn: '2026-10-01' };
    await call()(redefineKpi, redefinition);
    return id;
  };

  it('reads a numerator over its denominator by the definition of its day, whichever is in force now', async () => {
    const id = await redefined(SHARE);
    await take(id, [
      { takenOn: '2026-09-20', context: 'run', numerator: 8, denominator: 100 },
      { takenOn: '2026-10-02', context: 'run', numerator: 8, denominator: 100 },
    ]);
    expect(await kept(id)).toEqual([
      { takenOn: '2026-09-10', value: 5, number: 1 },
      { takenOn: '2026-09-20', value: 8, number: 1 },
      { takenOn: '2026-10-02', value: 0.08, number: 2 },
    ]);
    const rows: Row[] = [
      { takenOn: '2026-09-21', context: 'run', value: 0.07, numerator: 7, denominator: 100 },
    ];
    await expect(take(id, rows)).rejects.toMatchObject({
      kind: measurementsRefused,
      extension: { rows: [{ row: 0, flaw: 'value-disagrees' }] },
    });
    expect(await take(id, rows, 2)).toEqual({ added: 1, repeated: 0 });
  });

  it('moves a measurement to the definition of the day that it is put right to, where the unit is the same', async () => {
    const id = await redefined({ ...RATIO, population: 'Clients du pilote' });
    const { id: measurement } = await one(id, '2026-09-10');
    const moved = await call()(correctMeasurement, { id: measurement, version: 1, takenOn: '2026-10-03' });
    expect(moved).toMatchObject({ takenOn: '2026-10-03', value: 5, number: 2 });
    const { points } = await call()(readKpiSeries, { id, by: 'day' });
    expect(points.map(({ on, number, rows }) => [on, number, rows])).toEqual([['2026-10-03', 2, 1]]);
    const back = await call()(correctMeasurement, { id: measurement, version: 2, takenOn: '2026-09-11' });
    expect(back.number).toBe(1);
  });

  it('refuses to move it under a definition in another unit, and leaves it where it is', async () => {
    const id = await redefined(SHARE);
    const { id: measurement } = await one(id, '2026-09-10');
    await expect(
      call()(correctMeasurement, { id: measurement, version: 1, takenOn: '2026-10-03' }),
    ).rejects.toMatchObject({ kind: measuredInAnotherUnit, extension: { number: 2 } });
    expect(await kept(id)).toEqual([{ takenOn: '2026-09-10', value: 5, number: 1 }]);
  });

  it('leaves a baseline that was taken anew under the definition that it was taken for', async () => {
    const id = await redefined(SHARE);
    await take(id, [{ takenOn: '2026-09-12', context: 'baseline', value: 0.05, n: 30 }], 2);
    const { id: measurement } = await one(id, '2026-09-12');
    const put = await call()(correctMeasurement, { id: measurement, version: 1, takenOn: '2026-09-14' });
    expect(put).toMatchObject({ takenOn: '2026-09-14', number: 2, value: 0.05 });
  });

  it('asks of a baseline as many observations as the life cycle that the project is held to', async () => {
    const useCaseId = await useCase();
    const id = await aKpi(useCaseId);
    await take(id, [{ takenOn: '2026-09-01', context: 'baseline', value: 4, n: 12 }]);
    await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [useCaseId]);
    const projectId = await house.within('director', async ({ actor }) => {
      const opening = { useCaseId, phaseId: 'P1', sponsorIds: [actor.id] };
      return (await house.app.get(ProjectsService).open(actor, opening)).id;
    });
    const withBaseline = () =>
      house.within('director', async () => {
        const wanted = ['primaryKpisWithBaseline'];
        const [fact] = await house.app.get(FactProviders).read([{ useCaseId, projectId }], wanted);
        return fact?.value;
      });
    const least = async () => (await call()(listKpis, { useCaseId })).minBaseline;
    expect([await least(), await withBaseline()]).toEqual([10, 1]);
    const versionId = randomUUID();
    await house.population.query(MORE_OBSERVATIONS, [house.organisationIds.home, versionId]);
    expect((await call()(listKpis, { useCaseId: await useCase() })).minBaseline).toBe(25);
    expect([await least(), await withBaseline()]).toEqual([10, 1]);
    const move = `UPDATE project SET lifecycle_version_id = $2 WHERE id = $1`;
    await house.population.query(move, [projectId, versionId]);
    expect([await least(), await withBaseline()]).toEqual([25, 0]);
    expect((await call()(getKpi, { id })).minBaseline).toBe(25);
  });
});
