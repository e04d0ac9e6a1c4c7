import type { Type } from '@nestjs/common';
import { readConfig } from '../platform/config';
import { createDataSource, refusePowerfulRole } from '../platform/database/data-source';
import { InProcess } from '../platform/http/handlers/in-process';
import { createServer } from '../platform/server';
import { listScenarios, SCENARIOS } from './scenarios';
import type { Seeding } from './seeding/seeding';

/** Opens the house without listening, brings it to a scenario, and closes it. */
export async function runScenario(name: string, features: readonly Type[]): Promise<void> {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (!scenario) throw new Error(`No scenario is called "${name}".\n${listScenarios()}`);
  const config = readConfig({ ...process.env, RUN_JOBS: 'false', WEB_DIR: undefined });
  if (config.publicUrl.startsWith('https:'))
    throw new Error(
      'A demonstration has no place on a house that is open to the world (PUBLIC_URL is https).',
    );
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is needed to seed');
  const database = createDataSource({
    url: config.databaseUrl,
    poolSize: config.poolSize,
    onPoolError: () => undefined,
  });
  const app = await createServer(config, await opened(database), features);
  const service: Seeding['service'] = (type) => app.get(type, { strict: false });
  const operations = new InProcess(features, service);
  try {
    await scenario.run({
      database,
      ownerUrl,
      dataDir: config.dataDir,
      now: new Date(),
      service,
      does: (actor, op, input) => operations.does(actor, op, input),
    });
  } finally {
    await app.close();
    if (database.isInitialized) await database.destroy();
  }
}

async function opened(database: ReturnType<typeof createDataSource>) {
  await database.initialize();
  await refusePowerfulRole(database);
  return database;
}
