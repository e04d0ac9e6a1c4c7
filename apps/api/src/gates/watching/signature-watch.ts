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
import { holdGatesOf } from '../gathering/gate-rows';
import { clockOf } from './clock';
import { Reopening } from './reopening.service';

const RHYTHM = { gather: 200, atLeastEvery: 30_000 };

/** What has been committed since `$1`, of what may bear on a gate; `$2`: types of things that never do. */
const SINCE = `
  WITH seen AS (
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon,
      pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS ahead
  )
  SELECT seen.horizon::text AS horizon, e.* FROM seen LEFT JOIN LATERAL (
    SELECT DISTINCT organisation_id AS organisation, subject_type AS type, subject_id AS id, about_type AS "aboutType",
      about_id AS about
    FROM journal_event
    WHERE xid >= coalesce($1::bigint, seen.ahead) AND xid < seen.ahead AND subject_type <> ALL ($2::text[])
    LIMIT 5000
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
const NARROW: readonly string[] = ['use-case', 'project', 'gate'];

interface Happened {
  readonly horizon: string;
  readonly organisation: string | null;
  readonly type: string;
  readonly id: string;
  readonly aboutType: string;
  readonly about: string;
}

/** Use cases with an open gate that somebody signed; of these things alone, where they are named. */
const SIGNED = `
  SELECT DISTINCT g.use_case_id AS id FROM gate g
  WHERE g.organisation_id = $1 AND g.decided_at IS NULL AND g.closed_at IS NULL
    AND ($2::uuid[] IS NULL OR g.use_case_id = ANY ($2) OR g.project_id = ANY ($2) OR g.id = ANY ($2))
    AND (EXISTS (SELECT FROM gate_attestation a WHERE a.organisation_id = g.organisation_id AND a.gate_id = g.id
        AND a.ended_at IS NULL)
      OR EXISTS (SELECT FROM gate_vote v WHERE v.organisation_id = g.organisation_id AND v.gate_id = g.id
        AND v.ended_at IS NULL))
  ORDER BY g.use_case_id`;

/** Things that the events name; null: one of them may bear on any gate (a round revealed, say). */
const namedBy = (events: readonly Happened[]): readonly string[] | null =>
  events.some(({ type, aboutType }) => !NARROW.includes(type) && !NARROW.includes(aboutType))
    ? null
    : [...new Set(events.flatMap(({ id, about }) => [id, about]))];

/**
 * Follows the journal: within a second of a change that was committed, whoever made it and wherever, signatures whose
 * ground has moved are ended and their signers told. What slips through is caught at the next reading, and before any
 * decision.
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
  @Inject(Reopening) private readonly reopening!: Reopening;
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

  /** Looks at what was committed since the last time. */
  async pass(): Promise<void> {
    const rows = await this.jobs.query<Happened>(SINCE, [this.horizon, APART]);
    this.horizon = rows[0]?.horizon ?? this.horizon;
    const events = rows.filter(({ organisation }) => organisation !== null);
    for (const organisation of new Set(events.flatMap((event) => event.organisation ?? [])))
      await this.look(organisation, namedBy(events.filter((event) => event.organisation === organisation)));
  }

  /** Each use case in a transaction of its own, under the locks of its gates. */
  async look(organisationId: string, named: readonly string[] | null): Promise<void> {
    const actor = clockOf(organisationId);
    const signed = await inUnitOfWork(this.database, { actor }, () =>
      ask<{ id: string }>(SIGNED, [organisationId, named]),
    );
    for (const { id } of signed)
      await inUnitOfWork(this.database, { actor }, async () => {
        await holdGatesOf(actor, id);
        await this.reopening.settle(actor, [id]);
      });
  }
}
