import {
  chooseImportRows,
  getImportRow,
  listImportRows,
  summariseImport,
} from '@jalon/contracts/imports/import-rows.operations';
import {
  discardImport,
  getImport,
  keepImportProfile,
  mapImport,
  readImport,
  surveyImport,
} from '@jalon/contracts/imports/imports.operations';
import { mappingUnfit } from '@jalon/contracts/imports/imports.problems';
import { invalidInput, notFound } from '@jalon/contracts/platform/problems';
import type { Mapping } from '@jalon/domain/imports/mapping';
import { mergeUseCases, undoMerge } from '@jalon/contracts/use-cases/merges.operations';
import { getUseCase, listUseCases, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import pg from 'pg';
import { JobWorker } from '../jobs/job-worker';
import { openHouse, type TestHouse } from '../testing/test-house';
import { until } from '../testing/until';
import { csvFile, ImportWalk, mappingOf } from './testing/import-walk';

const FIELDS = ['title', 'problem'] as const;
const ONE = () => csvFile('Titre;Besoin\nVariantes LinkedIn;Deux heures\n');

describe('an import is strict', () => {
  let house: TestHouse;
  let walk: ImportWalk;
  beforeAll(async () => {
    house = await openHouse();
    house.app.get(JobWorker).start();
    walk = new ImportWalk(house.as('project_manager'));
  });
  afterAll(() => house.close());
  const me = () => house.as('project_manager');
  const rows = async (id: string) => (await me()(listImportRows, { id, limit: 100 })).items;

  it('with what is fixed for every row: refused when it is mapped, not when it is applied', async () => {
    const abroad = await house.person('director', 'abroad');
    const unfit: Mapping['fixed'][] = [
      { owner: 'nobody' },
      { owner: abroad.actor.id },
      { clients: ['00000000-0000-4000-8000-000000000000'] },
      { deadline: 'demain' },
      { tags: ['x'.repeat(200)] },
    ];
    const { id, version } = await walk.read(ONE());
    for (const fixed of unfit)
      await expect(
        me()(mapImport, { id, version, mapping: mappingOf(FIELDS, { fixed }) }),
      ).rejects.toMatchObject({ kind: mappingUnfit, extension: { fields: Object.keys(fixed) } });
    const here = await house.person('contributor');
    const fixed = { owner: here.actor.id, deadline: '2027-01-31', tags: ['presse'] };
    const run = await walk.commit(await walk.map({ id, version }, mappingOf(FIELDS, { fixed })));
    expect(run).toMatchObject({ applied: 1, failure: null });
  });

  it('with a rank that no file has', async () => {
    const { id } = await walk.check(ONE(), mappingOf(FIELDS));
    const rank = 99_999_999_999;
    await expect(me()(getImportRow, { id, rank })).rejects.toMatchObject({ kind: invalidInput });
    await expect(me()(chooseImportRows, { id, isChosen: true, ranks: [rank] })).rejects.toMatchObject({
      kind: invalidInput,
    });
  });

  it('with what identifies a row, cut in the middle of a sign of two halves', async () => {
    const key = (length: number) => `${'x'.repeat(length)}${'😀'.repeat(200)}`;
    const lines = [175, 176, 299].map((length) => `${key(length)};Variantes ${length};Deux heures`);
    const { counts } = await walk.check(
      csvFile(['Clé;Titre;Besoin', ...lines, ...lines, ''].join('\n')),
      mappingOf([null, ...FIELDS], { identity: { by: 'columns', positions: [0] } }),
    );
    expect(counts).toMatchObject({ new: 6 });
    const unknown = await walk.check(
      csvFile(['Réf.;Titre;Besoin', ...lines, ''].join('\n')),
      mappingOf(['reference', ...FIELDS], { identity: { by: 'reference' } }),
    );
    expect(unknown.counts).toMatchObject({ refused: 3 });
  });

  it('with a blank status: what stands stays, and nothing is told as changed', async () => {
    const mapping = mappingOf([null, ...FIELDS, 'status'], { identity: { by: 'columns', positions: [0] } });
    const file = (status: string) =>
      csvFile(`N°;Titre;Besoin;Statut\n1;Bilans mensuels;Deux jours;${status}\n`);
    await walk.import(file('Proposé'), mapping);
    const again = await walk.check(file(''), mapping);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 1 });
    expect(await rows(again.id)).toMatchObject([{ changes: [], isChosen: false }]);
  });

  it('with a status that is left out: told each time, for the file still says otherwise', async () => {
    const mapping = mappingOf([null, ...FIELDS, 'status'], { identity: { by: 'columns', positions: [0] } });
    const file = (need: string) =>
      csvFile(
        `N°;Titre;Besoin;Statut\n1;Plan de classement;Un jour;En projet\n2;Plan média;${need};Brouillon\n`,
      );
    await walk.import(file('Un jour'), mapping);
    await walk.import(file('Deux jours'), mapping);
    const { id, counts } = await walk.check(file('Deux jours'), mapping);
    expect(counts).toMatchObject({ new: 0, changed: 0, same: 2 });
    expect(await rows(id)).toMatchObject([{ reasons: [{ code: 'status-not-open' }] }, { reasons: [] }]);
  });

  it('looking at what stands in the way of an undo keeps nobody from editing', async () => {
    const { id } = await walk.import(csvFile('Titre;Besoin\nRevue de presse;Une heure\n'), mappingOf(FIELDS));
    const { items } = await me()(listUseCases, { search: 'Revue de presse' });
    const useCase = await me()(getUseCase, { id: items[0]?.id ?? '' });
    const editor = new pg.Client({ connectionString: house.ownerUrl });
    await editor.connect();
    try {
      await editor.query('BEGIN');
      await editor.query('SELECT FROM use_case WHERE id = $1 FOR UPDATE', [useCase.id]);
      expect(await me()(summariseImport, { id })).toMatchObject({ undo: { free: 1 } });
      expect(await rows(id)).toMatchObject([{ standsInTheWay: null }]);
    } finally {
      await editor.query('ROLLBACK');
      await editor.end();
    }
    await me()(updateUseCase, { id: useCase.id, version: useCase.version, problem: 'Deux heures' });
    expect(await rows(id)).toMatchObject([{ standsInTheWay: 'touched-since' }]);
  });

  it('with a profile of another register, which does not exist for it', async () => {
    const clients = new ImportWalk(me(), 'clients');
    const { id: importId } = await clients.check(
      csvFile('Nom;Secteur\nNova;Mode\n'),
      mappingOf(['name', 'sector']),
    );
    const { id: profileId } = await me()(keepImportProfile, { importId, name: 'Clients' });
    const { id, version } = await walk.read(ONE());
    const mapping = mappingOf(FIELDS);
    await expect(me()(surveyImport, { id, profileId })).rejects.toMatchObject({ kind: notFound });
    await expect(me()(mapImport, { id, version, mapping, profileId })).rejects.toMatchObject({
      kind: notFound,
    });
  });

  it('undoing what was merged and parted here meanwhile: both stay, and say why', async () => {
    const title = 'Relecture des devis';
    const file = csvFile(`N°;Titre;Besoin\n1;${title};Une heure\n2;${title};Une heure\n3;Autre chose;Rien\n`);
    const run = await walk.import(
      file,
      mappingOf([null, ...FIELDS], { identity: { by: 'columns', positions: [0] } }),
    );
    const { items } = await me()(listUseCases, { search: title });
    const [kept, other] = await Promise.all(items.map(({ id }) => me()(getUseCase, { id })));
    if (!kept || !other) throw new Error('Two were made');
    const versions = { version: kept.version, otherVersion: other.version };
    const director = house.as('director');
    const merge = await director(mergeUseCases, { id: kept.id, otherId: other.id, ...versions });
    await director(undoMerge, { id: merge.id });
    expect(await walk.undo(run)).toMatchObject({ applied: 3, undone: 1, failure: null });
    const outcomes = (await rows(run.id)).map(({ standsInTheWay, outcome }) => [outcome, standsInTheWay]);
    expect(outcomes.sort()).toEqual([
      ['applied', 'touched-since'],
      ['applied', 'touched-since'],
      ['undone', null],
    ]);
  });

  it('undoing what a client that is gone was for: all but the client comes back', async () => {
    const clients = new ImportWalk(me(), 'clients');
    const brought = await clients.import(
      csvFile('Nom;Secteur\nAube;Mode\nBrise;Mode\n'),
      mappingOf(['name', 'sector']),
    );
    const mapping = mappingOf([null, ...FIELDS, 'clients'], { identity: { by: 'columns', positions: [0] } });
    const file = (need: string, client: string) =>
      csvFile(`N°;Titre;Besoin;Client\n8;Affiches de rue;${need};${client}\n`);
    await walk.import(file('Une heure', 'Aube'), mapping);
    const second = await walk.import(file('Deux heures', 'Brise'), mapping);
    expect(await clients.undo(brought)).toMatchObject({ undone: 1 });
    expect(await walk.undo(second)).toMatchObject({ undone: 1, failure: null });
    const { items } = await me()(listUseCases, { search: 'Affiches de rue' });
    const useCase = await me()(getUseCase, { id: items[0]?.id ?? '' });
    expect(useCase).toMatchObject({ problem: 'Une heure', clients: [] });
  });

  it('of one source, applied twice at the same time: rows are made once', async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `${at};Jumelle ${at};Deux heures`);
    const file = () => csvFile(['N°;Titre;Besoin', ...lines, ''].join('\n'));
    const mapping = mappingOf([null, ...FIELDS], { identity: { by: 'columns', positions: [0] } });
    const runs = [await walk.check(file(), mapping), await walk.check(file(), mapping)];
    const done = await Promise.all(runs.map((run) => walk.commit(run)));
    expect(done.map(({ applied }) => applied).sort()).toEqual([0, 400]);
    expect((await me()(listUseCases, { search: 'Jumelle' })).total).toBe(400);
  });

  it('discarded while it is read: the work ends there, and is not tried again', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `${at};Titre ${at};${'Un besoin. '.repeat(20)}`);
    const { id, version } = await walk.upload(csvFile(['N°;Titre;Besoin', ...lines, ''].join('\n')));
    await me()(readImport, { id, version });
    await until(async () => (await me()(getImport, { id })).progress?.done !== 0, 10_000).catch(
      () => undefined,
    );
    await me()(discardImport, { id });
    const jobs = `SELECT j.attempts, j.last_error FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'import-read'`;
    const left = () => house.population.query<{ attempts: number; last_error: string | null }>(jobs);
    await until(async () => (await left()).every((job) => job.last_error !== null), 20_000);
    expect(await left()).toEqual([]);
    expect(await house.population.query('SELECT FROM import_row WHERE run_id = $1', [id])).toEqual([]);
  });
});
