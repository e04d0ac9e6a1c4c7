import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { BULK_TOLD, type undoBulk } from '@jalon/contracts/use-cases/bulk.operations';
import { bulkNotUndoable } from '@jalon/contracts/use-cases/bulk.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { BulkFields } from '@jalon/domain/use-cases/bulk/bulk-outcome';
import { type DoneBulk, whyNotUndo } from '@jalon/domain/use-cases/bulk/bulk-undo';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { clientsStillThere } from '../references';
import { tellUndo } from './bulk-head';
import { writeRows, type Written } from './bulk-writer';

const HOLD = `
  SELECT person_id AS "personId", created_at AS at, undone_at AS "undoneAt", changed
  FROM bulk_edit WHERE organisation_id = $1 AND id = $2 FOR UPDATE`;

const DONE = `UPDATE bulk_edit SET undone_at = $3 WHERE organisation_id = $1 AND id = $2`;

/** In the order in which bulk edits hold use cases. */
const ROWS = `
  SELECT u.id, use_case_reference(u.number) AS reference, u.title, u.version, r.version AS left_at, r.before,
    u.status, u.held_from AS "heldFrom", u.move_reason AS "moveReason", u.owner_id AS "ownerId", u.tags,
    u.client_ids AS "clientIds"
  FROM bulk_edit_row r JOIN use_case u ON u.organisation_id = r.organisation_id AND u.id = r.use_case_id
  WHERE r.organisation_id = $1 AND r.bulk_edit_id = $2 ORDER BY u.id FOR NO KEY UPDATE OF u`;

interface UndoRow extends Required<BulkFields> {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  /** The version that the bulk edit left it at. */
  readonly left_at: number;
  readonly before: BulkFields;
}

/** As it stands now, in the fields that are put back. */
function nowOf(row: UndoRow): BulkFields {
  const { status, heldFrom, moveReason, ownerId, tags, clientIds, before } = row;
  const all = { status, heldFrom, moveReason, ownerId, tags, clientIds };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in before));
}

/** What it had, but for clients that are no more. */
function backOf(row: UndoRow, clients: ReadonlySet<string>): Written {
  const { id, version, before } = row;
  const clientIds = before.clientIds?.filter((client) => clients.has(client));
  return { id, version, before: nowOf(row), after: clientIds ? { ...before, clientIds } : before };
}

/** Takes a bulk edit back: each use case gets what it had, unless somebody touched it since, or merged it away. */
@Injectable()
export class BulkUndoService {
  async undo(actor: Actor, id: string): Promise<Output<typeof undoBulk>> {
    const { organisationId } = actor;
    const [done] = await ask<DoneBulk & { readonly changed: number }>(HOLD, [organisationId, id]);
    if (!done) throw new Problem(notFound, {});
    const reason = whyNotUndo(actor, done, workingTime());
    if (reason !== null) throw new Problem(bulkNotUndoable, { reason });
    const rows = await ask<UndoRow>(ROWS, [organisationId, id]);
    const untouched = rows.filter(({ version, left_at }) => version === left_at);
    const touched = rows.filter(({ version, left_at }) => version !== left_at);
    const clients = await clientsStillThere(
      actor,
      untouched.flatMap(({ before }) => before.clientIds ?? []),
    );
    const back = untouched.map((row) => backOf(row, clients));
    await writeRows(actor, back, 'reverted');
    await ask(DONE, [organisationId, id, workingTime()]);
    const counts = { restored: untouched.length, left: done.changed - untouched.length };
    tellUndo(id, counts);
    return {
      ...counts,
      rows: touched
        .slice(0, BULK_TOLD)
        .map(({ id: useCase, reference, title }) => ({ id: useCase, reference, title })),
    };
  }
}
