import type { Checked, Output } from '@jalon/contracts/platform/operation';
import {
  BULK_TOLD,
  type BulkAnswer,
  type BulkRefused,
  type BulkSum,
  editInBulk,
} from '@jalon/contracts/use-cases/bulk.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { BulkChange, BulkRefusal } from '@jalon/domain/use-cases/bulk/bulk-change';
import { bulkOutcome } from '@jalon/domain/use-cases/bulk/bulk-outcome';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { work, workingTime } from '../../platform/database/unit-of-work';
import { refuseUnknown } from '../references';
import { tellBulk } from './bulk-head';
import { BulkNews } from './bulk-news';
import { type BulkRow, bulkRows, type BulkRows } from './bulk-rows';
import { writeRows, type Written } from './bulk-writer';

type Asked = Checked<typeof editInBulk>;

const KEEP = `
  WITH bulk AS (
    INSERT INTO bulk_edit (organisation_id, id, person_id, change, changed, created_at) VALUES ($1, $2, $3, $4, $5, $6))
  INSERT INTO bulk_edit_row (organisation_id, bulk_edit_id, use_case_id, version, before)
  SELECT $1, $2, r.id, r.version, r.before FROM json_to_recordset($7::json) AS r(id uuid, version integer, before jsonb)`;

/** What becomes of each use case of a selection. */
interface Plan {
  readonly changes: readonly (Written & { readonly row: BulkRow })[];
  readonly sum: BulkSum;
}

/** One change for many use cases in one transaction; it can be taken back for a day. */
@Injectable()
export class BulkEditService {
  constructor(private readonly news: BulkNews) {}

  /** The sum of the edit without the edit. */
  async preview(actor: Actor, asked: Asked): Promise<BulkSum> {
    await refuseUnknownIn(actor, asked.change);
    return planOf(actor, asked.change, await bulkRows(actor, asked, 'no')).sum;
  }

  async edit(actor: Actor, asked: Asked): Promise<BulkAnswer> {
    const { change } = asked;
    await refuseUnknownIn(actor, change);
    const { changes, sum } = planOf(actor, change, await bulkRows(actor, asked, 'yes'));
    if (changes.length === 0) return { id: null, ...sum };
    const id = work().requestId;
    await writeRows(actor, changes, change.kind === 'status' ? 'moved' : 'updated');
    await this.keep(actor, { id, change, changes });
    tellBulk(id, change, changes.length);
    await this.news.told(actor, { id, change, rows: changes.map(({ row }) => row) });
    return { id, ...sum };
  }

  private async keep(
    { organisationId, id: personId }: Actor,
    { id, change, changes }: Pick<Plan, 'changes'> & { readonly id: string; readonly change: BulkChange },
  ): Promise<void> {
    const rows = changes.map(({ id: useCase, version, before }) => ({
      id: useCase,
      version: version + 1,
      before,
    }));
    await ask(KEEP, [
      organisationId,
      id,
      personId,
      JSON.stringify(change),
      rows.length,
      workingTime(),
      JSON.stringify(rows),
    ]);
  }
}

/** Whom and what a change newly names must exist in the organisation (404). */
async function refuseUnknownIn(actor: Actor, change: BulkChange): Promise<void> {
  await refuseUnknown(actor, {
    people: change.kind === 'owner' && change.ownerId !== null ? [change.ownerId] : [],
    clients: change.kind === 'clients' ? [...new Set(change.add)] : [],
  });
}

/** The rules of the domain, row by row, in memory. */
function planOf(actor: Actor, change: BulkChange, { rows, missing, stale }: BulkRows): Plan {
  const refused: BulkRefused[] = missing.map((id) => ({
    id,
    reference: null,
    title: null,
    reason: 'missing',
  }));
  const changes: Plan['changes'][number][] = [];
  for (const row of rows) {
    const outcome = bulkOutcome(actor, row, change);
    const { id, reference, title, version } = row;
    if (outcome.kind === 'same') continue;
    const reason: BulkRefusal | null =
      outcome.kind === 'refused' ? outcome.reason : stale.has(id) ? 'changed-meanwhile' : null;
    if (reason !== null) refused.push({ id, reference, title, reason });
    else if (outcome.kind === 'changed')
      changes.push({ row, id, version, before: outcome.before, after: outcome.after });
  }
  const total = rows.length + missing.length;
  return {
    changes,
    sum: {
      total,
      changed: changes.length,
      same: total - changes.length - refused.length,
      refused: refused.length,
      reasons: countsOf(refused),
      rows: refused.slice(0, BULK_TOLD),
    },
  };
}

function countsOf(refused: readonly BulkRefused[]): Output<typeof editInBulk>['reasons'] {
  const counts: Partial<Record<BulkRefusal, number>> = {};
  for (const { reason } of refused) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
