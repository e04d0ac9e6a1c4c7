import path from 'node:path';
import { accountLines, demonstrationAccounts } from './installation/accounts';
import { fail } from './failure';
import { launch } from './launch';
import { readSettings } from './installation/settings';
import { say, words } from './words';

const root = path.resolve(import.meta.dirname, '../../..');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal stops; more of them change nothing. A terminal that went away is no reason to end in disorder. */
function stopAsked(): Promise<NodeJS.Signals> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, resolve);
  });
}

async function start(): Promise<void> {
  const asked = stopAsked();
  const settings = readSettings(root, process.env);
  const jalon = await launch(root, settings);
  say(words.ready(jalon.address));
  const accounts = demonstrationAccounts(settings.dataDir);
  if (accounts.length > 0) {
    say(words.accounts);
    process.stdout.write(`${accountLines(accounts).join('\n')}\n`);
  }
  if (jalon.logFile !== undefined) say(words.log(jalon.logFile));
  const code = await Promise.race([asked.then(() => 0), jalon.ended]);
  say(code === 0 ? words.stopping : words.apiEnded);
  await jalon.stop();
  process.exit(code);
}

start().catch(fail);
