import type {
  getImportRow,
  ImportRowItem,
  listImportRows,
  summariseImport,
} from '@jalon/contracts/imports/import-rows.operations';
import { importNotThere } from '@jalon/contracts/imports/imports.problems';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import { type Cell, textOf } from '@jalon/domain/imports/reading';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { rowPage } from '../../discussion/row-page';
import type { Hindrance, ImportKind } from '../kinds/import-kind';
import { ImportKinds } from '../kinds/import-kinds';
import type { ImportRunEntity } from '../runs/import-run.entity';
import { RunStore } from '../runs/run-store';
import { namesOf } from './column-names';
import { Hindrances, ranksOf } from './hindrances';
import { rowConditions, type RowFilter } from './row-conditions';

type Item = z.output<typeof ImportRowItem>;

interface RowOfPage extends Omit<Item, 'standsInTheWay' | 'subject'> {
  readonly id: string;
  readonly subjectId: string | null;
  readonly subjectVersion: number | null;
}

interface WholeRow extends RowOfPage {
  readonly cells: readonly Cell[] | null;
  readonly values: FieldValues | null;
}

const KEYS = { rank: { sql: 'u.rank', cast: 'integer' } } as const;

const SELECT = `u.run_id AS id, u.rank, u.number, u.verdict, coalesce(u.title, u.identity, '') AS title, u.changes, u.reasons,
  u.is_chosen AS "isChosen", u.outcome, u.subject_id AS "subjectId", u.subject_version AS "subjectVersion"`;

const ONE = `SELECT ${SELECT}, u.cells, u.field_values AS values FROM import_row u
  WHERE u.organisation_id = $1 AND u.run_id = $2 AND u.rank = $3 AND u.verdict IS NOT NULL`;

const REASONS = `
  SELECT u.verdict, r.severity, r.code, r.field, count(DISTINCT u.rank)::int AS rows
  FROM import_row u CROSS JOIN LATERAL jsonb_to_recordset(u.reasons) AS r (severity text, code text, field text)
  WHERE u.organisation_id = $1 AND u.run_id = $2 AND u.verdict IS NOT NULL
  GROUP BY u.verdict, r.severity, r.code, r.field ORDER BY r.severity DESC, rows DESC, u.verdict, r.code, r.field`;

type Reason = Output<typeof summariseImport>['reasons'][number];

/** The rows of a dry run, and what became of them. */
@Injectable()
export class RowsReader {
  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
    private readonly hindrances: Hindrances,
  ) {}

  async list(actor: Actor, input: Checked<typeof listImportRows>): Promise<Output<typeof listImportRows>> {
    const { id, sort = 'rank', cursor, limit, ...filter } = input;
    const run = await this.checked(actor, id);
    const values = new SqlValues();
    const ranks = await this.ranksFor(actor, run, filter);
    const where = [...rowConditions(run, { filter, values, ranks }), 'u.verdict IS NOT NULL'];
    const page = await rowPage<RowOfPage, keyof typeof KEYS>({
      select: SELECT,
      table: '(SELECT r.*, r.run_id AS id FROM import_row r) u',
      joins: '',
      where,
      values,
      page: { keys: KEYS, sort, cursor, filter: [id, filter] },
      limit,
    });
    return { ...page, items: await this.shown(actor, run, page.items) };
  }

  async row(actor: Actor, { id, rank }: Checked<typeof getImportRow>): Promise<Output<typeof getImportRow>> {
    const run = await this.checked(actor, id);
    const [row] = await ask<WholeRow>(ONE, [run.organisationId, id, rank]);
    const [item] = row ? await this.shown(actor, run, [row]) : [];
    if (!row || !item) throw new Problem(notFound, {});
    const names = namesOf(run);
    const cells = (row.cells ?? []).map((cell, at) => ({ name: names[at] ?? '', text: textOf(cell) }));
    return { ...item, cells, values: row.values ?? {} };
  }

  async summary(actor: Actor, id: string): Promise<Output<typeof summariseImport>> {
    const run = await this.checked(actor, id);
    const reasons = await ask<Reason>(REASONS, [run.organisationId, id]);
    if (run.applied <= run.undone) return { reasons, undo: null };
    const all = [...(await this.hindrances.ofRun(actor, this.kinds.get(actor, run.kind), run)).values()];
    const counts = new Map<Hindrance, number>();
    for (const why of all) if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
    const blocked = [...counts].map(([why, rows]) => ({ why, rows })).sort((a, b) => b.rows - a.rows);
    return { reasons, undo: { free: all.filter((why) => why === null).length, blocked } };
  }

  /** The run, once its rows have been checked. */
  async checked(actor: Actor, id: string): Promise<ImportRunEntity> {
    const run = await this.runs.get(actor, id);
    if (run.counts === null) throw new Problem(importNotThere, { state: run.state });
    return run;
  }

  /** The ranks that a filter by what stands in the way lets through; null where it does not ask. */
  async ranksFor(
    actor: Actor,
    run: ImportRunEntity,
    { standsInTheWay }: RowFilter,
  ): Promise<readonly number[] | null> {
    if (standsInTheWay === undefined) return null;
    const all = await this.hindrances.ofRun(actor, this.kinds.get(actor, run.kind), run);
    return ranksOf(all, standsInTheWay === 'true');
  }

  private async shown(actor: Actor, run: ImportRunEntity, rows: readonly RowOfPage[]): Promise<Item[]> {
    const kind = this.kinds.get(actor, run.kind);
    const written = rows.flatMap(({ rank, subjectId, subjectVersion, verdict, outcome }) =>
      outcome === 'applied' && subjectId !== null
        ? [{ rank, id: subjectId, version: subjectVersion ?? 0, isNew: verdict === 'new' }]
        : [],
    );
    const found = await this.hindrances.among(actor, kind, written);
    const pathOf = await pathsOf(actor, kind, rows);
    return rows.map(({ id: _, subjectId, subjectVersion: __, ...row }) => ({
      ...row,
      standsInTheWay: (row.outcome === 'applied' && subjectId && found.get(subjectId)) || null,
      subject: subjectOf(pathOf, { ...row, subjectId }),
    }));
  }
}

type PathOf = (id: string) => string;

async function pathsOf(actor: Actor, { own, path }: ImportKind, rows: readonly RowOfPage[]): Promise<PathOf> {
  if (!own) return path;
  const ids = rows.flatMap(({ subjectId }) => subjectId ?? []);
  const paths = ids.length > 0 ? await own.paths(actor, ids) : new Map<string, string>();
  return (id) => paths.get(id) ?? path(id);
}

/** A row that was undone has taken with it what it had made. */
function subjectOf(
  pathOf: PathOf,
  { subjectId, title, verdict, outcome }: Pick<RowOfPage, 'subjectId' | 'title' | 'verdict' | 'outcome'>,
): Item['subject'] {
  if (subjectId === null || (verdict === 'new' && outcome === 'undone')) return null;
  return { id: subjectId, title, path: pathOf(subjectId) };
}
