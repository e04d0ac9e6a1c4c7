import { Refusal } from './words';

/** Ends the process: a refusal is one line, a fault comes with its stack. */
export function fail(error: unknown): never {
  const isRefusal = error instanceof Refusal;
  process.stderr.write(
    `${isRefusal ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
