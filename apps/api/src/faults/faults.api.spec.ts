import { createCall } from '@jalon/contracts/platform/client';
import { Problem } from '@jalon/contracts/platform/problem';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { SESSION_COOKIE } from '../platform/http/wire';
import type { Person } from '../platform/testing/population';
import { ApiProcess, bundleApi } from './api-process';
import { setStage, settingsOf, type Stage } from './stage';

const WRITERS = 8;
const CREATIONS = 1000;

describe('when things break', () => {
  let stage: Stage;
  let folder: string;
  let person: Person;
  let api: ApiProcess;

  beforeAll(async () => {
    [stage, folder] = await Promise.all([setStage(), bundleApi()]);
    person = await stage.someone();
    api = new ApiProcess(folder, settingsOf(stage));
    await api.start();
  }, 60_000);

  afterAll(async () => {
    await api.kill();
    await stage.strike();
    await rm(folder, { recursive: true, force: true });
  });

  const call = () =>
    createCall({
      baseUrl: api.baseUrl,
      headers: () => ({ cookie: `${SESSION_COOKIE}=${person.sessionToken}` }),
    });
  const create = (title: string, idempotencyKey: string) =>
    call()(createUseCase, { title, problem: 'Un problème concret' }, { idempotencyKey });

  it('kills the server during 1 000 creations: every acknowledged one is there once', async () => {
    const acknowledged = new Map<string, string>();
    const deaths = [200, 450, 700];
    let mending: Promise<void> | null = null;

    /** One death at each mark; the others find the server down and wait for it. */
    const dieMaybe = () => {
      if (mending || acknowledged.size < (deaths[0] ?? Infinity)) return;
      deaths.shift();
      mending = api
        .kill()
        .then(() => api.start())
        .then(() => void (mending = null));
    };
    const createSurely = async (title: string): Promise<void> => {
      for (const key = randomUUID(); ;) {
        const id = await create(title, key).then(
          (created) => created.id,
          () => null,
        );
        if (id) return void acknowledged.set(title, id);
        await (mending ?? api.whenUp());
      }
    };
    let next = 0;
    const write = async () => {
      for (let nth = next++; nth < CREATIONS; nth = next++) {
        await createSurely(`Cas numéro ${nth}`);
        dieMaybe();
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
    await mending;

    expect(deaths).toEqual([]);
    const people = await stage.population();
    const rows = await people.query<{ id: string; title: string }>(`SELECT id, title FROM use_case`);
    const events = await people.query(`SELECT 1 FROM journal_event WHERE kind = 'use-case.created'`);
    const references = await people.query(`SELECT DISTINCT number FROM use_case`);
    await people.close();
    expect(rows).toHaveLength(CREATIONS);
    expect(new Map(rows.map(({ id, title }) => [title, id]))).toEqual(acknowledged);
    expect(events).toHaveLength(CREATIONS);
    expect(references).toHaveLength(CREATIONS);
  }, 120_000);

  it('loses the database under load: requests fail cleanly, and recover without a restart', async () => {
    const outcomes = { done: 0, refused: new Set<string>() };
    let isOver = false;
    let isBack = false;
    const read = async () => {
      while (!isOver) {
        const outcome = await call()(listUseCases, { limit: 1 }).then(
          () => 'done',
          (error: unknown) => (error instanceof Problem ? error.kind.type : `unclean: ${String(error)}`),
        );
        if (outcome === 'done') outcomes.done += 1;
        else outcomes.refused.add(outcome);
        if (isBack && outcome === 'done') isOver = true;
      }
    };
    const readers = Array.from({ length: WRITERS }, read);
    await stage.crashDatabase();
    await stage.restartDatabase();
    isBack = true;
    await Promise.all(readers);
    expect([...outcomes.refused]).toEqual(['temporarily-unavailable']);
    expect(api.isAlive).toBe(true);
    expect(await create('Après la panne', randomUUID())).toMatchObject({ title: 'Après la panne' });
  }, 60_000);

  it('is asked to leave while it works: what it accepted is answered', async () => {
    const writing = Array.from({ length: 40 }, (_, nth) =>
      create(`Au revoir ${nth}`, randomUUID()).then(
        () => 'done',
        (error: unknown) => (error instanceof Problem ? error.kind.type : 'not accepted'),
      ),
    );
    await writing[0];
    const left = api.kill('SIGTERM');
    const outcomes = await Promise.all(writing);
    expect(await left).toBe(0);
    const people = await stage.population();
    const [kept] = await people.query<{ count: number }>(
      `SELECT count(*)::int FROM use_case WHERE title LIKE 'Au revoir %'`,
    );
    await people.close();
    expect(kept?.count).toBe(outcomes.filter((outcome) => outcome === 'done').length);
  }, 60_000);
});
