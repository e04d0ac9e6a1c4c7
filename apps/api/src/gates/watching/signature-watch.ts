import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';
import { inUnitOfWork } from '../../platform/database/unit-of-work';
import { JobsDatabase } from '../../platform/jobs/jobs-database';
import { Repeating } from '../../platform/jobs/repeating';
import { Bell } from '../../platform/live/bell';
import { clockOf } from './clock';
import { Settling } from './settling.service';
import { gather, type Stir, type Stirring, whoStirred } from './stir';

const RHYTHM = { gather: 200, atLeastEvery: 30_000 };

/** Events read at once; those that are left are read next, none is passed over. */
const PAGE = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * What has been committed since `$1` (and after the event `$2` of that transaction), of what may bear on a gate; `$3`:
 * types of things that never do. `$4`: where the pass ends, told with its first page.
 */
const SINCE = `
  WITH seen AS (
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon,
      coalesce($4::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint) AS ahead
  )
  SELECT seen.horizon::text AS horizon, seen.ahead::text AS ahead, e.* FROM seen LEFT JOIN LATERAL (
    SELECT xid::text AS xid, id AS "eventId", organisation_id AS organisation, subject_type AS type, subject_id AS id,
      about_type AS "aboutType", about_id AS about,
      CASE WHEN actor_kind IN ('member', 'token') THEN actor_id END AS "personId"
    FROM journal_event
    WHERE xid >= coalesce($1::bigint, seen.ahead) AND (xid, id) > (coalesce($1::bigint, seen.ahead), $2::uuid)
      AND xid < seen.ahead AND subject_type <> ALL ($3::text[])
    ORDER BY xid, id LIMIT ${PAGE}
  ) AS e ON true`;

const APART: readonly string[] = [
  'comment',
  'attachment',
  'task',
  'session',
  'person',
  'invitation',
  'api-token',
  'saved-view',
  'import',
  'proposal',
  'client',
  'gate-attestation',
  'gate-vote',
  'gate-decision',
];
interface Page {
  readonly horizon: string;
  readonly ahead: string;
}

interface Happened extends Page, Stirring {
  readonly xid: string;
  readonly eventId: string;
}

/** Where the next page begins and the last one ends. */
interface Place {
  readonly since: string | null;
  readonly after: string;
  readonly ahead: string | null;
}

/**
 * Use cases with an open gate that somebody signed; of these things alone, where they are named: with what was named of
 * each, a gate that is decided too (a condition of its pass).
 */
const SIGNED = `
  SELECT s.id, s.things FROM (
    SELECT g.use_case_id AS id,
      array_agg(g.id::text) || array_agg(DISTINCT g.project_id::text) || g.use_case_id::text AS things
    FROM gate g
    WHERE g.organisation_id = $1
      AND ($2::uuid[] IS NULL OR g.use_case_id = ANY ($2) OR g.project_id = ANY ($2) OR g.id = ANY ($2))
    GROUP BY g.use_case_id) s
  WHERE EXISTS (SELECT FROM gate g WHERE g.organisation_id = $1 AND g.use_case_id = s.id AND g.decided_at IS NULL
    AND g.closed_at IS NULL
    AND (EXISTS (SELECT FROM gate_attestation a WHERE a.organisation_id = g.organisation_id AND a.gate_id = g.id
        AND a.ended_at IS NULL)
      OR EXISTS (SELECT FROM gate_vote v WHERE v.organisation_id = g.organisation_id AND v.gate_id = g.id
        AND v.ended_at IS NULL)))
  ORDER BY s.id`;

interface Signed {
  readonly id: string;
  readonly things: readonly (string | null)[];
}

/**
 * Follows the journal: within a second of a change that was committed, whoever made it and wherever, signatures whose
 * ground has moved are ended and their signers told, and a count that has become complete decides. What slips
 * through is caught at the next reading, by the hourly sweep, and before any decision.
 */
@Injectable()
export class SignatureWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private horizon: string | null = null;
  private stopHearing: (() => void) | undefined;
  private readonly log = new Logger('gates');
  private readonly rhythm = new Repeating(
    RHYTHM,
    () => this.pass(),
    (error) => this.log.warn(`Signatures could not be looked at, trying again: ${String(error)}`),
  );

  @Inject(JobsDatabase) private readonly jobs!: JobsDatabase;
  @Inject(DataSource) private readonly database!: DataSource;
  @Inject(Bell) private readonly bell!: Bell;
  @Inject(Settling) private readonly settling!: Settling;
  @Inject(CONFIG) private readonly config!: Config;

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    this.rhythm.start();
    this.stopHearing = this.bell.hear(this.rhythm.nudge);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopHearing?.();
    await this.rhythm.stop();
  }

  /** Looks at everything that was committed since the last time. */
  async pass(): Promise<void> {
    const stirs = new Map<string, Stir>();
    this.horizon = await this.read(stirs);
    for (const [organisation, stir] of stirs) await this.look(organisation, stir);
  }

  /** Page by page, until there is none; says from where to look the next time. */
  private async read(stirs: Map<string, Stir>): Promise<string | null> {
    let place: Place = { since: this.horizon, after: FIRST, ahead: null };
    let horizon: string | null = null;
    for (;;) {
      const rows = await this.jobs.query<Happened | Page>(SINCE, [
        place.since,
        place.after,
        APART,
        place.ahead,
      ]);
      const events = rows.filter((row): row is Happened => 'eventId' in row && row.eventId !== null);
      for (const event of events) gather(stirs, event);
      horizon ??= rows[0]?.horizon ?? this.horizon;
      const last = events.at(-1);
      if (!last || events.length < PAGE) return horizon;
      place = { since: last.xid, after: last.eventId, ahead: last.ahead };
    }
  }

  /** Each use case in a transaction of its own, under the locks of its gates; one that fails is left to the sweep. */
  async look(organisationId: string, stir: Stir): Promise<void> {
    const actor = clockOf(organisationId);
    const named = stir.isWide ? null : [...stir.named.keys()];
    const signed = await inUnitOfWork(this.database, { actor }, () =>
      ask<Signed & Record<string, unknown>>(SIGNED, [organisationId, named]),
    );
    for (const { id, things } of signed) {
      const personIds = whoStirred(stir, things);
      await inUnitOfWork(this.database, { actor }, () => this.settling.settle(actor, id, personIds)).catch(
        (error: unknown) => this.log.warn(`Signatures of ${id} could not be looked at: ${String(error)}`),
      );
    }
  }
}
