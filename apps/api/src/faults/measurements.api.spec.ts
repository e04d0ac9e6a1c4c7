import { createKpi, getKpi } from '@jalon/contracts/kpis/kpis.operations';
import { ingestMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import { createCall } from '@jalon/contracts/platform/client';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { rm } from 'node:fs/promises';
import { SESSION_COOKIE } from '../platform/http/wire';
import type { Person } from '../platform/testing/population';
import { ApiProcess, bundleApi } from './api-process';
import { setStage, settingsOf, type Stage } from './stage';

const BATCHES = 40;
const ROWS = 500;
const SENDERS = 4;

/** The measurements of a batch on twenty days, each with its own name. */
const batchOf = (nth: number) =>
  Array.from({ length: ROWS }, (_, at) => ({
    takenOn: new Date(Date.UTC(2026, 8, 1 + (at % 20))).toISOString().slice(0, 10),
    context: 'run' as const,
    value: nth + at / ROWS,
    sourceKey: `${nth}-${at}`,
  }));

/** Days that are not what their measurements come to. */
const APART = `
  SELECT FROM (SELECT kpi_id, taken_on AS day, count(*)::int AS rows, sum(value) AS total FROM kpi_measurement
    WHERE removed_at IS NULL GROUP BY 1, 2) m
  FULL JOIN kpi_day d USING (kpi_id, day)
  WHERE m.rows IS DISTINCT FROM d.rows OR abs(m.total - d.total) > 1e-6`;

describe('measurements, when the server dies', () => {
  let stage: Stage;
  let folder: string;
  let person: Person;
  let api: ApiProcess;

  beforeAll(async () => {
    [stage, folder] = await Promise.all([setStage(), bundleApi()]);
    person = await stage.someone();
    api = new ApiProcess(folder, settingsOf(stage));
    await api.start();
  }, 120_000);

  afterAll(async () => {
    await api.kill();
    await stage.strike();
    await rm(folder, { recursive: true, force: true });
  });

  const call = () =>
    createCall({
      baseUrl: api.baseUrl,
      headers: () => ({ cookie: `${SESSION_COOKIE}=${person.sessionToken}` }),
    });

  it('each batch that was acknowledged is there once, whole, and its days with it', async () => {
    const { id: useCaseId } = await call()(createUseCase, {
      title: 'Briefs',
      problem: 'Une heure par brief.',
    });
    const draft = createKpi.example?.(() => useCaseId);
    if (!draft) throw new Error('The example is what is measured');
    const { id: kpiId } = await call()(createKpi, draft);
    const acknowledged = new Set<number>();
    const deaths = [8, 18, 28];
    let mending: Promise<void> | null = null;
    const dieMaybe = () => {
      if (mending || acknowledged.size < (deaths[0] ?? Infinity)) return;
      deaths.shift();
      mending = api
        .kill()
        .then(() => api.start())
        .then(() => void (mending = null));
    };
    const sendSurely = async (nth: number): Promise<void> => {
      while (!acknowledged.has(nth)) {
        const counts = await call()(ingestMeasurements, { kpiId, rows: batchOf(nth) }).catch(() => null);
        if (!counts) {
          await (mending ?? api.whenUp());
          continue;
        }
        expect([0, ROWS]).toContain(counts.added);
        expect(counts.added + counts.repeated).toBe(ROWS);
        acknowledged.add(nth);
      }
    };
    let next = 0;
    const send = async () => {
      for (let nth = next++; nth < BATCHES; nth = next++) {
        await sendSurely(nth);
        dieMaybe();
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, send));
    await mending;

    expect(deaths).toEqual([]);
    const people = await stage.population();
    const kept = await people.query(
      `SELECT DISTINCT source_key FROM kpi_measurement WHERE removed_at IS NULL`,
    );
    const told = await people.query(`SELECT FROM journal_event WHERE kind = 'kpi.measured'`);
    const apart = await people.query(APART);
    await people.close();
    expect([kept.length, told.length, apart.length]).toEqual([BATCHES * ROWS, BATCHES, 0]);
    const { kpi } = await call()(getKpi, { id: kpiId });
    expect(kpi.reading.measurements).toBe(BATCHES * ROWS);
  }, 180_000);
});
