import { readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FEATURES } from '../../features';
import { InProcess } from '../../platform/http/handlers/in-process';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { largeOrganisation } from './large-organisation';
import { seedLarge } from './seed-large';
import type { Seeding } from '../seeding/seeding';

let house: TestHouse;
let dataDir: string;
/** Enough to see that it holds; the ten thousand differ in nothing but their number. */
const SIZE = 1000;

beforeAll(async () => {
  house = await openHouse();
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'jalon-large-'));
  const seeding = {
    database: house.database,
    ownerUrl: house.ownerUrl,
    dataDir,
    now: new Date(),
    service: (type) => house.app.get(type, { strict: false }),
    does: (actor, op, input) =>
      new InProcess(FEATURES, (type) => house.app.get(type, { strict: false })).does(actor, op, input),
  } satisfies Seeding;
  await seedLarge(seeding, SIZE);
  await seedLarge(seeding, SIZE);
}, 240_000);
afterAll(async () => {
  await house.close();
  await rm(dataDir, { recursive: true });
});

const counted = async (sql: string): Promise<number> => {
  const [row] = await house.population.query<{ count: number }>(`SELECT (${sql})::int AS count`);
  return row?.count ?? -1;
};

async function director() {
  const [row] = await house.population.query<{ id: string }>(
    `SELECT id FROM person WHERE email = 'solene.abadie@grand-large.example'`,
  );
  return house.asPerson({
    sessionToken: await house.population.session(row?.id ?? '', largeOrganisation.id),
  });
}

describe('the scenario of many use cases', () => {
  it('keeps each with the event of its creation, and one for each move', async () => {
    expect(await counted(`SELECT count(*) FROM use_case`)).toBe(SIZE);
    expect(await counted(`SELECT count(*) FROM journal_event WHERE kind = 'use-case.created'`)).toBe(SIZE);
    expect(await counted(`SELECT count(*) FROM journal_event WHERE kind = 'use-case.moved'`)).toBe(
      await counted(`SELECT sum(version) - count(*) FROM use_case`),
    );
  });

  it('dates the last change of a row as its last event', async () =>
    expect(
      await counted(`SELECT count(*) FROM use_case u WHERE updated_at IS DISTINCT FROM
        (SELECT max(at) FROM journal_event e WHERE e.organisation_id = u.organisation_id AND e.subject_id = u.id)`),
    ).toBe(0));

  it('is read by the director like any other register', async () => {
    const call = await director();
    const page = await call(listUseCases, { search: 'briefs SEO', limit: 20 });
    expect(page.items).toHaveLength(20);
    expect((await call(listUseCases, {})).total).toBe(SIZE);
  });

  it('ranks the two hundred that five people have scored', async () => {
    const { useCases, raters } = await (await director())(readRanking, {});
    expect([useCases.length, raters]).toEqual([200, 5]);
    expect(
      useCases.every(({ rows }) => rows.length === 5 && rows.flat().every((score) => score !== null)),
    ).toBe(true);
  });

  it('goes on counting after the last reference', async () => {
    const made = await (
      await director()
    )(createUseCase, { title: 'Encore un', problem: 'Il en manquait un.' });
    expect(made.reference).toBe(`CU-${SIZE + 1}`);
  });
});
