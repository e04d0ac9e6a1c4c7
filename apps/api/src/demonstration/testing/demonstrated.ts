import { ROLES } from '@jalon/domain/access/roles';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { FEATURES } from '../../features';
import { InProcess } from '../../platform/http/handlers/in-process';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { SCENARIOS } from '../scenarios';
import type { Seeding } from '../seeding/seeding';
import type { OrganisationContent } from '../story';

const Accounts = z.array(
  z.object({
    email: z.email(),
    password: z.string().min(16),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
  }),
);

/** Brings the house to a scenario. */
export const runScenario = async (seeding: Seeding, name: string): Promise<void> =>
  SCENARIOS.find((scenario) => scenario.name === name)?.run(seeding);

/** What a seeding works with in a test house; its accounts are written to a new directory. */
export const seedingOf = async (house: TestHouse): Promise<Seeding> => {
  const service: Seeding['service'] = (type) => house.app.get(type, { strict: false });
  return {
    database: house.database,
    ownerUrl: house.ownerUrl,
    dataDir: await mkdtemp(path.join(os.tmpdir(), 'jalon-seed-')),
    now: new Date(),
    service,
    does: (actor, op, input) => new InProcess(FEATURES, service).does(actor, op, input),
  };
};

/** A house in which the demonstration stands. */
export async function openDemonstration() {
  const house = await openHouse();
  const seeding = await seedingOf(house);
  await runScenario(seeding, 'demonstration');

  /** The typed call of somebody of the demonstration, in one of its organisations. */
  const as = async ({ id, people }: OrganisationContent, key: string) => {
    const email = people.find((one) => one.key === key)?.email;
    const [row] = await house.population.query<{ id: string }>(`SELECT id FROM person WHERE email = $1`, [
      email,
    ]);
    return house.asPerson({ sessionToken: await house.population.session(row?.id ?? '', id) });
  };
  /** Who may sign in, as it was written down. */
  const accounts = async () =>
    Accounts.parse(
      JSON.parse(await readFile(path.join(seeding.dataDir, 'demonstration-accounts.json'), 'utf8')),
    );
  const close = async () => {
    await house.close();
    await rm(seeding.dataDir, { recursive: true });
  };
  return { house, seeding, as, accounts, close };
}

export type Demonstration = Awaited<ReturnType<typeof openDemonstration>>;
