import { Injectable, Logger } from '@nestjs/common';
import { JobsDatabase } from '../jobs/jobs-database';
import { Repeating } from '../jobs/repeating';
import { Bell } from '../live/bell';

/** Events sealed in one transaction; each looks through the whole backlog anew, so that small ones would never end. */
const BATCH = 50_000;
const RHYTHM = { gather: 60, atLeastEvery: 1_000 };

/** Where the next pass begins, and the organisations that have something to seal. `$1` null: everywhere. */
const LOOK = `
  SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
    ARRAY(
      SELECT DISTINCT e.organisation_id FROM journal_event e
      WHERE e.xid >= coalesce($1::bigint, 0)
        AND e.xid < CASE WHEN $1 IS NULL THEN 9223372036854775807
          ELSE pg_snapshot_xmax(pg_current_snapshot())::text::bigint END
        AND NOT EXISTS (SELECT FROM journal_seal s WHERE s.organisation_id = e.organisation_id AND s.event_id = e.id)
    ) AS organisations`;

interface Looked {
  readonly horizon: string;
  readonly organisations: string[];
}

/**
 * Gives the committed events of each organisation their position and hash, within a second of the commit. Several
 * processes may each have one: an advisory lock lets one seal at a time. What it has seen to the end it does not
 * look at again: `horizon` is a transaction number below which everything is sealed.
 */
@Injectable()
export class Sealer {
  private horizon: string | null = null;
  private stopHearing: (() => void) | undefined;
  private readonly rhythm = new Repeating(
    RHYTHM,
    () => this.pass(),
    (error) => this.onFault(error),
  );
  private readonly log = new Logger('sealer');
  /** When the last pass that left nothing behind ended; null before the first. */
  caughtUpAt: Date | null = null;
  /** How many events this process has sealed. */
  sealed = 0;

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly bell: Bell,
  ) {}

  start(): void {
    this.stopHearing = this.bell.hear(this.rhythm.nudge);
    this.rhythm.start();
  }

  async stop(): Promise<void> {
    this.stopHearing?.();
    await this.rhythm.stop();
  }

  /** Seals what is committed and not sealed; what another process is sealing waits for the next pass. */
  async pass(): Promise<void> {
    const [looked] = await this.jobs.query<Looked>(LOOK, [this.horizon]);
    if (!looked) return;
    let isComplete = true;
    for (const organisation of looked.organisations)
      isComplete = (await this.sealAllOf(organisation)) && isComplete;
    if (!isComplete) return;
    this.horizon = looked.horizon;
    this.caughtUpAt = new Date();
  }

  private async sealAllOf(organisation: string): Promise<boolean> {
    for (;;) {
      const [row] = await this.jobs.query<{ sealed: number | null }>(
        'SELECT door.seal_journal($1, $2, $3) AS sealed',
        [organisation, this.horizon, BATCH],
      );
      const sealed = row?.sealed ?? null;
      if (sealed === null) return false;
      this.sealed += sealed;
      if (sealed < BATCH) return true;
    }
  }

  private onFault(error: unknown): void {
    this.log.warn(`The journal could not be sealed, trying again: ${String(error)}`);
  }
}
