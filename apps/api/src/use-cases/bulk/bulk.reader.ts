import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { BULK_TOLD, type BulkEdit, type getBulk } from '@jalon/contracts/use-cases/bulk.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { BulkChange } from '@jalon/domain/use-cases/bulk/bulk-change';
import { undoableUntil, whyNotUndo } from '@jalon/domain/use-cases/bulk/bulk-undo';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

const SELECT = `
  SELECT b.id, b.person_id AS "personId", p.name, b.change, b.changed, b.created_at AS at, b.undone_at AS "undoneAt"
  FROM bulk_edit b JOIN person p ON p.id = b.person_id WHERE b.organisation_id = $1`;

const LIST = `${SELECT} ORDER BY b.created_at DESC, b.id DESC LIMIT 100`;
const ONE = `${SELECT} AND b.id = $2`;

const ROWS = `
  SELECT u.id, use_case_reference(u.number) AS reference, u.title, u.version <> r.version AS touched
  FROM bulk_edit_row r JOIN use_case u ON u.organisation_id = r.organisation_id AND u.id = r.use_case_id
  WHERE r.organisation_id = $1 AND r.bulk_edit_id = $2 ORDER BY u.number LIMIT $3`;

interface BulkEditRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly change: BulkChange;
  readonly changed: number;
  readonly at: Date;
  readonly undoneAt: Date | null;
}

type Row = Output<typeof getBulk>['rows'][number];

const shown = (actor: Actor, row: BulkEditRow): BulkEdit => ({
  id: row.id,
  person: { id: row.personId, name: row.name },
  change: row.change,
  changed: row.changed,
  at: row.at.toISOString(),
  undoneAt: row.undoneAt?.toISOString() ?? null,
  until: undoableUntil(row).toISOString(),
  mayUndo: whyNotUndo(actor, row, workingTime()) === null,
});

/** The bulk edits of the last seven days. */
@Injectable()
export class BulkReader {
  async list(actor: Actor): Promise<{ items: BulkEdit[] }> {
    const rows = await ask<BulkEditRow>(LIST, [actor.organisationId]);
    return { items: rows.map((row) => shown(actor, row)) };
  }

  async get(actor: Actor, id: string): Promise<Output<typeof getBulk>> {
    const [row] = await ask<BulkEditRow>(ONE, [actor.organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    return { ...shown(actor, row), rows: await ask<Row>(ROWS, [actor.organisationId, id, BULK_TOLD]) };
  }
}
