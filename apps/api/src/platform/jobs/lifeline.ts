import type pg from 'pg';
import type { JobsDatabase } from './jobs-database';

const RETRY_MS = 1_000;

/** The lock that says that a pool of workers is alive. */
const HOLD = `SELECT pg_advisory_lock_shared(hashtextextended('jalon-worker ' || $1, 0))`;

/** Jobs of pools that nobody holds alive any more go back into the queue at once, and not after four hours. */
export const FREE_ABANDONED = `
  WITH pool AS MATERIALIZED (
    SELECT DISTINCT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
  ), dead AS MATERIALIZED (
    SELECT locked_by FROM pool WHERE pg_try_advisory_xact_lock(hashtextextended('jalon-worker ' || locked_by, 0))
  )
  SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM dead HAVING count(*) > 0`;

/** Holds a pool of workers alive by a lock of its session: the lock goes when the process dies. */
export class Lifeline {
  private client: pg.Client | null = null;
  private isOver = false;

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly poolId: string,
  ) {}

  async hold(): Promise<void> {
    while (!this.isOver && !(await this.take()))
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
  }

  async release(): Promise<void> {
    this.isOver = true;
    await this.client?.end().catch(() => undefined);
  }

  private async take(): Promise<boolean> {
    try {
      const client = await this.jobs.lasting();
      this.client = client;
      await client.query(HOLD, [this.poolId]);
      client.once('end', () => void this.hold());
      if (this.isOver) await client.end();
      return true;
    } catch {
      return false;
    }
  }
}
