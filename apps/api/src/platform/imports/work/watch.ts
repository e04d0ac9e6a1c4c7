import { setImmediate } from 'node:timers/promises';
import type { JobsDatabase } from '../../jobs/jobs-database';

/** Progress is written at most twice a second. */
const EVERY_MS = 500;

const TELL = `
  UPDATE import_run SET progress_done = $4, progress_total = $5
  WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING asked_to_stop AS stop`;

/** Somebody asked the work to stop, or the run is no longer what it was. */
export class Stopped extends Error {}

export interface Watched {
  readonly organisationId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Work under way on a run: tells how far it is and hears whether it should stop, on a connection of its own, so that
 * both are seen while the work's transaction is open. Between two batches it lets the process do other things.
 */
export class Watch {
  readonly stopping = new AbortController();
  private last = 0;

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly run: Watched,
  ) {}

  /** After each batch; throws `Stopped` when there is nothing more to do. */
  async step(done: number, total: number): Promise<void> {
    await setImmediate();
    if (Date.now() - this.last >= EVERY_MS) await this.look(done, total);
  }

  /** The same, whenever it was last done. */
  async look(done: number, total: number): Promise<void> {
    this.last = Date.now();
    const { organisationId, id, version } = this.run;
    const [row] = await this.jobs.query<{ stop: boolean }>(TELL, [organisationId, id, version, done, total]);
    if (!row || row.stop) this.stop();
  }

  /** Ends the work: nothing of it stays. */
  stop(): never {
    const stopped = new Stopped();
    this.stopping.abort(stopped);
    throw stopped;
  }
}
