import { createClient } from '@jalon/contracts/clients/clients.operations';
import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { listJournal, readHistory } from '@jalon/contracts/journal/journal.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { notFound } from '@jalon/contracts/platform/problems';
import {
  editInBulk,
  getBulk,
  listBulk,
  previewBulk,
  undoBulk,
} from '@jalon/contracts/use-cases/bulk.operations';
import { bulkNotUndoable } from '@jalon/contracts/use-cases/bulk.problems';
import {
  createUseCase,
  getUseCase,
  listUseCases,
  moveUseCase,
  updateUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { randomUUID } from 'node:crypto';
import { listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { MailRound } from '../../platform/discussion/notifications/mail/mail-round';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

type Change = Input<typeof editInBulk>['change'];

describe('bulk edits', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const add = (changes: Partial<UseCaseDraft> = {}, role: 'contributor' | 'director' = 'director') =>
    house.as(role)(createUseCase, { title: 'Accroches', problem: 'Elles se ressemblent.', ...changes });
  const addMany = (count: number, changes: Partial<UseCaseDraft> = {}) =>
    Promise.all(Array.from({ length: count }, () => add(changes)));
  const picked = (rows: readonly { id: string; version?: number }[]) => ({
    selection: { picked: rows.map(({ id }) => ({ id })) },
  });
  const edit = (
    rows: readonly { id: string }[],
    change: Change,
    role: 'contributor' | 'director' = 'director',
  ) => house.as(role)(editInBulk, { ...picked(rows), change });
  const read = (id: string) => house.as('director')(getUseCase, { id });

  it('change tags of many, once each, under one group of the journal, and can be taken back', async () => {
    const rows = await addMany(3, { tags: ['veille'] });
    const already = await add({ tags: ['priorité'] });
    const change = { kind: 'tags' as const, add: ['priorité'], remove: ['veille'] };
    const preview = await house.as('director')(previewBulk, { ...picked([...rows, already]), change });
    expect(preview).toMatchObject({ total: 4, changed: 3, same: 1, refused: 0 });
    expect((await read(rows[0]?.id ?? '')).tags).toEqual(['veille']);

    const done = await edit([...rows, already], change);
    expect(done).toMatchObject({ total: 4, changed: 3, same: 1, refused: 0, rows: [] });
    for (const { id } of rows) expect(await read(id)).toMatchObject({ tags: ['priorité'], version: 2 });
    const history = await house.as('director')(readHistory, {
      subjectType: 'use-case',
      subjectId: rows[1]?.id ?? '',
    });
    expect(history.items[0]).toMatchObject({ kind: 'use-case.updated', requestId: done.id });

    const undone = await house.as('director')(undoBulk, { id: done.id ?? '' });
    expect(undone).toEqual({ restored: 3, left: 0, rows: [] });
    for (const { id } of rows) expect(await read(id)).toMatchObject({ tags: ['veille'], version: 3 });
    expect((await read(already.id)).tags).toEqual(['priorité']);
  });

  it('stand as one line in the journal, like the undo, and row by row on demand', async () => {
    const grouped = async () =>
      (await house.as('director')(listJournal, { grouped: 'true', limit: 2 })).items.map(
        ({ kind, changes }) => [kind, Object.fromEntries(changes.map(({ field, after }) => [field, after]))],
      );
    const done = await edit(await addMany(3), { kind: 'tags', add: ['ligne'], remove: [] });
    expect((await grouped())[0]).toEqual(['bulk-edit.done', { tags: ['ligne'], changed: 3 }]);
    const rows = await house.as('director')(listJournal, { requestId: done.id ?? '' });
    expect(rows.items.map(({ kind }) => kind).sort()).toEqual([
      'bulk-edit.done',
      ...Array.from({ length: 3 }, () => 'use-case.updated'),
    ]);
    await house.as('director')(undoBulk, { id: done.id ?? '' });
    expect(await grouped()).toMatchObject([
      ['bulk-edit.undone', { restored: 3 }],
      ['bulk-edit.done', {}],
    ]);
  });

  it('refuse row by row what the table of moves does not open, and do the rest', async () => {
    const [draft, proposed] = [await add(), await add()];
    await house.as('director')(moveUseCase, { id: proposed.id, from: 'draft', to: 'proposed' });
    const to = { kind: 'status' as const, to: 'rejected' as const };
    expect(await edit([draft, proposed], to)).toMatchObject({
      id: null,
      changed: 0,
      reasons: { 'move-not-open': 1, 'reason-needed': 1 },
    });
    const done = await edit([draft, proposed], { ...to, reason: 'Hors sujet' });
    expect(done).toMatchObject({ changed: 1, refused: 1, reasons: { 'move-not-open': 1 } });
    expect(done.rows).toEqual([
      { id: draft.id, reference: draft.reference, title: draft.title, reason: 'move-not-open' },
    ]);
    expect(await read(proposed.id)).toMatchObject({ status: 'rejected', moveReason: 'Hors sujet' });
    await house.as('director')(undoBulk, { id: done.id ?? '' });
    expect(await read(proposed.id)).toMatchObject({ status: 'proposed', moveReason: null });
  });

  it('do not cover what somebody changed in the same field since it was read', async () => {
    const { id: owner } = await house.person('contributor');
    const { id: other } = await house.person('project_manager');
    const [read1, read2] = [await add(), await add()];
    await house.as('director')(updateUseCase, { id: read1.id, version: 1, ownerId: other });
    await house.as('director')(updateUseCase, { id: read2.id, version: 1, scopeIn: 'Instagram' });
    const done = await house.as('director')(editInBulk, {
      selection: { picked: [read1, read2].map(({ id }) => ({ id, version: 1 })) },
      change: { kind: 'owner', ownerId: owner },
    });
    expect(done).toMatchObject({ changed: 1, refused: 1, reasons: { 'changed-meanwhile': 1 } });
    expect(await read(read1.id)).toMatchObject({ ownerId: other });
    expect(await read(read2.id)).toMatchObject({ ownerId: owner, scopeIn: 'Instagram' });
  });

  it('leave at the undo what was touched since, and say which', async () => {
    const [kept, touched] = [await add(), await add()];
    const { id } = await edit([kept, touched], { kind: 'tags', add: ['x'], remove: [] });
    await house.as('director')(updateUseCase, { id: touched.id, version: 2, scopeIn: 'TikTok' });
    const { rows } = await house.as('director')(getBulk, { id: id ?? '' });
    expect(rows.map((row) => [row.id, row.touched])).toEqual([
      [kept.id, false],
      [touched.id, true],
    ]);
    const undo = () => house.as('director')(undoBulk, { id: id ?? '' });
    expect(await undo()).toMatchObject({ restored: 1, left: 1, rows: [{ id: touched.id }] });
    expect((await read(touched.id)).tags).toEqual(['x']);
    await expect(undo()).rejects.toMatchObject({
      kind: { type: bulkNotUndoable.type },
      extension: { reason: 'already-undone' },
    });
  });

  it('are undone within a day, by whoever did them or decides', async () => {
    const done = await edit(await addMany(1), { kind: 'tags', add: ['x'], remove: [] });
    await expect(house.as('contributor')(undoBulk, { id: done.id ?? '' })).rejects.toMatchObject({
      extension: { reason: 'not-yours' },
    });
    const listed = async (role: 'contributor' | 'director') =>
      (await house.as(role)(listBulk, {})).items.find(({ id }) => id === done.id)?.mayUndo;
    expect([await listed('contributor'), await listed('director')]).toEqual([false, true]);
    await house.population.query(
      `UPDATE bulk_edit SET created_at = now() - interval '25 hours' WHERE id = $1`,
      [done.id],
    );
    await expect(house.as('director')(undoBulk, { id: done.id ?? '' })).rejects.toMatchObject({
      extension: { reason: 'too-late' },
    });
    await house.population.query(
      `UPDATE bulk_edit SET created_at = now() - interval '8 days' WHERE id = $1`,
      [done.id],
    );
    await house.population.query('SELECT door.sweep()');
    await expect(house.as('director')(undoBulk, { id: done.id ?? '' })).rejects.toMatchObject({
      kind: { type: notFound.type },
    });
    expect(
      await house.population.query('SELECT FROM bulk_edit_row WHERE bulk_edit_id = $1', [done.id]),
    ).toEqual([]);
  });

  it('bear on all that a filter lets through, but for those left out', async () => {
    const rows = await addMany(4, { tags: ['lot-filtre'] });
    const done = await house.as('director')(editInBulk, {
      selection: { filter: { tag: ['lot-filtre'], status: ['draft'] }, except: [rows[0]?.id ?? ''] },
      change: { kind: 'tags', add: ['vu'], remove: [] },
    });
    expect(done.changed).toBe(3);
    const { items } = await house.as('director')(listUseCases, { tag: ['lot-filtre'] });
    expect(items.filter(({ tags }) => tags.includes('vu')).length).toBe(3);
  });

  it('find what a search finds, too', async () => {
    await addMany(2, { title: 'Chronophotographie des stands' });
    const done = await house.as('director')(previewBulk, {
      selection: { filter: { search: 'chronophotographie' } },
      change: { kind: 'tags', add: ['vu'], remove: [] },
    });
    expect(done.total).toBe(2);
  });

  it('link clients, for what clients may see', async () => {
    const client = await house.as('director')(createClient, { name: 'Kelvane', status: 'active' });
    const rows = await addMany(2);
    const done = await edit(rows, { kind: 'clients', add: [client.id], remove: [] });
    const found = async () =>
      (await house.as('director')(listUseCases, { clientId: [client.id] })).items.map(({ id }) => id).sort();
    expect(await found()).toEqual(rows.map(({ id }) => id).sort());
    await house.as('director')(undoBulk, { id: done.id ?? '' });
    expect(await found()).toEqual([]);
  });

  it('tell a new owner once, whatever the number', async () => {
    const owner = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
    });
    await edit(await addMany(5), { kind: 'owner', ownerId: owner.id });
    const told = await house.asPerson(owner)(listNotifications, {});
    expect(told.items).toHaveLength(1);
    expect(told.items[0]).toMatchObject({
      kind: 'assignment',
      subjectType: 'bulk-edit',
      subjectTitle: 'Accroches +4',
    });
    expect(told.items[0]?.text).toContain('5 cas d’usage');
  });

  it('are mailed to whom they concern, with the way to them', async () => {
    const owner = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
    });
    const done = await edit(await addMany(2), { kind: 'owner', ownerId: owner.id });
    await house.app.get(MailRound).pass(new Date(Date.now() + 90_000));
    const mails = (await house.visitor(listKeptMail, {})).filter(({ to }) => to === owner.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toContain(`/use-cases/bulk/${done.id}`);
  });

  it('are taken back but for clients that are no more', async () => {
    const director = house.as('director');
    const [gone, there] = [
      await director(createClient, { name: 'Perdu', status: 'active' }),
      await director(createClient, { name: 'Resté', status: 'active' }),
    ];
    const [row] = await addMany(1, { clientIds: [gone.id, there.id] });
    const done = await edit(row ? [row] : [], { kind: 'clients', add: [], remove: [gone.id, there.id] });
    await house.population.query('DELETE FROM client WHERE id = $1', [gone.id]);
    expect(await director(undoBulk, { id: done.id ?? '' })).toMatchObject({ restored: 1 });
    expect((await read(row?.id ?? '')).clients).toEqual([{ id: there.id, name: 'Resté' }]);
    expect((await director(listUseCases, { clientId: [there.id] })).items).toMatchObject([{ id: row?.id }]);
  });

  it('name people, clients and use cases of the organisation, else 404', async () => {
    const rows = await addMany(1);
    const abroad = await house.person('contributor', 'abroad');
    const refusal = { kind: { type: notFound.type } };
    await expect(edit(rows, { kind: 'owner', ownerId: abroad.id })).rejects.toMatchObject(refusal);
    await expect(edit(rows, { kind: 'clients', add: [randomUUID()], remove: [] })).rejects.toMatchObject(
      refusal,
    );
    const change = { kind: 'tags' as const, add: ['x'], remove: [] };
    await expect(edit([{ id: randomUUID() }], change)).rejects.toMatchObject(refusal);
    expect(await edit([...rows, { id: randomUUID() }], change)).toMatchObject({
      changed: 1,
      reasons: { missing: 1 },
    });
  });

  it('happen once for one key, however often they are sent', async () => {
    const rows = await addMany(1);
    const send = () =>
      house.as('director')(
        editInBulk,
        { ...picked(rows), change: { kind: 'tags', add: ['une-fois'], remove: [] } },
        { idempotencyKey: key },
      );
    const key = randomUUID();
    expect((await send()).id).toBe((await send()).id);
    expect((await read(rows[0]?.id ?? '')).version).toBe(2);
  });
});
