import path from 'node:path';
import { builtFiles } from './api/api-environment';
import { runStep } from './api/api-process';
import { holderOf } from './installation/data-folder';
import { openDatabase } from './installation/open-database';
import { secretsOf } from './installation/secrets';
import { readSettings } from './installation/settings';
import { migrate, seed } from './prepare-data';
import { fail } from './failure';
import { Refusal, words } from './words';

const root = path.resolve(import.meta.dirname, '../../..');

/** `npm run seed -- <scenario>`: on the running installation or a stopped one, which is stopped again at the end. */
async function run(scenario: string): Promise<void> {
  if (scenario === 'list') return runStep(builtFiles(root).seed, { args: ['list'], env: process.env });
  const settings = readSettings(root, process.env);
  if (settings.publicUrl?.startsWith('https:')) throw new Refusal(words.noDemonstration);
  const secrets = secretsOf(settings.dataDir);
  const database = await openDatabase(settings, secrets);
  try {
    await migrate(root, { settings, secrets, database });
    await seed(root, scenario, { settings, secrets, database });
  } finally {
    if (holderOf(settings.dataDir) === undefined) await database.close();
  }
  process.exit(0);
}

run(process.argv[2] ?? 'list').catch(fail);
