import type { chooseImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { RunStore } from '../runs/run-store';
import { rowConditions } from './row-conditions';

const COUNT = `
  SELECT count(*)::int AS chosen FROM import_row WHERE organisation_id = $1 AND run_id = $2 AND is_chosen`;

/** Which rows of a dry run are to be applied. */
@Injectable()
export class ChoiceService {
  constructor(private readonly runs: RunStore) {}

  /** Only what there is something to do for can be ticked (`mayBeChosen`). */
  async choose(
    actor: Actor,
    { id, isChosen, ranks, filter = {} }: Checked<typeof chooseImportRows>,
  ): Promise<Output<typeof chooseImportRows>> {
    const run = await this.runs.holdAt(actor, { id }, ['checked']);
    const values = new SqlValues();
    const where = rowConditions(run, { filter, values, ranks: ranks ?? null });
    const wanted = values.place(isChosen);
    await ask(
      `UPDATE import_row u SET is_chosen = ${wanted} WHERE ${where.join(' AND ')}
       AND (u.verdict IN ('new', 'changed') OR u.verdict = 'gone' AND u.changes <> '[]') AND u.is_chosen <> ${wanted}`,
      values.list,
    );
    const [row] = await ask<{ chosen: number }>(COUNT, [run.organisationId, id]);
    const { version } = await this.runs.turn(run, { chosen: row?.chosen ?? 0 });
    return { chosen: run.chosen, version };
  }
}
