import { enterPage } from '@jalon/contracts/platform/visits.operations';
import {
  createUseCase,
  listUseCases,
  readBoard,
  readChanges,
  updateUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import { ask } from '../database/ask';
import { openHouse, type TestHouse } from '../testing/test-house';

const page = 'use-cases';
const draft = { title: 'Accroches Instagram', problem: 'Elles se ressemblent.' };

describe('what changed since my last visit', () => {
  let house: TestHouse;
  beforeEach(async () => (house = await openHouse()));
  afterEach(() => house.close());

  const enter = () => house.as('director')(enterPage, { page });
  const changes = () => house.as('director')(readChanges, {});
  /** As if the person had been away for this long. */
  const away = async (minutes: number) => {
    const { id } = await house.person('director');
    await house.population.query(
      `UPDATE visit SET seen_at = seen_at - make_interval(mins => $2), previous_at = previous_at - make_interval(mins => $2)
       WHERE person_id = $1`,
      [id, minutes],
    );
  };

  it('is nothing on a first visit', async () => {
    await house.as('contributor')(createUseCase, draft);
    expect(await enter()).toEqual({ since: null });
    expect(await changes()).toEqual({ since: null, count: 0, items: [] });
  });

  it('is new after half an hour away, not before', async () => {
    await enter();
    await away(29);
    expect((await enter()).since).toBeNull();
    await away(31);
    const { since } = await enter();
    expect(since).not.toBeNull();
    expect((await enter()).since).toBe(since);
  });

  it('tells new ones from changed ones, and leaves out my own', async () => {
    const old = await house.as('contributor')(createUseCase, draft);
    const mine = await house.as('director')(createUseCase, draft);
    await house.population.query(
      `UPDATE use_case SET updated_at = now() - interval '3 hours', created_at = now() - interval '3 hours'`,
    );
    await house.population.query(`UPDATE journal_event SET at = now() - interval '3 hours'`);
    await enter();
    await away(60);
    await enter();
    await house.as('contributor')(updateUseCase, { id: old.id, version: 1, scopeIn: 'TikTok' });
    await house.as('director')(updateUseCase, { id: mine.id, version: 1, scopeIn: 'TikTok' });
    const added = await house.as('contributor')(createUseCase, draft);
    const { count, items } = await changes();
    expect(count).toBe(2);
    expect(items).toEqual([
      { id: added.id, isNew: true },
      { id: old.id, isNew: false },
    ]);
    const listed = await house.as('director')(listUseCases, { changed: 'visit' });
    expect(listed.items.map(({ id }) => id).sort()).toEqual([added.id, old.id].sort());
    const { columns } = await house.as('director')(readBoard, { changed: 'visit' });
    expect(columns.find(({ status }) => status === 'draft')?.count).toBe(2);
  });

  it('is each person’s own, in each organisation', async () => {
    await enter();
    const kept = await house.within('contributor', () => ask('SELECT FROM visit'));
    expect(kept).toEqual([]);
    expect((await house.as('director', 'abroad')(enterPage, { page })).since).toBeNull();
  });

  it('is also for the people of a client', async () => {
    expect(await house.as('client_viewer')(enterPage, { page })).toEqual({ since: null });
    expect((await house.as('client_viewer')(readChanges, {})).count).toBe(0);
  });
});
