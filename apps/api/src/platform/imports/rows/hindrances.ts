import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { ask } from '../../database/ask';
import type { Hindrance, ImportKind, Written } from '../kinds/import-kind';
import type { RunKey } from './row-table';

/** How many rows a register is asked about at once. */
const AT_ONCE = 400;

const APPLIED = `
  SELECT rank, subject_id AS id, subject_version AS version, verdict = 'new' AS "isNew" FROM import_row
  WHERE organisation_id = $1 AND run_id = $2 AND outcome = 'applied' AND rank > $3 ORDER BY rank LIMIT ${AT_ONCE}`;

/** What stands in the way of undoing an import. */
@Injectable()
export class Hindrances {
  /** Of these rows. */
  among = (
    actor: Actor,
    kind: ImportKind,
    rows: readonly Written[],
  ): Promise<ReadonlyMap<string, Hindrance>> =>
    rows.length === 0 ? Promise.resolve(new Map()) : kind.hindrances(actor, rows);

  /** Of every row that the import has applied: by rank, null where nothing does. */
  async ofRun(actor: Actor, kind: ImportKind, run: RunKey): Promise<ReadonlyMap<number, Hindrance | null>> {
    const all = new Map<number, Hindrance | null>();
    for (let last = 0; ;) {
      const rows = await ask<Written>(APPLIED, [run.organisationId, run.id, last]);
      const found = await this.among(actor, kind, rows);
      for (const { rank, id } of rows) all.set(rank, found.get(id) ?? null);
      last = rows.at(-1)?.rank ?? last;
      if (rows.length < AT_ONCE) return all;
      await setImmediate();
    }
  }
}

/** The ranks that something stands in the way of, or nothing does. */
export const ranksOf = (all: ReadonlyMap<number, Hindrance | null>, isHindered: boolean): number[] =>
  [...all].filter(([, why]) => (why !== null) === isHindered).map(([rank]) => rank);
