import type { Output } from '@jalon/contracts/platform/operation';
import { CHANGES_MARKED, type readChanges } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { SqlValues } from '../../platform/database/page-sql';
import { changedByOthers, previousVisit } from '../../platform/visits/changed-since';

interface ChangedRow {
  readonly since: Date | null;
  readonly id: string | null;
  readonly isNew: boolean;
  readonly count: number;
}

/** What is new or was changed by others since the reader's previous visit: one statement, by the latest changes. */
@Injectable()
export class ChangesReader {
  async read(actor: Actor): Promise<Output<typeof readChanges>> {
    const values = new SqlValues();
    const since = previousVisit(actor, 'use-cases', values);
    const organisation = values.place(actor.organisationId);
    const me = values.place(actor.id);
    const rows = await ask<ChangedRow>(
      `WITH before AS MATERIALIZED (SELECT ${since} AS since)
       SELECT before.since, changed.id, changed."isNew", changed.count FROM before LEFT JOIN LATERAL (
         SELECT u.id, (u.created_at > before.since AND u.submitter_id <> ${me}) AS "isNew", count(*) OVER ()::int AS count FROM use_case u
         WHERE u.organisation_id = ${organisation} AND ${changedByOthers(actor, 'before.since', values)}
         ORDER BY u.updated_at DESC LIMIT ${values.place(CHANGES_MARKED)}::int) changed ON true`,
      values.list,
    );
    const [first] = rows;
    return {
      since: first?.since?.toISOString() ?? null,
      count: first?.count ?? 0,
      items: rows.flatMap(({ id, isNew }) => (id === null ? [] : [{ id, isNew }])),
    };
  }
}
