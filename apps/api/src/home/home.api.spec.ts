import { readHome } from '@jalon/contracts/home/home.operations';
import { enterPage } from '@jalon/contracts/platform/visits.operations';
import { createUseCase, moveUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { inOrder } from '@jalon/domain/home/home';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const draft = { title: 'Accroches Instagram', problem: 'Elles se ressemblent toutes.' };

describe('home', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  /** As if the person had been here, then away for an hour. */
  const cameBefore = async (role: 'director' | 'contributor') => {
    const { id } = await house.person(role);
    await house.as(role)(enterPage, { page: 'home' });
    await house.population.query(
      `UPDATE visit SET seen_at = now() - interval '1 hour' WHERE person_id = $1`,
      [id],
    );
  };

  it('says in an empty organisation what the first steps are', async () => {
    const { waiting, news, register, steps, since } = await house.as('director')(readHome, {});
    expect(since).toBeNull();
    expect({ waiting, news, register }).toEqual({ waiting: [], news: { count: 0, items: [] }, register: {} });
    expect(steps['use-cases']).toBe(false);
    expect(steps.shortlist).toBe(false);
  });

  it('tells what waits for each role, and to nobody what is not theirs to do', async () => {
    const proposed = await house.as('contributor')(createUseCase, draft);
    await house.as('contributor')(moveUseCase, { id: proposed.id, from: 'draft', to: 'proposed' });
    const kinds = async (role: 'director' | 'contributor' | 'project_manager' | 'client_viewer') =>
      (await house.as(role)(readHome, {})).waiting.map(({ kind }) => kind);
    expect(await kinds('project_manager')).toEqual(['qualify']);
    expect(await kinds('contributor')).toEqual([]);
    expect(await kinds('client_viewer')).toEqual([]);
    await house.as('project_manager')(moveUseCase, {
      id: proposed.id,
      from: 'proposed',
      to: 'draft',
      reason: 'Quel client ?',
    });
    const { waiting } = await house.as('contributor')(readHome, {});
    expect(waiting).toMatchObject([{ kind: 'returned', id: proposed.id, detail: 'Quel client ?' }]);
    expect(inOrder(waiting)).toHaveLength(1);
  });

  it('tells a director since the last visit what others did, each thing once, where it stands now', async () => {
    await cameBefore('director');
    const added = await house.as('contributor')(createUseCase, { ...draft, title: 'Légendes vidéo' });
    await house.as('contributor')(updateUseCase, { id: added.id, version: 1, scopeIn: 'TikTok' });
    await house.as('contributor')(moveUseCase, { id: added.id, from: 'draft', to: 'proposed' });
    await house.as('director')(createUseCase, { ...draft, title: 'Le mien' });
    const { news, since } = await house.as('director')(readHome, {});
    expect(since).not.toBeNull();
    const told = news.items.filter(({ id }) => id === added.id);
    expect(told).toMatchObject([{ kind: 'use-case-new', title: 'Légendes vidéo', status: 'proposed' }]);
    expect(news.items.map(({ title }) => title)).not.toContain('Le mien');
  });

  it('counts from when a use case was put on hold, whatever is written in it since', async () => {
    const call = house.as('director');
    const { id } = await call(createUseCase, { ...draft, title: 'Vidéos verticales' });
    await call(moveUseCase, { id, from: 'draft', to: 'proposed' });
    await call(moveUseCase, { id, from: 'proposed', to: 'on_hold', reason: 'Budget gelé.' });
    const held = async () => (await call(readHome, {})).waiting.filter(({ kind }) => kind === 'held');
    expect(await held()).toEqual([]);
    await house.population.query(
      `UPDATE journal_event SET at = now() - interval '40 days' WHERE subject_id = $1`,
      [id],
    );
    await call(updateUseCase, { id, version: 3, scopeIn: 'TikTok' });
    expect(await held()).toMatchObject([{ count: 1 }]);
  });

  it('knows nothing of the neighbours', async () => {
    const { waiting, news, register } = await house.as('director', 'abroad')(readHome, {});
    expect({ waiting, news: news.items, register }).toEqual({ waiting: [], news: [], register: {} });
  });
});
