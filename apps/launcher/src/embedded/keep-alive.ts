import type { EmbeddedPostgres } from '../embedded-postgres';
import { isRunning } from '../machine/process-life';
import { say, words } from '../words';

const LOOK_EVERY_MS = 500;

/** Looks after an embedded server: when its process dies it is started again at the same port. */
export function keepAlive(
  first: EmbeddedPostgres,
  startAgain: () => Promise<EmbeddedPostgres>,
): { stop: () => Promise<void> } {
  let server = first;
  let rising: Promise<void> | undefined;

  const rise = async (): Promise<void> => {
    say(words.databaseLost);
    try {
      server = await startAgain();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    rising = undefined;
  };
  const timer = setInterval(() => {
    if (!rising && !isRunning(server.pid)) rising = rise();
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    stop: async () => {
      clearInterval(timer);
      await rising;
      await server.stop();
    },
  };
}
