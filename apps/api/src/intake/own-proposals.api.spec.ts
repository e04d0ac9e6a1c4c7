import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { notCorrectable } from '@jalon/contracts/intake/intake.problems';
import { listProposed } from '@jalon/contracts/intake/inbox.operations';
import { correctOwn, listOwn, propose } from '@jalon/contracts/intake/own.operations';
import { forbidden, notFound } from '@jalon/contracts/platform/problems';
import { findSimilar } from '@jalon/contracts/use-cases/duplicates.operations';
import { mergeUseCases } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase, getUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const NEED = {
  title: 'Comptes rendus de réunion',
  problem: 'Deux heures par semaine et par chef de projet à rédiger les comptes rendus.',
};

describe('what people inside propose', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const own = async (role: 'contributor' | 'compliance_reviewer', id: string) =>
    (await house.as(role)(listOwn, {})).items.find((item) => item.id === id);
  const sendBack = (id: string) =>
    house.as('director')(moveUseCase, { id, from: 'proposed', to: 'draft', reason: 'Pour quel client ?' });

  it('is a proposed use case of theirs, also without the right to write the register', async () => {
    const { id, reference } = await house.as('compliance_reviewer')(propose, NEED);
    expect(reference).toMatch(/^CU-/);
    expect(await house.as('director')(getUseCase, { id })).toMatchObject({
      status: 'proposed',
      submitterId: (await house.person('compliance_reviewer')).id,
      moves: expect.arrayContaining([expect.objectContaining({ act: 'qualify' })]),
    });
    await expect(house.as('client_viewer')(propose, NEED)).rejects.toMatchObject({ kind: forbidden });
  });

  it('tells those who hold the inbox, but for whoever proposes', async () => {
    const { id } = await house.as('director')(propose, { ...NEED, title: 'Veille juridique' });
    const of = async (role: 'director' | 'project_manager') =>
      (await house.as(role)(listNotifications, {})).items.filter(({ subjectId }) => subjectId === id);
    await house.as('project_manager')(listNotifications, {});
    const { id: later } = await house.as('director')(propose, { ...NEED, title: 'Veille sociale' });
    const told = (await house.as('project_manager')(listNotifications, {})).items;
    expect(told.find(({ subjectId }) => subjectId === later)).toMatchObject({ kind: 'proposal' });
    expect(await of('director')).toEqual([]);
  });

  it('comes back with a reason, is corrected by its author and handed in again', async () => {
    const { id } = await house.as('compliance_reviewer')(propose, NEED);
    await sendBack(id);
    const back = await own('compliance_reviewer', id);
    expect(back).toMatchObject({ stage: 'returned', reason: 'Pour quel client ?', mayCorrect: true });
    const again = await house.as('compliance_reviewer')(correctOwn, {
      id,
      version: back?.version ?? 0,
      gainText: 'Une heure par semaine',
    });
    expect(again).toMatchObject({ stage: 'waiting', reason: null, gainText: 'Une heure par semaine' });
    const { items } = await house.as('director')(listProposed, {});
    expect(items.map((item) => item.id)).toContain(id);
  });

  it('is not corrected by others, nor once it was taken up', async () => {
    const { id, version } = await house.as('contributor')(propose, NEED);
    await expect(
      house.as('compliance_reviewer')(correctOwn, { id, version, title: 'À moi' }),
    ).rejects.toMatchObject({ kind: notFound });
    await house.as('director')(moveUseCase, { id, from: 'proposed', to: 'qualified' });
    await expect(
      house.as('contributor')(correctOwn, { id, version, title: 'Trop tard' }),
    ).rejects.toMatchObject({ kind: notCorrectable, extension: { stage: 'studied' } });
  });

  it('leaves drafts that were never handed in out of it', async () => {
    const { id } = await house.as('contributor')(createUseCase, NEED);
    expect(await own('contributor', id)).toBeUndefined();
  });

  it('is followed to where it was merged', async () => {
    const mine = await house.as('contributor')(propose, NEED);
    const other = await house.as('director')(createUseCase, NEED);
    await house.as('director')(mergeUseCases, {
      id: other.id,
      version: other.version,
      otherId: mine.id,
      otherVersion: mine.version,
    });
    expect(await own('contributor', mine.id)).toMatchObject({
      stage: 'merged',
      into: { id: other.id, reference: other.reference },
      mayCorrect: false,
    });
  });

  it('waits oldest first, likeness to the register beside it, never to itself', async () => {
    const first = await house.as('contributor')(propose, { ...NEED, title: 'Légendes Instagram' });
    const second = await house.as('contributor')(propose, { ...NEED, title: 'Légendes pour Instagram' });
    const { items, total } = await house.as('project_manager')(listProposed, {});
    expect(total).toBe(items.length);
    const at = (id: string) => items.findIndex((item) => item.id === id);
    expect(at(first.id)).toBeLessThan(at(second.id));
    const like = items[at(second.id)]?.like.map(({ id }) => id) ?? [];
    expect(like).toContain(first.id);
    expect(like).not.toContain(second.id);
  });

  it('keeps its place when a qualification is taken back, and is last when it comes again', async () => {
    const waiting = async () => (await house.as('director')(listProposed, {})).items.map(({ id }) => id);
    const [first = ''] = await waiting();
    const move = { id: first, reason: 'Annulé.' };
    await house.as('director')(moveUseCase, { ...move, from: 'proposed', to: 'qualified' });
    await house.as('director')(moveUseCase, { ...move, from: 'qualified', to: 'proposed' });
    expect((await waiting())[0]).toBe(first);
    await house.as('director')(moveUseCase, { ...move, from: 'proposed', to: 'draft' });
    await house.as('director')(moveUseCase, { ...move, from: 'draft', to: 'proposed' });
    expect((await waiting()).at(-1)).toBe(first);
  });

  it('shows likeness while one types, to everybody who may propose', async () => {
    const { items } = await house.as('compliance_reviewer')(findSimilar, { title: NEED.title });
    expect(items.length).toBeGreaterThan(0);
    await expect(house.as('client_viewer')(findSimilar, { title: NEED.title })).rejects.toMatchObject({
      kind: forbidden,
    });
  });
});
