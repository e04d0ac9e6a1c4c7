import {
  chooseImportRows,
  downloadImportRows,
  getImportRow,
  listImportRows,
  summariseImport,
} from '@jalon/contracts/imports/import-rows.operations';
import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { commitImport, getImport, listImports } from '@jalon/contracts/imports/imports.operations';
import {
  getUseCase,
  listUseCases,
  moveUseCase,
  updateUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../testing/test-house';
import { JobWorker } from '../jobs/job-worker';
import { csvFile, ImportWalk, mappingOf } from './testing/import-walk';

const HEADER = 'N°;Intitulé;Besoin;Étiquettes;Client';
const FIELDS = [null, 'title', 'problem', 'tags', 'clients'] as const;
const byNumber = mappingOf(FIELDS, { identity: { by: 'columns', positions: [0] } });
const file = (...lines: string[]) => csvFile([HEADER, ...lines, ''].join('\n'));

describe('an import', () => {
  let house: TestHouse;
  let walk: ImportWalk;
  beforeEach(async () => {
    house = await openHouse();
    house.app.get(JobWorker).start();
    walk = new ImportWalk(house.as('project_manager'));
  });
  afterEach(() => house.close());

  const me = () => house.as('project_manager');
  const titles = async () => {
    const { items } = await me()(listUseCases, { sort: 'reference', limit: 100 });
    return items.map(({ title }) => title);
  };
  const find = async (title: string) => {
    const { items } = await me()(listUseCases, { limit: 100 });
    const found = items.find((one) => one.title === title);
    if (!found) throw new Error(`No « ${title} »`);
    return me()(getUseCase, { id: found.id });
  };
  const rows = async (id: string) => (await me()(listImportRows, { id, limit: 100 })).items;

  const FIRST = [
    '1;Variantes LinkedIn;Deux heures par publication;social;Voltéo',
    '2;Veille des appels d’offres;Une matinée par semaine;veille;',
    '3;;Sans nom;;',
    '4;Bilans mensuels;Deux jours par client;bilan;Voltéo',
  ];

  it('changes nothing until it is applied, then adds what was ticked and tells the rest', async () => {
    const run = await walk.check(file(...FIRST), byNumber);
    expect(run).toMatchObject({
      rows: 4,
      chosen: 3,
      applied: 0,
      counts: { new: 3, changed: 0, same: 0, refused: 1, gone: 0 },
    });
    expect(await titles()).toEqual([]);
    const refused = (await me()(listImportRows, { id: run.id, verdict: ['refused'] })).items;
    expect(refused).toMatchObject([{ number: 4, reasons: [{ code: 'required', field: 'title' }] }]);

    const done = await walk.commit(run);
    expect(done).toMatchObject({ state: 'committed', applied: 3, progress: null, failure: null });
    expect((await titles()).sort()).toEqual(
      ['Bilans mensuels', 'Variantes LinkedIn', 'Veille des appels d’offres'].sort(),
    );
    const first = await find('Variantes LinkedIn');
    expect(first).toMatchObject({ tags: ['social'], clients: [{ name: 'Voltéo' }] });
    expect((await find('Bilans mensuels')).clients).toEqual(first.clients);
  });

  it('stands in the journal as one group, by the person who asked for it', async () => {
    const { id } = await walk.import(file(...FIRST), byNumber);
    const { actor } = await house.person('project_manager');
    const events = await house.population.query<{ kind: string; actor_id: string }>(
      `SELECT kind, actor_kind || ' ' || actor_id AS actor_id FROM journal_event WHERE request_id = $1`,
      [id],
    );
    const kinds = events.map(({ kind }) => kind).sort();
    expect(kinds).toEqual([
      'client.created',
      'import.committed',
      'use-case.created',
      'use-case.created',
      'use-case.created',
    ]);
    expect(new Set(events.map((one) => one.actor_id))).toEqual(new Set([`member ${actor.id}`]));
    const { items } = await me()(listNotifications, {});
    expect(items).toMatchObject([{ kind: 'import', path: `/imports/${id}` }]);
  });

  it('says same for every row of the same file', async () => {
    const once = await walk.import(file(...FIRST), byNumber);
    const again = await walk.check(file(...FIRST), byNumber);
    expect(again).toMatchObject({
      chosen: 0,
      counts: { new: 0, changed: 0, same: 3, refused: 1, gone: 0 },
      previous: { id: once.id },
    });
  });

  it('tells what a newer file adds, changes and no longer holds; what was edited here stays', async () => {
    await walk.import(file(...FIRST), byNumber);
    const veille = await find('Veille des appels d’offres');
    await me()(updateUseCase, { id: veille.id, version: veille.version, problem: 'Toute une journée' });
    const bilans = await find('Bilans mensuels');
    await me()(updateUseCase, { id: bilans.id, version: bilans.version, problem: 'Trois jours par client' });
    const newer = await walk.check(
      file(
        '2;Veille des appels d’offres;Une matinée par semaine;veille;',
        '4;Bilans mensuels;Un jour par client;bilan;Voltéo',
        '5;Revue de presse;Chaque matin;presse;',
      ),
      byNumber,
    );
    expect(newer.counts).toEqual({ new: 1, changed: 1, same: 1, refused: 0, gone: 1 });
    expect(await rows(newer.id)).toMatchObject([
      { verdict: 'same', title: 'Veille des appels d’offres', isChosen: false },
      {
        verdict: 'changed',
        isChosen: false,
        changes: [
          { field: 'problem', before: 'Trois jours par client', after: 'Un jour par client', isBoth: true },
        ],
      },
      { verdict: 'new', isChosen: true },
      { verdict: 'gone', number: null, title: 'Variantes LinkedIn', isChosen: false },
    ]);

    await me()(chooseImportRows, { id: newer.id, isChosen: true, filter: { verdict: ['gone', 'changed'] } });
    expect(await walk.commit(newer)).toMatchObject({ applied: 3 });
    expect(await find('Variantes LinkedIn')).toMatchObject({ status: 'archived' });
    expect(await find('Bilans mensuels')).toMatchObject({ problem: 'Un jour par client' });
    expect(await find('Veille des appels d’offres')).toMatchObject({ problem: 'Toute une journée' });
  });

  it('tells what is gone from a newer file and may not be put away: nobody can tick it', async () => {
    await walk.import(file(...FIRST), byNumber);
    const qualified = await find('Variantes LinkedIn');
    await me()(moveUseCase, { id: qualified.id, from: 'draft', to: 'proposed' });
    const newer = await walk.check(
      file('2;Veille;Une matinée;veille;', '4;Bilans;Trois jours;bilan;'),
      byNumber,
    );
    expect(newer.counts).toMatchObject({ refused: 0, gone: 1 });
    await me()(chooseImportRows, { id: newer.id, isChosen: true, filter: { verdict: ['gone'] } });
    expect((await rows(newer.id)).filter(({ verdict }) => verdict === 'gone')).toMatchObject([
      { title: 'Variantes LinkedIn', isChosen: false, changes: [], reasons: [{ code: 'status-not-open' }] },
    ]);
  });

  it('is undone as a whole, and what it retired comes back', async () => {
    await walk.import(file(...FIRST), byNumber);
    const newer = await walk.check(
      file('2;Veille;Une matinée;veille;', '5;Revue de presse;Chaque matin;;Sève'),
      byNumber,
    );
    await me()(chooseImportRows, { id: newer.id, isChosen: true, filter: {} });
    const done = await walk.commit(newer);
    expect((await me()(summariseImport, { id: done.id })).undo).toEqual({ free: 4, blocked: [] });
    expect(await walk.undo(done)).toMatchObject({ state: 'undone', applied: 4, undone: 4 });
    expect((await titles()).sort()).toEqual(
      ['Bilans mensuels', 'Variantes LinkedIn', 'Veille des appels d’offres'].sort(),
    );
    expect(await find('Variantes LinkedIn')).toMatchObject({ status: 'draft' });
    const clients = await house.population.query(`SELECT name FROM client`);
    expect(clients).toEqual([{ name: 'Voltéo' }]);
    const again = await walk.check(file(...FIRST), byNumber);
    expect(again.counts).toMatchObject({ same: 3, new: 0, changed: 0, gone: 0 });
  });

  it('is undone row by row where something was touched since, and the rest later', async () => {
    const done = await walk.import(file(...FIRST), byNumber);
    const bilans = await find('Bilans mensuels');
    await me()(updateUseCase, { id: bilans.id, version: bilans.version, problem: 'Trois jours' });
    expect((await me()(summariseImport, { id: done.id })).undo).toEqual({
      free: 2,
      blocked: [{ why: 'touched-since', rows: 1 }],
    });
    const partly = await walk.undo(done);
    expect(partly).toMatchObject({ state: 'undone', undone: 2, applied: 3 });
    expect(await titles()).toEqual(['Bilans mensuels']);
    const left = await me()(listImportRows, { id: done.id, standsInTheWay: 'true' });
    expect(left.items).toMatchObject([{ title: 'Bilans mensuels', standsInTheWay: 'touched-since' }]);
  });

  it('leaves out a row that somebody touched since the check', async () => {
    await walk.import(file(...FIRST), byNumber);
    const newer = await walk.check(file('1;Variantes;Deux heures;;', '4;Bilans;Deux jours;;'), byNumber);
    const bilans = await find('Bilans mensuels');
    await me()(updateUseCase, { id: bilans.id, version: bilans.version, gainText: 'Un jour' });
    expect(await walk.commit(newer)).toMatchObject({ applied: 1, chosen: 1 });
    expect(await find('Bilans mensuels')).toMatchObject({ problem: 'Deux jours par client' });
    const told = await me()(listImportRows, { id: newer.id, reason: ['touched-since'] });
    expect(told.items).toMatchObject([{ title: 'Bilans', outcome: null }]);
  });

  it('knows rows whose identity repeats by their order, and blank ones by their title; both are told', async () => {
    const repeated = file('7;Premier;a;;', '7;Deux;b;;', ';Trois;c;;', ';Quatre;d;;');
    const first = await walk.check(repeated, byNumber);
    expect((await rows(first.id)).map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['repeated-identity'],
      ['repeated-identity'],
      ['blank-identity'],
      ['blank-identity'],
    ]);
    expect(await walk.commit(first)).toMatchObject({ applied: 4 });
    expect((await walk.check(repeated, byNumber)).counts).toMatchObject({ same: 4 });
    const moved = await walk.check(
      file('7;Deux;b;;', '7;Premier;a;;', ';Quatre;d;;', ';Trois;c;;'),
      byNumber,
    );
    expect(moved).toMatchObject({ counts: { same: 2, changed: 2 }, chosen: 0 });
  });

  it('shows a row whole, and gives the rows back with why', async () => {
    const run = await walk.check(file(...FIRST, '5;=cmd;x;;'), byNumber);
    const whole = await me()(getImportRow, { id: run.id, rank: 3 });
    expect(whole.cells[2]).toEqual({ name: 'Besoin', text: 'Sans nom' });
    const blob = await me()(downloadImportRows, { id: run.id });
    const lines = (await blob.text()).trim().split('\r\n');
    expect(lines[0]).toBe('N°;Intitulé;Besoin;Étiquettes;Client;Ligne;Verdict;Raisons');
    expect(lines[3]).toMatch(/^3;;Sans nom;;;4;.+;.+/);
    expect(lines[5]).toContain(`'=cmd`);
  });

  it('belongs to its organisation', async () => {
    const { id } = await walk.check(file(...FIRST), byNumber);
    const abroad = house.as('admin', 'abroad');
    await expect(abroad(getImport, { id })).rejects.toMatchObject({ kind: { type: 'not-found' } });
    expect((await abroad(listImports, {})).items).toEqual([]);
    await expect(abroad(commitImport, { id, version: 1 })).rejects.toMatchObject({
      kind: { type: 'not-found' },
    });
  });
});
