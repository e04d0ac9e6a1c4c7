import type { journalChoices, listJournal } from '@jalon/contracts/journal/journal.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { PAGE_SIZE } from '@jalon/contracts/platform/page';
import type { JournalChange, JournalEntry } from '@jalon/domain/journal/journal-entry';
import { FINDINGS_SHOWN, type Verification } from '@jalon/domain/journal/verification';
import type { ActorKind } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { keysetSql } from '../../database/keyset';
import { workingActor } from '../../database/unit-of-work';
import { entriesSql, linesSql } from './entries-sql';
import { type Conditions, conditionsOf, GROUPED, type JournalFilter } from './journal-filter';
import { VERIFY } from './verification-sql';

interface KeysetRow {
  readonly id: string;
  readonly keyset_key: string;
}

interface EntryRow extends KeysetRow {
  readonly at: Date;
  readonly seq: string | null;
  readonly actor_kind: ActorKind;
  readonly actor_id: string;
  readonly actor_name: string | null;
  readonly kind: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly subject_name: string | null;
  readonly about_type: string;
  readonly about_id: string;
  readonly about_name: string | null;
  readonly request_id: string;
  readonly changes: JournalChange[];
}

/** The history of one thing, or of one and those that were merged into it. */
const ONE = 'AND e.about_id = $2 AND e.about_type = $3';
const MANY = 'AND e.about_id = ANY ($2::uuid[]) AND e.about_type = $3';

interface HistoryOf {
  readonly type: string;
  readonly id: string;
  readonly former?: readonly { readonly id: string; readonly name: string }[];
}

type JournalPage = Output<typeof listJournal>;

interface Turning {
  readonly sort?: 'at' | '-at' | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

interface Asked extends Conditions {
  readonly turning: Turning;
  /** What the cursor belongs to. */
  readonly filter: unknown;
}

const AT = { at: { sql: 'e.at', cast: 'timestamptz' } } as const;

const entryOf = (row: EntryRow): JournalEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  seq: row.seq === null ? null : Number(row.seq),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  kind: row.kind,
  subject: { type: row.subject_type, id: row.subject_id },
  subjectName: row.subject_name,
  about: row.about_id === row.subject_id ? null : { type: row.about_type, id: row.about_id },
  aboutName: row.about_name,
  requestId: row.request_id,
  changes: row.changes,
});

/** Reads the journal of the organisation under way. */
@Injectable()
export class JournalReader {
  list({ sort, cursor, limit, grouped, ...filter }: Checked<typeof listJournal>): Promise<JournalPage> {
    const { sql, values } = conditionsOf(filter, 2);
    const all = grouped === 'true' ? `${sql} ${GROUPED}` : sql;
    return this.page({ sql: all, values, filter: { ...filter, grouped }, turning: { sort, cursor, limit } });
  }

  /** Of one thing, of what is attached to it, and of what was merged into it: those entries say `from` which. */
  async history({ type, id, former = [] }: HistoryOf, turning: Turning): Promise<JournalPage> {
    const sql = former.length > 0 ? MANY : ONE;
    const ids = former.length > 0 ? [id, ...former.map((one) => one.id)] : id;
    const page = await this.page({ sql, values: [ids, type], filter: { type, id }, turning });
    const names = new Map(former.map((one) => [one.id, one.name]));
    const items = page.items.map((entry) => {
      const from = names.get((entry.about ?? entry.subject).id);
      return from === undefined ? entry : { ...entry, from };
    });
    return { ...page, items };
  }

  async verify(): Promise<Verification> {
    await ask(`SELECT set_config('work_mem', '128MB', true)`);
    const [row] = await ask<{ verification: Omit<Verification, 'intact' | 'pending'> }>(VERIFY, [
      workingActor().organisationId,
      FINDINGS_SHOWN,
    ]);
    if (!row) throw new Error('The journal could not be verified');
    const { events, sealed, altered, missing } = row.verification;
    return { ...row.verification, pending: events - sealed, intact: altered === 0 && missing === 0 };
  }

  async choices(): Promise<Output<typeof journalChoices>> {
    const { organisationId } = workingActor();
    const actors = await ask<{ id: string; name: string | null }>(CHOICE_OF_ACTORS, [organisationId]);
    const kinds = await ask<{ kind: string }>(CHOICE_OF_KINDS, [organisationId]);
    return { actors, kinds: kinds.map(({ kind }) => kind) };
  }

  /** Events as they are sealed, each a line of JSON, the oldest first: what a check elsewhere needs. */
  async lines(filter: JournalFilter, cursor?: string): Promise<{ lines: string[]; next: string | null }> {
    const asked = {
      ...conditionsOf(filter, 2),
      filter,
      turning: { sort: 'at', cursor, limit: 500 },
    } as const;
    const { rows, next } = await this.turn<KeysetRow & { line: string }>(asked, linesSql);
    return { lines: rows.map(({ line }) => line), next };
  }

  private async page(asked: Asked): Promise<JournalPage> {
    const { rows, next } = await this.turn<EntryRow>(asked, entriesSql);
    const isFirst = asked.turning.cursor === undefined;
    return {
      items: rows.map(entryOf),
      next,
      total: isFirst ? await this.count(asked.sql, asked.values) : null,
    };
  }

  /** One page of the journal, dressed by `dress`. */
  private async turn<Row extends KeysetRow>(
    { sql, values, filter, turning }: Asked,
    dress: (chosen: string, orderBy: string) => string,
  ): Promise<{ rows: Row[]; next: string | null }> {
    const size = turning.limit ?? PAGE_SIZE;
    const sort = turning.sort ?? '-at';
    const keyset = keysetSql(
      { keys: AT, sort, cursor: turning.cursor, filter, id: 'e.id' },
      2 + values.length,
    );
    const chosen = `SELECT e.*, ${keyset.key} AS keyset_key FROM journal_event e
      WHERE e.organisation_id = $1 ${sql} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${size + 1}`;
    const all = [workingActor().organisationId, ...values, ...keyset.values];
    const rows = await ask<Row>(dress(chosen, keyset.orderBy), all);
    const last = rows.length > size ? rows[size - 1] : undefined;
    return { rows: rows.slice(0, size), next: last ? keyset.after(last.keyset_key, last.id) : null };
  }

  private async count(sql: string, values: readonly unknown[]): Promise<number> {
    const [row] = await ask<{ count: string }>(
      `SELECT count(*) FROM journal_event e WHERE e.organisation_id = $1 ${sql}`,
      [workingActor().organisationId, ...values],
    );
    return Number(row?.count ?? 0);
  }
}

const CHOICE_OF_ACTORS = `
  SELECT a.actor_id AS id, p.name FROM (
    SELECT DISTINCT actor_kind, actor_id FROM journal_event WHERE organisation_id = $1
  ) AS a LEFT JOIN person p ON p.id = CASE WHEN a.actor_kind IN ('member', 'token') THEN a.actor_id::uuid END
  ORDER BY p.name COLLATE "fr-x-icu" NULLS LAST, a.actor_id`;

const CHOICE_OF_KINDS = `
  SELECT DISTINCT kind FROM journal_event WHERE organisation_id = $1 ORDER BY kind`;
