import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { builtFiles, withOwner, type Installation } from './api/api-environment';
import { runStep } from './api/api-process';
import { writeWhole } from './installation/secrets';
import { say, words } from './words';

/** Migrates as the owner; an embedded database that this very build has migrated already is left alone (about 1 s). */
export async function migrate(root: string, installation: Installation): Promise<void> {
  const { settings, database } = installation;
  const build = buildOf(root);
  const done = path.join(settings.dataDir, 'postgres', 'migrated-by');
  if (database.isEmbedded && fs.existsSync(done) && fs.readFileSync(done, 'utf8') === build) return;
  say(words.migrating);
  await runStep(builtFiles(root).migrate, { env: withOwner(root, installation) });
  if (database.isEmbedded) writeWhole(done, build);
}

/** SHA-256 over the programs of the built API. */
function buildOf(root: string): string {
  const folder = path.dirname(builtFiles(root).migrate);
  const hash = createHash('sha256');
  for (const name of fs.readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()) {
    if (name.endsWith('.js')) hash.update(name).update(fs.readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/** On the embedded database the demonstration is seeded once, and again if that was cut short. */
export async function seedFirstStart(root: string, installation: Installation): Promise<void> {
  const { settings, database } = installation;
  const seeded = path.join(settings.dataDir, 'demonstration-seeded');
  if (!database.isEmbedded || !settings.hasDemonstration || fs.existsSync(seeded)) return;
  await seed(root, 'demonstration', installation);
  writeWhole(seeded, '');
}

/** Runs one scenario; what it is called and holds is the API's to know. */
export async function seed(root: string, scenario: string, installation: Installation): Promise<void> {
  say(words.seeding(scenario));
  await runStep(builtFiles(root).seed, { args: [scenario], env: withOwner(root, installation) });
}
