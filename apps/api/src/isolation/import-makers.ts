import { chooseImportRows } from '@jalon/contracts/imports/import-rows.operations';
import {
  commitImport,
  getImport,
  mapImport,
  readImport,
  uploadImport,
} from '@jalon/contracts/imports/imports.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import type { ImportState } from '@jalon/domain/imports/run';
import { randomUUID } from 'node:crypto';
import { JobWorker } from '../platform/jobs/job-worker';
import type { TestHouse } from '../platform/testing/test-house';
import { until } from '../platform/testing/until';

const NEVER = () => '';

/** Each of these is a run at another step; the walker needs a fresh one each time. */
type Step = 'received' | 'mapping' | 'checked' | 'committed';

/** A run and its rows once more, under another id, at its first version. */
const COPY_RUN = `
  INSERT INTO import_run SELECT (jsonb_populate_record(NULL::import_run, to_jsonb(r) || $2::jsonb)).*
  FROM import_run r WHERE r.id = $1`;
const COPY_ROWS = `
  INSERT INTO import_row SELECT (jsonb_populate_record(NULL::import_row, to_jsonb(r) || $2::jsonb)).*
  FROM import_row r WHERE r.run_id = $1`;

/** Runs at each step, made once the long way, by jobs, then copied. */
export function importMakers(house: TestHouse): Readonly<Record<string, () => Promise<string>>> {
  const first = new Map<Step, Promise<string>>();
  const of = (step: Step): Promise<string> => {
    const known = first.get(step) ?? walkTo(house, step);
    first.set(step, known);
    return known;
  };
  const copy = async (step: Step, changes: Record<string, unknown> = {}): Promise<string> => {
    const from = await of(step);
    const id = randomUUID();
    const told = JSON.stringify({ ...changes, id, version: 1 });
    await house.population.query(COPY_RUN, [from, told]);
    await house.population.query(COPY_ROWS, [from, JSON.stringify({ run_id: id })]);
    return id;
  };
  const withoutFile = { file_key: null };
  return {
    import: () => copy('received'),
    'mapping-import': () => copy('mapping', withoutFile),
    'checked-import': () => copy('checked', withoutFile),
    'working-import': () => copy('mapping', { ...withoutFile, state: 'checking' }),
    'committed-import': () => copy('committed', withoutFile),
  };
}

/** The long way: a file of one row, handed in by an administrator. */
async function walkTo(house: TestHouse, step: Step): Promise<string> {
  const call = house.as('admin');
  const upload = uploadImport.example?.(NEVER);
  const mapped = mapImport.example?.(NEVER);
  if (!upload || !mapped) throw new Error('The walker goes by the examples');
  const { id, version } = await call(uploadImport, upload);
  const reach = async (state: ImportState): Promise<number> => {
    house.app.get(JobWorker).start();
    await until(async () => (await call(getImport, { id })).state === state, 20_000);
    return (await call(getImport, { id })).version;
  };
  if (step === 'received') return id;
  await call(readImport, { id, version });
  const read = await reach('mapping');
  if (step === 'mapping') return id;
  const mapping: Input<typeof mapImport>['mapping'] = mapped.mapping;
  await call(mapImport, { id, version: read, mapping });
  await reach('checked');
  if (step === 'checked') return id;
  /** Also where the register holds it already: then it waits to be ticked. */
  const chosen = await call(chooseImportRows, { id, isChosen: true, ranks: [1] });
  await call(commitImport, { id, version: chosen.version });
  await reach('committed');
  return id;
}
