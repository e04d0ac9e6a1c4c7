import { createClient, listClients } from '@jalon/contracts/clients/clients.operations';
import { createComment, listComments } from '@jalon/contracts/discussion/comments.operations';
import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { createTask, listTasks } from '@jalon/contracts/discussion/tasks.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import {
  getMerged,
  listMerges,
  mergeUseCases,
  undoMerge,
} from '@jalon/contracts/use-cases/merges.operations';
import {
  createUseCase,
  getUseCase,
  listUseCases,
  moveUseCase,
  readBoard,
  suggestTags,
  updateUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

const problem = (type: string, extension: object = {}) => ({ kind: { type }, extension });
const about = (subjectId: string) => ({ subjectType: 'use-case', subjectId });

describe('merging two use cases', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const manager = () => house.as('project_manager');
  const add = (changes: Partial<UseCaseDraft> = {}) =>
    house.as('contributor')(createUseCase, {
      title: 'Revue de presse',
      problem: 'Faite à la main.',
      ...changes,
    });
  const client = (name: string) => house.as('director')(createClient, { name, status: 'active' });
  const merge = async (id: string, otherId: string, as = manager()) => {
    const [kept, other] = [await manager()(getUseCase, { id }), await manager()(getUseCase, { id: otherId })];
    return as(mergeUseCases, { id, otherId, version: kept.version, otherVersion: other.version });
  };

  it('keeps the chosen values and both lists', async () => {
    const [left, right] = [await client('Maison Lavande'), await client('Atelier Nord')];
    const kept = await add({ tags: ['presse'], clientIds: [left.id], scopeIn: 'Presse quotidienne' });
    const other = await add({ title: 'Veille', tags: ['veille'], clientIds: [right.id], budgetCap: 900 });
    const made = await manager()(mergeUseCases, {
      id: kept.id,
      version: 1,
      otherId: other.id,
      otherVersion: 1,
      choices: { title: 'other', budgetCap: 'kept' },
    });
    expect(made).toMatchObject({ kept: { id: kept.id, title: 'Veille' }, merged: { id: other.id } });
    expect(await manager()(getUseCase, { id: kept.id })).toMatchObject({
      title: 'Veille',
      tags: ['presse', 'veille'],
      clientIds: [left.id, right.id],
      scopeIn: 'Presse quotidienne',
      budgetCap: null,
      reference: kept.reference,
    });
  });

  it('takes the other out of sight everywhere, and finds the kept one by its reference', async () => {
    const shown = await client('Vue');
    const kept = await add({ title: 'Traduction des communiqués' });
    const other = await add({ title: 'Zététique introuvable', tags: ['oubliettes'], clientIds: [shown.id] });
    await merge(kept.id, other.id);
    const call = manager();
    const list = async (input: object) => (await call(listUseCases, input)).items.map(({ id }) => id);
    expect(await list({ search: 'Zététique' })).toEqual([]);
    expect(await list({ search: other.reference })).toEqual([kept.id]);
    expect(await list({ limit: 100 })).not.toContain(other.id);
    expect(await list({ clientId: shown.id })).toEqual([kept.id]);
    const { columns } = await call(readBoard, { limit: 100 });
    const cards = columns.flatMap(({ items }) => items.map(({ id }) => id));
    expect(cards).not.toContain(other.id);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe((await call(listUseCases, {})).total);
    expect((await call(suggestTags, { search: 'oubli' })).items).toEqual([{ tag: 'oubliettes', count: 1 }]);
    const clients = await house.as('director')(listClients, { search: 'Vue' });
    expect(clients.items).toMatchObject([{ useCaseCount: 1 }]);
    const [row] = await house.population.query('SELECT title, merged_into FROM use_case WHERE id = $1', [
      other.id,
    ]);
    expect(row).toEqual({ title: 'Zététique introuvable', merged_into: kept.id });
  });

  it('tells at its address where it went, however often merged, and shows it as it was', async () => {
    const [first, second, third] = [await add(), await add(), await add({ title: 'Le dernier' })];
    await merge(second.id, first.id);
    const made = await merge(third.id, second.id);
    expect(made.kept.reference).toBe(third.reference);
    const into = { id: third.id, reference: third.reference, title: 'Le dernier' };
    await expect(manager()(getUseCase, { id: first.id })).rejects.toMatchObject(
      problem('use-case-merged', { reference: first.reference, into }),
    );
    expect(await house.as('compliance_reviewer')(getMerged, { id: first.id })).toMatchObject({
      useCase: { id: first.id, title: 'Revue de presse', may: [], moves: [] },
      into,
      undo: { obstacle: 'not-yours' },
    });
    await expect(
      manager()(updateUseCase, { id: first.id, version: first.version, title: 'Autre' }),
    ).rejects.toMatchObject(problem('not-found'));
    expect((await manager()(listUseCases, { search: first.reference })).items).toMatchObject([
      { id: third.id },
    ]);
  });

  it('moves comments, tasks and what people were told', async () => {
    const [kept, other] = [await add(), await add({ title: 'L’autre' })];
    const reviewer = await house.person('compliance_reviewer');
    const comment = await house.as('contributor')(createComment, {
      ...about(other.id),
      text: 'Vu',
      mentions: [reviewer.id],
    });
    const task = await house.as('contributor')(createTask, { ...about(other.id), title: 'Chiffrer' });
    await merge(kept.id, other.id);
    const call = manager();
    expect((await call(listComments, about(kept.id))).items).toMatchObject([{ id: comment.id }]);
    expect((await call(listTasks, about(kept.id))).items).toMatchObject([{ id: task.id }]);
    await expect(call(listComments, about(other.id))).rejects.toMatchObject(problem('not-found'));
    const told = (await house.as('compliance_reviewer')(listNotifications, {})).items[0];
    expect(told).toMatchObject({ kind: 'mention', subjectId: kept.id, path: `/use-cases/${kept.id}` });
    expect((await house.as('contributor')(listNotifications, {})).items[0]).toMatchObject({
      kind: 'merge',
      subjectId: kept.id,
    });
    expect((await call(listMerges, { id: kept.id })).items).toMatchObject([
      { merged: { id: other.id, title: 'L’autre' }, moved: { comment: 1, task: 1, notification: 1 } },
    ]);
  });

  it('keeps both histories in that of the kept one', async () => {
    const [kept, other] = [await add(), await add({ title: 'L’autre' })];
    await merge(kept.id, other.id);
    const { items } = await manager()(readHistory, about(kept.id));
    const told = items.map(({ kind, from }) => [kind, from ?? null]);
    expect(told).toContainEqual(['use-case.created', other.reference]);
    expect(told).toContainEqual(['use-case.merged', other.reference]);
    expect(told).toContainEqual(['use-case.created', null]);
    expect(items.find(({ kind }) => kind === 'use-case.absorbed')?.changes).toMatchObject([
      { field: 'absorbed', after: `${other.reference} · L’autre` },
    ]);
  });

  it('is undone: each has its own again', async () => {
    const shown = await client('Rendue');
    const kept = await add({ tags: ['a'] });
    const other = await add({
      title: 'L’autre',
      problem: 'Oubliée souvent.',
      tags: ['b'],
      clientIds: [shown.id],
    });
    const comment = await house.as('contributor')(createComment, { ...about(other.id), text: 'Vu' });
    const made = await merge(kept.id, other.id);
    const merged = await manager()(getUseCase, { id: kept.id });
    expect(merged.problem).toBe('Faite à la main.\n\nOubliée souvent.');
    await manager()(updateUseCase, { id: kept.id, version: merged.version, tags: ['c'] });
    const later = await house.as('contributor')(createComment, { ...about(kept.id), text: 'Depuis' });
    expect((await manager()(listMerges, { id: kept.id })).items[0]?.undo).toEqual({
      obstacle: null,
      staying: ['tags'],
    });
    expect(await manager()(undoMerge, { id: made.id })).toMatchObject({ merged: { id: other.id } });
    expect(await manager()(getUseCase, { id: kept.id })).toMatchObject({
      problem: 'Faite à la main.',
      tags: ['c'],
      clientIds: [],
    });
    expect(await manager()(getUseCase, { id: other.id })).toMatchObject({
      tags: ['b'],
      clientIds: [shown.id],
    });
    expect((await manager()(listUseCases, { clientId: shown.id })).items).toMatchObject([{ id: other.id }]);
    const said = async (id: string) => (await manager()(listComments, about(id))).items.map((one) => one.id);
    expect([await said(kept.id), await said(other.id)]).toEqual([[later.id], [comment.id]]);
    await expect(manager()(undoMerge, { id: made.id })).rejects.toMatchObject(
      problem('use-case-undo-refused', { obstacle: 'undone' }),
    );
    expect((await manager()(listMerges, { id: kept.id })).items).toEqual([]);
  });

  it('never parts a number from its unit at the undo', async () => {
    const kept = await add({ gainValue: 4, gainUnit: 'hours_per_month' });
    const other = await add({ gainValue: 9, gainUnit: 'hours_per_month' });
    const made = await manager()(mergeUseCases, {
      id: kept.id,
      version: 1,
      otherId: other.id,
      otherVersion: 1,
      choices: { gain: 'other' },
    });
    await manager()(updateUseCase, { id: kept.id, version: 2, gainUnit: 'currency_per_year' });
    expect((await manager()(listMerges, { id: kept.id })).items[0]?.undo.staying).toEqual(['gain']);
    await manager()(undoMerge, { id: made.id });
    expect(await manager()(getUseCase, { id: kept.id })).toMatchObject({
      gainValue: 9,
      gainUnit: 'currency_per_year',
    });
  });

  it('is undone though a client of the merged one is no more', async () => {
    const [gone, there] = [await client('Perdue'), await client('Restée')];
    const [kept, other] = [await add(), await add({ clientIds: [gone.id, there.id] })];
    const made = await manager()(mergeUseCases, {
      id: kept.id,
      version: 1,
      otherId: other.id,
      otherVersion: 1,
      choices: { clientIds: 'kept' },
    });
    await house.population.query('DELETE FROM client WHERE id = $1', [gone.id]);
    await manager()(undoMerge, { id: made.id });
    expect((await manager()(getUseCase, { id: other.id })).clientIds).toEqual([there.id]);
    expect((await manager()(listUseCases, { clientId: there.id })).items).toMatchObject([{ id: other.id }]);
  });

  it('counts as a change of the kept one, though nothing in it changes', async () => {
    const [kept, other] = [await add(), await add()];
    await merge(kept.id, other.id);
    expect((await manager()(getUseCase, { id: kept.id })).version).toBe(2);
  });

  it('is not undone while the kept one is merged itself', async () => {
    const [first, second, third] = [await add(), await add(), await add()];
    const made = await merge(second.id, first.id);
    const next = await merge(third.id, second.id);
    await expect(manager()(undoMerge, { id: made.id })).rejects.toMatchObject(
      problem('use-case-undo-refused', { obstacle: 'kept-merged' }),
    );
    await manager()(undoMerge, { id: next.id });
    await manager()(undoMerge, { id: made.id });
    expect(await manager()(getUseCase, { id: first.id })).toMatchObject({ id: first.id });
  });

  it('refuses what is stale, closed, the same, or not one’s own', async () => {
    const [kept, other] = [await add(), await add()];
    await manager()(updateUseCase, { id: other.id, version: 1, scopeIn: 'Presse' });
    const asked = { id: kept.id, otherId: other.id, version: 1, otherVersion: 1 };
    await expect(manager()(mergeUseCases, asked)).rejects.toMatchObject(
      problem('use-case-merge-stale', { changed: [other.id] }),
    );
    const same = { ...asked, otherId: kept.id };
    await expect(manager()(mergeUseCases, same)).rejects.toMatchObject(
      problem('use-case-merge-refused', { reason: 'same' }),
    );
    const theirs = await manager()(createUseCase, { title: 'La leur', problem: 'Autre chose.' });
    await expect(merge(kept.id, theirs.id, house.as('contributor'))).rejects.toMatchObject(
      problem('use-case-merge-refused', { reason: 'not-yours' }),
    );
    await manager()(moveUseCase, { id: kept.id, from: 'draft', to: 'archived' });
    await expect(merge(kept.id, other.id)).rejects.toMatchObject(
      problem('use-case-merge-refused', { reason: 'kept-closed' }),
    );
    expect(await manager()(getUseCase, { id: other.id })).toMatchObject({ id: other.id });
  });

  it('happens once when two people do it at the same time, either way round', async () => {
    const [one, two] = [await add(), await add()];
    const asked = { version: 1, otherVersion: 1 };
    const outcomes = await Promise.allSettled([
      manager()(mergeUseCases, { id: one.id, otherId: two.id, ...asked }),
      house.as('director')(mergeUseCases, { id: two.id, otherId: one.id, ...asked }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
