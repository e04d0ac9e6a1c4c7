import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { chooseImportRows, listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import {
  cancelImport,
  commitImport,
  correctImport,
  discardImport,
  getImport,
  keepImportProfile,
  mapImport,
  readImport,
  removeImportProfile,
  surveyImport,
  undoImport,
} from '@jalon/contracts/imports/imports.operations';
import {
  importNotThere,
  mappingUnfit,
  unreadableSpreadsheet,
} from '@jalon/contracts/imports/imports.problems';
import { changedMeanwhile, notFound } from '@jalon/contracts/platform/problems';
import { mergeUseCases } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { CONFIG, type Config } from '../config';
import { AttachmentsSweep } from '../discussion/attachments/attachments-sweep';
import { enqueue } from '../jobs/enqueue';
import { JobWorker } from '../jobs/job-worker';
import { openHouse, type TestHouse } from '../testing/test-house';
import { until } from '../testing/until';
import { ImportsSweep } from './runs/imports-sweep';
import { csvFile, ImportWalk, mappingOf } from './testing/import-walk';
import { WORK } from './work/work-kinds';

const FIELDS = [null, 'title', 'problem'] as const;
const byNumber = mappingOf(FIELDS, { identity: { by: 'columns', positions: [0] } });
const file = (...lines: string[]) => csvFile(['N°;Intitulé;Besoin', ...lines, ''].join('\n'));
const TWO = ['1;Variantes LinkedIn;Deux heures', '2;Veille;Une matinée'];
/** Two rows like nothing that is there: they are ticked, however often the register is filled. */
const twoOthers = () => [1, 2].map((number) => `${number};${randomUUID()};${randomUUID()}`);

describe('trouble with an import', () => {
  let house: TestHouse;
  let walk: ImportWalk;
  let worker: JobWorker;
  beforeAll(async () => {
    house = await openHouse();
    worker = house.app.get(JobWorker);
    walk = new ImportWalk(house.as('project_manager'));
  });
  beforeEach(() => worker.start());
  afterAll(() => house.close());

  const me = () => house.as('project_manager');
  const total = async () => (await me()(listUseCases, {})).total;
  const onDisk = async (): Promise<string[]> => {
    const folder = path.join(house.app.get<Config>(CONFIG).dataDir, 'files');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  /** Nobody writes use cases while this is done. */
  const whileHeld = async (act: () => Promise<void>): Promise<void> => {
    const owner = new pg.Client({ connectionString: house.ownerUrl });
    await owner.connect();
    try {
      await owner.query('BEGIN; LOCK TABLE use_case IN EXCLUSIVE MODE');
      await act();
    } finally {
      await owner.query('ROLLBACK');
      await owner.end();
    }
  };

  it('that cannot be read: nothing is kept, and why is said', async () => {
    const before = await onDisk();
    const pdf = new File(['%PDF-1.7\n…'], 'registre.csv', { type: 'text/csv' });
    await expect(walk.upload(pdf)).rejects.toMatchObject({
      kind: unreadableSpreadsheet,
      extension: { code: 'pdf' },
    });
    expect(await onDisk()).toEqual(before);
    const rows = await house.population.query(
      `SELECT FROM import_run WHERE file_sha256 = 'x' OR file_key IS NULL`,
    );
    expect(rows).toEqual([]);
  });

  it('whose step is asked for twice does it once', async () => {
    const before = await total();
    const { id, version } = await walk.check(file(...TWO), byNumber);
    const asked = await Promise.allSettled([1, 2, 3].map(() => me()(commitImport, { id, version })));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of asked)
      if (one.status === 'rejected') expect([importNotThere, changedMeanwhile]).toContain(one.reason.kind);
    await walk.at(id, 'committed');
    expect(await total()).toBe((before ?? 0) + 2);
  });

  it('whose job runs again after it was committed does nothing', async () => {
    const { id, version } = await walk.check(file(...twoOthers()), mappingOf(FIELDS));
    await me()(commitImport, { id, version });
    await walk.at(id, 'committed');
    const before = await total();
    await house.within('admin', () => enqueue(WORK.committing, { runId: id, version: version + 1 }));
    const queued = `SELECT FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'import-commit'`;
    await until(async () => (await house.population.query(queued)).length === 0);
    expect(await total()).toBe(before);
    expect(await me()(getImport, { id })).toMatchObject({ state: 'committed', applied: 2 });
  });

  it('read by two people: who chose or committed meanwhile is not overrun', async () => {
    const { id, version } = await walk.check(file(...TWO), byNumber);
    const other = house.as('director');
    const chosen = await other(chooseImportRows, { id, isChosen: false, ranks: [1] });
    expect(chosen.version).toBe(version + 1);
    await expect(me()(commitImport, { id, version })).rejects.toMatchObject({
      kind: changedMeanwhile,
      extension: { version: version + 1 },
    });
    await me()(commitImport, { id, version: version + 1 });
    await expect(other(chooseImportRows, { id, isChosen: true })).rejects.toMatchObject({
      kind: importNotThere,
    });
    await walk.at(id, 'committed');
  });

  it('is refused at a step where it is not, and by a mapping that does not hold', async () => {
    const { id, version } = await walk.upload(file(...TWO));
    await expect(me()(undoImport, { id, version })).rejects.toMatchObject({
      kind: importNotThere,
      extension: { state: 'received' },
    });
    await expect(me()(cancelImport, { id })).rejects.toMatchObject({ kind: importNotThere });
    await expect(me()(surveyImport, { id })).rejects.toMatchObject({ kind: importNotThere });
    const read = await walk.read(file(...TWO));
    const unfit = mappingOf([null, 'title', 'title']);
    await expect(
      me()(mapImport, { id: read.id, version: read.version, mapping: unfit }),
    ).rejects.toMatchObject({ kind: mappingUnfit });
  });

  it.each([
    ['reading', 'received'],
    ['checking', 'mapping'],
    ['committing', 'checked'],
    ['undoing', 'committed'],
  ] as const)('stopped while %s goes back to %s, and may go on from there', async (working, rest) => {
    const { id } = await reached(rest);
    await worker.stop();
    const { version } = await me()(getImport, { id });
    const ask = {
      reading: () => me()(readImport, { id, version }),
      checking: () => me()(mapImport, { id, version, mapping: byNumber }),
      committing: () => me()(commitImport, { id, version }),
      undoing: () => me()(undoImport, { id, version }),
    };
    expect(await ask[working]()).toMatchObject({ state: working });
    await me()(cancelImport, { id });
    worker.start();
    expect(await walk.at(id, rest)).toMatchObject({ state: rest, failure: null, progress: null });
  });

  const reached = async (state: 'received' | 'mapping' | 'checked' | 'committed') => {
    if (state === 'received') return walk.upload(file(...TWO));
    if (state === 'mapping') return walk.read(file(...TWO));
    const mapping = mappingOf(FIELDS);
    return state === 'checked'
      ? walk.check(file(...twoOthers()), mapping)
      : walk.import(file(...twoOthers()), mapping);
  };

  it('stopped in the middle of its transaction leaves nothing of it', async () => {
    const before = await total();
    const { id, version } = await walk.check(file(...twoOthers()), mappingOf(FIELDS));
    await whileHeld(async () => {
      await me()(commitImport, { id, version });
      await until(async () => (await waiting()) > 0, 10_000);
      await me()(cancelImport, { id });
    });
    await walk.at(id, 'checked');
    expect(await total()).toBe(before);
  });

  /** Statements that wait for the table. */
  const waiting = async (): Promise<number> =>
    (
      await house.population.query(
        `SELECT FROM pg_locks WHERE NOT granted AND relation = 'use_case'::regclass`,
      )
    ).length;

  it('is forgotten while its rows are read or checked, with its file', async () => {
    const { id, version } = await walk.upload(file(...TWO));
    await worker.stop();
    await me()(readImport, { id, version });
    await me()(discardImport, { id });
    worker.start();
    await expect(me()(getImport, { id })).rejects.toMatchObject({ kind: notFound });
    await until(async () => !(await onDisk()).includes(id));
    const done = await walk.import(file('9;Neuf;Un problème'), mappingOf(FIELDS));
    await expect(me()(discardImport, { id: done.id })).rejects.toMatchObject({ kind: importNotThere });
  });

  it('whose file is gone says so, and goes back', async () => {
    const { id, version } = await walk.upload(file(...TWO));
    await house.population.query(`UPDATE import_run SET file_key = NULL WHERE id = $1`, [id]);
    await me()(readImport, { id, version });
    await until(async () => (await me()(getImport, { id })).state === 'received', 10_000);
    expect((await me()(getImport, { id })).failure).toMatch(/fichier/);
    const { items } = await me()(listNotifications, {});
    expect(items).toContainEqual(expect.objectContaining({ kind: 'import_failed', path: `/imports/${id}` }));
  });

  it('by somebody who may import no more is not done', async () => {
    const person = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['project_manager'],
    });
    const own = new ImportWalk(house.asPerson(person));
    const { id, version } = await own.check(file(...twoOthers()), mappingOf(FIELDS));
    await worker.stop();
    await house.asPerson(person)(commitImport, { id, version });
    await house.population.query(`UPDATE membership SET roles = '{contributor}' WHERE person_id = $1`, [
      person.id,
    ]);
    const before = await total();
    worker.start();
    await until(async () => (await me()(getImport, { id })).failure !== null, 10_000);
    expect(await me()(getImport, { id })).toMatchObject({ state: 'checked' });
    expect(await total()).toBe(before);
  });

  it('goes back to its preview and its mapping, and begins anew from there', async () => {
    const checked = await walk.check(csvFile('Registre\nIntitulé;Besoin\nVeille;Une matinée\n'), {
      ...mappingOf(['title']),
      fixed: { problem: 'Un problème' },
    });
    const { id } = checked;
    const corrected = await me()(correctImport, {
      id,
      version: checked.version,
      corrections: { headerRow: 2 },
    });
    expect(corrected).toMatchObject({ state: 'received', rows: 0, counts: null, mapping: null });
    expect(corrected.inspection.columns.map(({ header }) => header)).toEqual(['Intitulé', 'Besoin']);
    await me()(readImport, { id, version: corrected.version });
    const read = await walk.at(id, 'mapping');
    expect(read.rows).toBe(1);
    const once = await walk.map(read, mappingOf(['title', null], { fixed: { problem: 'Fixe' } }));
    const again = await walk.map(once, mappingOf(['title', 'problem']));
    expect(again.counts).toMatchObject({ new: 1 });
  });

  it('is mapped by a kept profile when the same shape returns', async () => {
    const sheet = (line: string) => csvFile(`Code;Nom du projet;Le souci\n${line}\n`);
    const mapping = mappingOf(FIELDS, { identity: { by: 'columns', positions: [0] } });
    const done = await walk.import(sheet('a;Bilans;Deux jours'), mapping);
    const profile = await me()(keepImportProfile, { importId: done.id, name: 'Agence' });
    expect(profile).toMatchObject({ uses: 1 });
    const next = await walk.read(sheet('a;Bilans;Trois jours'));
    expect(next.profiles).toMatchObject([{ id: profile.id, name: 'Agence' }]);
    const { columns, suggestion } = await me()(surveyImport, { id: next.id });
    expect(suggestion).toEqual(mapping);
    expect(columns.map(({ guess }) => guess?.why ?? null)).toEqual([null, 'profile', 'profile']);
    const checked = await walk.map(next, suggestion, profile.id);
    expect(checked.counts).toMatchObject({ changed: 1, new: 0 });
    await walk.commit(checked);
    expect((await me()(getImport, { id: next.id })).profiles).toMatchObject([{ uses: 2 }]);
    await me()(removeImportProfile, { id: profile.id });
    expect(await me()(getImport, { id: next.id })).toMatchObject({ profileId: null, profiles: [] });
  });

  it('that somebody else’s came before is not made twice', async () => {
    const source = (line: string) => csvFile(`Clé;Projet;Souci\n${line}\n`);
    const mapping = mappingOf(FIELDS, { identity: { by: 'columns', positions: [0] } });
    const mine = await walk.check(source('k;Jumeaux;Deux fois'), mapping);
    const other = new ImportWalk(house.as('director'));
    await other.import(source('k;Jumeaux;Deux fois'), mapping);
    const before = await total();
    expect(await walk.commit(mine)).toMatchObject({ applied: 0 });
    expect(await total()).toBe(before);
  });

  it('tells likely duplicates; what is in the register already waits to be ticked', async () => {
    const alike = {
      title: 'Rédaction des comptes rendus de réunion client',
      problem: 'Une heure par réunion',
    };
    await me()(createUseCase, alike);
    const run = await walk.check(
      file(
        `1;${alike.title};${alike.problem}`,
        '2;Tout autre chose ici;Rien à voir',
        '3;Tout autre chose ici;Rien à voir',
      ),
      mappingOf(FIELDS),
    );
    expect(run).toMatchObject({ counts: { new: 3 }, chosen: 2 });
    const told = await me()(listImportRows, { id: run.id, reason: ['likely-duplicate'] });
    expect(told.items).toMatchObject([
      { rank: 1, isChosen: false, reasons: [{ value: expect.stringContaining(alike.title) }] },
      { rank: 3, isChosen: true },
    ]);
  });

  it('whose row was merged into another since is known as that one', async () => {
    const source = (line: string) => csvFile(`Repère;Projet;Ennui\n${line}\n`);
    const mapping = mappingOf(FIELDS, { identity: { by: 'columns', positions: [0] } });
    const done = await walk.import(source('m;Relances clients;Une heure'), mapping);
    const [row] = (await me()(listImportRows, { id: done.id })).items;
    const kept = await me()(createUseCase, { title: 'Relance des impayés', problem: 'Une heure' });
    const director = house.as('director');
    const other = row?.subject?.id ?? '';
    await director(mergeUseCases, { id: kept.id, otherId: other, version: kept.version, otherVersion: 1 });
    const again = await walk.check(source('m;Relances;Deux heures'), mapping);
    const [next] = (await me()(listImportRows, { id: again.id })).items;
    expect(next).toMatchObject({ verdict: 'changed', subject: { id: kept.id } });
  });

  it('of long ago keeps its outcome and loses its file; one that was never applied is forgotten', async () => {
    const done = await walk.import(file(...twoOthers()), mappingOf(FIELDS));
    const { id: idle } = await walk.upload(file(...TWO));
    const { id: fresh } = await walk.upload(file(...TWO));
    await house.population.query(
      `UPDATE import_run SET updated_at = now() - interval '31 days',
         committed_at = CASE WHEN committed_at IS NULL THEN NULL ELSE now() - interval '31 days' END
       WHERE id IN ($1, $2)`,
      [done.id, idle],
    );
    await house.app.get(ImportsSweep).sweep(new Date());
    await house.app.get(AttachmentsSweep).sweep(new Date(Date.now() + 48 * 3_600_000));
    const left = await onDisk();
    expect({ fresh: left.includes(fresh), idle: left.includes(idle), done: left.includes(done.id) }).toEqual({
      fresh: true,
      idle: false,
      done: false,
    });
    await expect(me()(getImport, { id: idle })).rejects.toMatchObject({ kind: notFound });
    expect(await walk.undo(done)).toMatchObject({ undone: 2 });
  });
});
