import type { Type } from '@nestjs/common';
import { readConfig } from './config';
import { createDataSource, refusePowerfulRole } from './database/data-source';
import { createServer } from './server';

/** Starts the server as the environment says; on SIGTERM or SIGINT it ends what it accepted, then leaves. */
export async function startHouse(features: readonly Type[]): Promise<void> {
  const config = readConfig(process.env);
  const database = createDataSource({
    url: config.databaseUrl,
    poolSize: config.poolSize,
    onPoolError: (error) =>
      console.error(JSON.stringify({ level: 'warn', msg: 'database connection lost', error: error.message })),
  });
  await database.initialize();
  await refusePowerfulRole(database);
  const app = await createServer(config, database, features);
  let isLeaving = false;
  const leave = async () => {
    if (isLeaving) return;
    isLeaving = true;
    try {
      await app.close();
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', msg: 'closing failed', error: String(error) }));
      process.exitCode = 1;
    } finally {
      if (database.isInitialized) await database.destroy();
    }
  };
  process.on('SIGTERM', () => void leave());
  process.on('SIGINT', () => void leave());
  await app.listen(config.port, config.host);
  console.log(JSON.stringify({ level: 'info', msg: 'listening', address: await app.getUrl() }));
}
