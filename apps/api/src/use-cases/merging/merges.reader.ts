import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { listMerges, UseCaseMerge } from '@jalon/contracts/use-cases/merges.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { undoObstacle } from '@jalon/domain/use-cases/duplicates/may-merge';
import { columnsOf, MERGE_FIELDS } from '@jalon/domain/use-cases/duplicates/merge-fields';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../../platform/database/ask';
import { workingManager } from '../../platform/database/unit-of-work';
import { UseCaseEntity } from '../use-case.entity';
import { facing, ONE_FACING } from '../use-cases.reader';
import type { UseCaseMergeEntity } from './use-case-merge.entity';
import { wayOf, withMerged } from './shows-merged';
import { stayingIn } from './staying';

/** A merge with the names of whom it names. */
type MergeRow = Pick<UseCaseMergeEntity, 'id' | 'keptId' | 'after' | 'moved' | 'mergedBy' | 'mergedAt'> & {
  readonly merged: UseCaseMerge['merged'];
  readonly byName: string;
};

const MERGES = (where: string) => `
  SELECT m.id, m.kept_id AS "keptId", m.after, m.moved, m.merged_by AS "mergedBy", m.merged_at AS "mergedAt",
    p.name AS "byName", json_build_object('id', u.id, 'reference', use_case_reference(u.number), 'title', u.title) AS merged
  FROM use_case_merge m JOIN use_case u ON u.organisation_id = m.organisation_id AND u.id = m.merged_id
  JOIN person p ON p.id = m.merged_by
  WHERE m.organisation_id = $1 AND ${where} AND m.undone_at IS NULL ORDER BY m.merged_at DESC, m.id`;

const INTO = MERGES('m.kept_id = $2');
const OF = MERGES('m.merged_id = $2');

function undoOf(actor: Actor, merge: MergeRow, kept: UseCaseEntity): UseCaseMerge['undo'] {
  const state = { ...kept, isMerged: kept.mergedInto !== null };
  const columns = stayingIn(merge, kept);
  return {
    obstacle: undoObstacle(actor, { kept: state, mergedBy: merge.mergedBy, isUndone: false }),
    staying: MERGE_FIELDS.filter((field) => columnsOf(field).some((column) => columns.includes(column))),
  };
}

const personOf = ({ mergedBy, byName }: MergeRow) => ({ id: mergedBy, name: byName });

/** Merges as people read them. */
@Injectable()
export class MergesReader {
  /** What was merged into a use case and still is, the newest first. */
  async into(actor: Actor, id: string): Promise<Output<typeof listMerges>> {
    const kept = await this.useCase(actor, id);
    const rows = await withMerged(() => ask<MergeRow>(INTO, [actor.organisationId, id]));
    return {
      items: rows.map((row) => ({
        id: row.id,
        merged: row.merged,
        by: personOf(row),
        at: row.mergedAt.toISOString(),
        moved: Object.fromEntries(Object.entries(row.moved).map(([kind, ids]) => [kind, ids.length])),
        undo: undoOf(actor, row, kept),
      })),
    };
  }

  /** A merged one as it was, and where it is now. */
  async merged(actor: Actor, id: string): Promise<RawJson> {
    const way = await wayOf(actor, id);
    const found = await withMerged(async () => {
      const [merge] = await ask<MergeRow>(OF, [actor.organisationId, id]);
      const [row] = await ask<{ json: string }>(ONE_FACING[facing(actor)], [actor.organisationId, id]);
      return merge && row && { merge, row, kept: await this.useCase(actor, merge.keptId) };
    });
    if (!way || !found) throw new Problem(notFound, {});
    const { merge, row, kept } = found;
    const rest = {
      mergeId: merge.id,
      into: way.into,
      by: personOf(merge),
      at: merge.mergedAt.toISOString(),
      undo: undoOf(actor, merge, kept),
    };
    const useCase = `${row.json.slice(0, -1)},"may":[],"moves":[]}`;
    return new RawJson(`{"useCase":${useCase},${JSON.stringify(rest).slice(1)}`);
  }

  private async useCase({ organisationId }: Actor, id: string): Promise<UseCaseEntity> {
    const row = await workingManager().findOneBy(UseCaseEntity, { organisationId, id });
    if (row) return row;
    throw new Problem(notFound, {});
  }
}
