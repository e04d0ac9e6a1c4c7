import { demonstrationAccounts } from '@jalon/launcher/installation/accounts';
import { readSettings } from '@jalon/launcher/installation/settings';
import { launch } from '@jalon/launcher/launch';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOLD } from './product';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

/**
 * Starts the built product once, on a database of its own with the demonstration in it, and stops it at the end.
 * Where `JOURNEYS_ADDRESS` (and `DATA_DIR`, for its accounts) names one that runs already, that one is used.
 */
export default async function startProduct(): Promise<(() => Promise<void>) | undefined> {
  const { [TOLD.address]: running, DATA_DIR: itsData } = process.env;
  if (running) return tell(running, path.resolve(ROOT, itsData ?? '.data'));
  const dataDir = mkdtempSync(path.join(tmpdir(), 'jalon-journeys-data-'));
  // Every browser says an address of its own: see `someAddress`.
  process.env['TRUSTED_PROXIES'] = '127.0.0.1,::1';
  const jalon = await launch(ROOT, readSettings(ROOT, { DATA_DIR: dataDir, PORT: '0' }));
  tell(jalon.address, dataDir);
  return async () => {
    await jalon.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function tell(where: string, dataDir: string): undefined {
  process.env[TOLD.address] = where;
  process.env[TOLD.accounts] = JSON.stringify(demonstrationAccounts(dataDir));
}
