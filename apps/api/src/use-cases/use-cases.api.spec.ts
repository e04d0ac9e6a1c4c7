import { createClient } from '@jalon/contracts/clients/clients.operations';
import { countNotifications, listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import type { Call } from '@jalon/contracts/platform/client';
import type { Input } from '@jalon/contracts/platform/operation';
import {
  createUseCase,
  getUseCase,
  listUseCases,
  moveUseCase,
  updateUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { randomUUID } from 'node:crypto';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const draft = { title: 'Accroches Instagram', problem: 'Les accroches se ressemblent toutes.' };

const everything = {
  ...draft,
  kind: 'pain_point',
  processArea: 'content_creation',
  drivers: ['client_expectations', 'production_speed'],
  identification: { pain: { answer: 'yes', note: 'Trois heures par semaine' } },
  valueLevers: ['efficiency'],
  capabilityPattern: 'personalisation',
  technologyFamily: 'language_model',
  useScenarios: [
    {
      title: 'Variantes',
      actor: 'Rédactrice',
      input: 'Un brief court',
      output: null,
      channel: 'Instagram',
      autonomy: 'assist',
      visualTypes: ['carousel'],
    },
  ],
  scopeIn: 'Instagram',
  scopeOut: 'TikTok',
  doesText: 'Propose',
  doesNotText: 'Ne publie pas',
  budgetCap: 12000,
  deadline: '2027-03-31',
  skills: 'Une conceptrice',
  confidentiality: 'client_confidential',
  confidentialityNote: 'Avant lancement',
  integration: 'Outil de planification',
  gainText: 'Deux fois plus vite',
  gainValue: -30.5,
  gainUnit: 'percent',
  gainKpiFamily: 'operational_efficiency',
  tags: ['instagram', 'contenu'],
} as const satisfies Omit<Input<typeof createUseCase>, never>;

describe('use cases', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const add = (changes: Partial<UseCaseDraft> = {}, role: 'contributor' | 'director' = 'contributor') =>
    house.as(role)(createUseCase, { ...draft, ...changes });

  describe('creation', () => {
    it('asks a title and a problem, and gives a reference', async () => {
      const made = await add();
      const { id: submitterId, name } = await house.person('contributor');
      expect(made).toMatchObject({
        ...draft,
        status: 'draft',
        version: 1,
        submitterId,
        submitter: { id: submitterId, name },
        owner: null,
        may: ['edit', 'assign', 'move', 'archive', 'comment', 'attach'],
      });
      expect(made.reference).toMatch(/^CU-\d{3}$/);
      expect(made.moves.map(({ to }) => to)).toEqual(['proposed', 'archived']);
      expect(await house.as('compliance_reviewer')(getUseCase, { id: made.id })).toMatchObject({
        ...draft,
        may: ['comment', 'attach'],
        moves: [],
      });
    });

    it('keeps every field that it is given', async () => {
      const { id: ownerId, name } = await house.person('project_manager');
      const client = await house.as('director')(createClient, { name: 'Maison Lavande', status: 'active' });
      const made = await add({
        ...structuredClone<UseCaseDraft>(plain(everything)),
        ownerId,
        clientIds: [client.id],
      });
      expect(made).toMatchObject({
        ...everything,
        ownerId,
        owner: { id: ownerId, name },
        clientIds: [client.id],
        clients: [{ id: client.id, name: 'Maison Lavande' }],
      });
    });

    it('counts references one by one, whoever creates at the same time, in each organisation its own', async () => {
      const first = await house.as('director', 'abroad')(createUseCase, draft);
      expect(first.reference).toBe('CU-001');
      const many = await Promise.all(
        Array.from({ length: 24 }, () => house.as('admin', 'abroad')(createUseCase, draft)),
      );
      const numbers = many.map(({ reference }) => Number(reference.slice(3))).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 24 }, (_, at) => at + 2));
    });

    it('goes on counting after numbers that came another way', async () => {
      await house.population.query(
        `UPDATE use_case SET number = 998 WHERE id = (SELECT id FROM use_case WHERE organisation_id = $1 ORDER BY number DESC LIMIT 1)`,
        [house.organisationIds.home],
      );
      await house.population.query(`SELECT setval('counter.use_case_${counterOf(house)}', 997)`);
      expect((await add()).reference).toBe('CU-999');
      expect((await add()).reference).toBe('CU-1000');
    });

    it('happens once for one key, however often it is sent', async () => {
      const idempotencyKey = randomUUID();
      const call = house.as('contributor');
      const twins = await Promise.all([1, 2, 3].map(() => call(createUseCase, draft, { idempotencyKey })));
      expect(new Set(twins.map(({ id }) => id)).size).toBe(1);
      expect(await call(createUseCase, draft, { idempotencyKey })).toEqual(twins[0]);
      await expect(
        call(createUseCase, { ...draft, title: 'Autre' }, { idempotencyKey }),
      ).rejects.toMatchObject({ kind: { type: 'idempotency-key-reused' } });
      expect((await house.as('director')(createUseCase, draft, { idempotencyKey })).id).not.toBe(
        twins[0]?.id,
      );
    });

    it('does not know people and clients of elsewhere, nor those who have left', async () => {
      const abroad = await house.person('project_manager', 'abroad');
      const client = await house.as('admin', 'abroad')(createClient, { name: 'Ailleurs', status: 'active' });
      const gone = await house.population.person({
        organisationId: house.organisationIds.home,
        roles: ['contributor'],
      });
      await house.population.query('UPDATE membership SET left_at = now() WHERE person_id = $1', [gone.id]);
      for (const changes of [{ ownerId: abroad.id }, { ownerId: gone.id }, { clientIds: [client.id] }])
        await expect(add(changes)).rejects.toMatchObject({ kind: { type: 'not-found' } });
    });

    it('says where a draft does not fit', async () => {
      await expect(add({ title: 'x', problem: '' })).rejects.toMatchObject({
        kind: { type: 'invalid-input' },
        said: { errors: [{ pointer: '/title' }, { pointer: '/problem' }] },
      });
    });

    it('is not for those who only read', async () => {
      for (const role of ['compliance_reviewer', 'client_viewer'] as const)
        await expect(house.as(role)(createUseCase, draft)).rejects.toMatchObject({
          kind: { type: 'forbidden' },
        });
    });
  });

  describe('edits', () => {
    it('merges what does not overlap', async () => {
      const { id, version } = await add();
      await house.as('director')(updateUseCase, { id, version, scopeIn: 'LinkedIn', tags: ['b', 'a', 'b'] });
      const merged = await house.as('contributor')(updateUseCase, { id, version, scopeOut: 'Presse' });
      expect(merged).toMatchObject({ scopeIn: 'LinkedIn', scopeOut: 'Presse', version: 3, tags: ['b', 'a'] });
    });

    it('refuses what overlaps, with both values and who made the other', async () => {
      const { id, version } = await add();
      const { name } = await house.person('director');
      await house.as('director')(updateUseCase, { id, version, title: 'Accroches LinkedIn', skills: 'Une' });
      const late = house.as('contributor')(updateUseCase, { id, version, title: 'Accroches TikTok' });
      await expect(late).rejects.toMatchObject({
        kind: { type: 'changed-meanwhile' },
        extension: {
          version: 2,
          conflicts: [{ field: 'title', yours: 'Accroches TikTok', theirs: 'Accroches LinkedIn', by: name }],
        },
      });
      const again = { id, version: 2, title: 'Accroches TikTok' };
      expect((await house.as('contributor')(updateUseCase, again)).title).toBe('Accroches TikTok');
    });

    it('lets two people who save at once both in, or one with both values', async () => {
      const { id, version } = await add();
      const saves = await Promise.allSettled(
        ['Un titre', 'Un autre titre'].map((title) =>
          house.as('contributor')(updateUseCase, { id, version, title }),
        ),
      );
      expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('clears with null, leaves what is not named, and writes nothing where nothing changes', async () => {
      const made = await add(plain(everything));
      const cleared = await house.as('contributor')(updateUseCase, {
        id: made.id,
        version: 1,
        kind: null,
        deadline: null,
        drivers: [],
      });
      expect(cleared).toMatchObject({
        kind: null,
        deadline: null,
        drivers: [],
        scopeIn: 'Instagram',
        version: 2,
      });
      const same = { id: made.id, version: 2, useScenarios: cleared.useScenarios, tags: cleared.tags };
      expect((await house.as('contributor')(updateUseCase, same)).version).toBe(2);
    });

    it('is for its owner and those who steer once it is shortlisted, and for nobody once it is closed', async () => {
      const { id } = await add();
      await walk(house, id, ['proposed', 'qualified', 'shortlisted']);
      const edit = { id, version: 4, scopeIn: 'LinkedIn' };
      await expect(house.as('contributor')(updateUseCase, edit)).rejects.toMatchObject({
        kind: { type: 'use-case-not-editable', status: 403 },
        extension: { current: 'shortlisted' },
      });
      const { id: ownerId } = await house.person('contributor');
      await house.as('project_manager')(updateUseCase, { id, version: 4, ownerId });
      await house.as('contributor')(updateUseCase, { ...edit, version: 5 });
      await house.as('director')(moveUseCase, {
        id,
        from: 'shortlisted',
        to: 'rejected',
        reason: 'Trop cher',
      });
      await expect(house.as('admin')(updateUseCase, { ...edit, version: 7 })).rejects.toMatchObject({
        kind: { type: 'use-case-not-editable' },
      });
    });

    it('leaves the choice of an owner to those who may assign, and tells the new one', async () => {
      const { id: pm } = await house.person('project_manager');
      const { id: other } = await house.person('compliance_reviewer');
      const { id } = await add({ ownerId: pm }, 'director');
      await expect(
        house.as('contributor')(updateUseCase, { id, version: 1, ownerId: other }),
      ).rejects.toMatchObject({ kind: { type: 'use-case-not-editable' } });
      await house.as('project_manager')(updateUseCase, { id, version: 1, ownerId: other });
      const { items } = await house.as('compliance_reviewer')(listNotifications, {});
      expect(items[0]).toMatchObject({ kind: 'assignment', subjectId: id, path: `/use-cases/${id}` });
    });
  });

  describe('moves', () => {
    it('follow the table, by role, with a reason where one is asked', async () => {
      const { id } = await add();
      const move = (
        role: 'contributor' | 'project_manager' | 'director',
        from: string,
        to: string,
        reason?: string,
      ) => house.as(role)(moveUseCase, plain({ id, from, to, reason }));
      await expect(move('contributor', 'draft', 'qualified')).rejects.toMatchObject({
        kind: { type: 'use-case-move-not-open', status: 409 },
        extension: { current: 'draft', open: ['proposed', 'archived'] },
      });
      await move('contributor', 'draft', 'proposed');
      await expect(move('contributor', 'proposed', 'qualified')).rejects.toMatchObject({
        extension: { open: ['draft'] },
      });
      await expect(move('project_manager', 'proposed', 'on_hold')).rejects.toMatchObject({
        kind: { type: 'use-case-reason-needed', status: 422 },
        extension: { act: 'hold' },
      });
      const held = await move('project_manager', 'proposed', 'on_hold', 'Budget gelé');
      expect(held).toMatchObject({ status: 'on_hold', heldFrom: 'proposed', moveReason: 'Budget gelé' });
      expect(await move('project_manager', 'on_hold', 'proposed')).toMatchObject({
        status: 'proposed',
        heldFrom: null,
        moveReason: null,
      });
    });

    it('bear on the status that was read', async () => {
      const { id } = await add();
      await walk(house, id, ['proposed']);
      await walk(house, id, ['qualified'], 'proposed');
      await expect(
        house.as('director')(moveUseCase, { id, from: 'proposed', to: 'rejected', reason: 'Doublon' }),
      ).rejects.toMatchObject({
        kind: { type: 'use-case-move-not-open' },
        extension: { current: 'qualified' },
      });
    });

    it('are made once when two decide at the same time', async () => {
      const { id } = await add();
      const moves = await Promise.allSettled(
        [1, 2, 3].map(() => house.as('director')(moveUseCase, { id, from: 'draft', to: 'proposed' })),
      );
      expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('do not stand in the way of an edit that was begun before', async () => {
      const { id, version } = await add();
      await walk(house, id, ['proposed']);
      const edited = await house.as('contributor')(updateUseCase, {
        id,
        version,
        title: 'Un titre plus clair',
      });
      expect(edited).toMatchObject({ status: 'proposed', title: 'Un titre plus clair', version: 3 });
    });

    it('are in the journal with their reason, and told to whom they concern', async () => {
      const before = await house.as('contributor')(countNotifications, {});
      const { id } = await add();
      await walk(house, id, ['proposed']);
      await house.as('director')(moveUseCase, { id, from: 'proposed', to: 'rejected', reason: 'Doublon' });
      const kinds = await house.population.query<{ kind: string; reason: string | null }>(
        `SELECT e.kind, v.after_value AS reason FROM journal_event e
         LEFT JOIN journal_value v ON v.event_id = e.id AND v.field = 'moveReason'
         WHERE e.subject_id = $1 ORDER BY e.subject_version`,
        [id],
      );
      expect(kinds).toEqual([
        { kind: 'use-case.created', reason: null },
        { kind: 'use-case.moved', reason: null },
        { kind: 'use-case.moved', reason: '"Doublon"' },
      ]);
      expect((await house.as('contributor')(countNotifications, {})).unread).toBe(before.unread + 2);
    });
  });

  describe('a client’s person', () => {
    let viewer: Call;
    let ours: string;
    let theirs: string;
    let shared: { readonly id: string };
    let other: { readonly id: string };

    beforeAll(async () => {
      const client = async (name: string) =>
        (await house.as('admin')(createClient, { name, status: 'active' })).id;
      ours = await client('À nous');
      theirs = await client('À d’autres');
      const roles = ['client_viewer'] as const;
      const organisationId = house.organisationIds.home;
      viewer = house.asPerson(await house.population.person({ organisationId, roles, clientIds: [ours] }));
      shared = await add({ ...plain<UseCaseDraft>(everything), clientIds: [ours, theirs] });
      other = await add({ clientIds: [theirs] });
    });

    it('sees the use cases of its clients alone', async () => {
      expect((await viewer(listUseCases, {})).items.map(({ id }) => id)).toEqual([shared.id]);
      expect((await viewer(listUseCases, { clientId: theirs })).total).toBe(0);
      await expect(viewer(getUseCase, { id: other.id })).rejects.toMatchObject({
        kind: { type: 'not-found' },
      });
    });

    it('is told of each what concerns it, and nothing that the agency notes for itself', async () => {
      const told = await viewer(getUseCase, { id: shared.id });
      expect(told).toMatchObject({
        title: draft.title,
        scopeIn: 'Instagram',
        clientIds: [ours],
        clients: [{ name: 'À nous' }],
        may: [],
        moves: [],
      });
      const notes = ['Trois heures', 'Une conceptrice', '12000', 'Avant', 'contenu', 'À d’autres', '30.5'];
      expect(notes.filter((note) => JSON.stringify(told).includes(note))).toEqual([]);
    });

    it('cannot ask for those notes by searching or filtering either', async () => {
      expect((await viewer(listUseCases, { search: 'conceptrice' })).total).toBe(0);
      const inside = await house.as('admin')(listUseCases, { search: 'conceptrice', clientId: ours });
      expect(inside.total).toBe(1);
      const byTag = await viewer(listUseCases, { tag: ['no such tag'] });
      expect(byTag.total).toBe(1);
    });

    it('loses sight of what is no longer for its client', async () => {
      await house.as('director')(updateUseCase, { id: shared.id, version: 1, clientIds: [theirs] });
      await expect(viewer(getUseCase, { id: shared.id })).rejects.toMatchObject({
        kind: { type: 'not-found' },
      });
    });
  });

  it('does not exist for another organisation', async () => {
    const { id } = await add();
    const abroad = house.as('admin', 'abroad');
    await expect(abroad(getUseCase, { id })).rejects.toMatchObject({ kind: { type: 'not-found' } });
    await expect(abroad(updateUseCase, { id, version: 1, title: 'Pris' })).rejects.toMatchObject({
      kind: { type: 'not-found' },
    });
    await expect(abroad(moveUseCase, { id, from: 'draft', to: 'proposed' })).rejects.toMatchObject({
      kind: { type: 'not-found' },
    });
    expect((await abroad(listUseCases, { search: draft.title })).items.map((item) => item.id)).not.toContain(
      id,
    );
  });
});

/** The same, as a caller sends it: without what is undefined. */
const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

const counterOf = ({ organisationIds }: TestHouse): string => organisationIds.home.replaceAll('-', '_');

type Statuses = readonly Input<typeof moveUseCase>['to'][];

/** Moves a use case along, by its director. */
async function walk(house: TestHouse, id: string, path: Statuses, start: Statuses[number] = 'draft') {
  let from = start;
  for (const to of path) {
    await house.as('director')(moveUseCase, { id, from, to });
    from = to;
  }
}
