import { listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JobWorker } from '../jobs/job-worker';
import { openHouse, type TestHouse } from '../testing/test-house';
import { ImportWalk } from './testing/import-walk';

const ROOT = path.resolve(import.meta.dirname, '../../../../..');
const NAME = '2024_consolidated_ai_inventory_raw_v2.csv';
const FILE = path.resolve(ROOT, '../shared/data/us-federal-ai-inventory', NAME);
const isThere = existsSync(FILE);
if (!isThere) console.warn(`The published register is not there (${FILE}): its import is not tried.`);

(isThere ? describe : describe.skip)('the published register of a government, 2 133 rows', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    house.app.get(JobWorker).start();
  });
  afterAll(() => house.close());

  it('comes in by the mapping that is suggested, and says same the next time', async () => {
    const call = house.as('director');
    const walk = new ImportWalk(call, 'use-cases', { within: 120_000 });
    const content = await readFile(FILE);
    const file = () => new File([new Uint8Array(content)], NAME, { type: 'text/csv' });
    const read = await walk.read(file());
    expect(read).toMatchObject({
      rows: 2133,
      inspection: { reading: { format: 'csv', encoding: 'windows-1252', delimiter: ',', headerRow: 1 } },
    });
    const { columns, suggestion } = await call(surveyImport, { id: read.id });
    expect(columns).toHaveLength(62);
    const fieldOf = (position: number) => suggestion.columns.find((use) => use.position === position)?.field;
    expect([0, 7, 9].map(fieldOf)).toEqual(['title', 'problem', 'status']);

    const checked = await walk.map(read, suggestion);
    expect(checked.counts).toEqual({ new: 2122, changed: 0, same: 0, refused: 11, gone: 0 });
    const refused = await call(listImportRows, { id: read.id, verdict: ['refused'], limit: 100 });
    const why = new Set(
      refused.items.flatMap(({ reasons }) => reasons.map((one) => `${one.code} ${one.field}`)),
    );
    expect([...why]).toEqual(['required problem']);

    const done = await walk.commit(checked);
    expect(done).toMatchObject({ applied: 2122, failure: null });
    expect((await call(listUseCases, {})).total).toBe(2122);
    const again = await walk.check(file(), suggestion);
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 2122, refused: 11, gone: 0 });
    expect(again.previous?.id).toBe(done.id);
  }, 300_000);

  it('comes in whole when its blank problems are given one word for all', async () => {
    const call = house.as('director', 'abroad');
    const walk = new ImportWalk(call, 'use-cases', { within: 120_000 });
    const read = await walk.read(
      new File([new Uint8Array(await readFile(FILE))], NAME, { type: 'text/csv' }),
    );
    const { suggestion } = await call(surveyImport, { id: read.id });
    const mapping = {
      ...suggestion,
      fixed: { ...suggestion.fixed, problem: 'Non précisé dans le fichier.' },
    };
    expect((await walk.map(read, mapping)).counts).toMatchObject({ new: 2133, refused: 0 });
  }, 300_000);
});
