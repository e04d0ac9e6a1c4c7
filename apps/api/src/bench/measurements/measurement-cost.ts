import { createCall } from '@jalon/contracts/platform/client';
import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import { ingestMeasurements, MOST_MEASUREMENTS } from '@jalon/contracts/kpis/measurements.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SESSION_COOKIE } from '../../platform/http/wire';
import { Population } from '../../platform/testing/population';
import { CopyIn } from './copy-in';
import { costOfReading, type ReadingCost } from './reading-cost';

/** Rows in a second, by batches through the API and by `COPY` of the same rows under another KPI; and their reading. */
export interface MeasurementCost {
  readonly rows: number;
  readonly api: number;
  readonly copy: number;
  readonly reading: ReadingCost;
}

const BATCHES = 20;
const COLUMNS =
  'organisation_id, id, kpi_id, number, taken_on, context, value, n, source_key, entered_by, entered_at, version';

interface Place {
  readonly organisationId: string;
  readonly personId: string;
  readonly kpiId: string;
}

/** They come in order of time: sixty a day over more than four years. */
const dayOf = (nth: number): string =>
  new Date(Date.UTC(2021, 0, 1 + Math.floor(nth / 60))).toISOString().slice(0, 10);

const batchOf = (nth: number, key: string) =>
  Array.from({ length: MOST_MEASUREMENTS }, (_, at) => ({
    takenOn: dayOf(nth * MOST_MEASUREMENTS + at),
    context: 'run' as const,
    value: 40 + ((at * 37) % 1000) / 50,
    n: 3,
    sourceKey: `${key}-${nth}-${at}`,
  }));

/** The same rows as lines of `COPY`. */
const linesOf = (nth: number, { organisationId, personId, kpiId }: Place): string =>
  batchOf(nth, 'copy')
    .map(({ takenOn, context, value, n, sourceKey }) =>
      [organisationId, randomUUID(), kpiId, 1, takenOn, context, value, n, sourceKey, personId]
        .concat(['2026-11-26 09:00:00+00', 1])
        .join('\t'),
    )
    .join('\n');

async function timed(batches: readonly (() => Promise<unknown>)[]): Promise<number> {
  const began = performance.now();
  for (const batch of batches) await batch();
  return (batches.length * MOST_MEASUREMENTS) / ((performance.now() - began) / 1000);
}

const numbers = Array.from({ length: BATCHES }, (_, nth) => nth);

/** Both in one run, a batch at a time over one connection each. */
export async function costOfMeasurements(url: string, ownerUrl: string): Promise<MeasurementCost> {
  const population = await Population.of(ownerUrl);
  const organisationId = await population.organisation('Mesures');
  const { id: personId, sessionToken } = await population.person({ organisationId, roles: ['admin'] });
  const cookie = `${SESSION_COOKIE}=${sessionToken}`;
  const call = createCall({ baseUrl: url, headers: () => ({ cookie }) });
  const useCase = await call(createUseCase, { title: 'Briefs', problem: 'Une heure par brief.' });
  const draft = createKpi.example?.(() => useCase.id);
  if (!draft) throw new Error('The example is what is measured');
  const [{ id: kpiId }, { id: copied }] = [await call(createKpi, draft), await call(createKpi, draft)];
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const sent = numbers.map((nth) => batchOf(nth, 'api'));
  const lines = numbers.map((nth) => linesOf(nth, { organisationId, personId, kpiId: copied }));
  await call(ingestMeasurements, { kpiId, rows: batchOf(0, 'warm') });
  const api = await timed(sent.map((rows) => () => call(ingestMeasurements, { kpiId, rows })));
  const copy = await timed(
    lines.map(
      (content) => () =>
        owner.query(new CopyIn(`COPY kpi_measurement (${COLUMNS}) FROM STDIN`, content)).done,
    ),
  );
  await owner.end();
  const reading = await costOfReading(call, population, { useCaseId: useCase.id, kpiId });
  await population.close();
  return { rows: BATCHES * MOST_MEASUREMENTS, api, copy, reading };
}
