import type { Checked } from '@jalon/contracts/platform/operation';
import type { readBoard } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../platform/database/ask';
import { nextOf, type PageRow, pageSelect, SqlValues } from '../platform/database/page-sql';
import { ITEM } from './sql/use-case-json';
import { conditionsOf, fromOf, keysetOf } from './sql/use-case-query';
import { facing } from './use-cases.reader';

const CARDS = 20;

interface ColumnRow extends PageRow {
  readonly status: (typeof USE_CASE_STATUSES)[number];
  readonly count: number;
}

/** The register as columns by status: one statement, a short index scan for each column. */
@Injectable()
export class BoardReader {
  async read(actor: Actor, { sort, limit = CARDS, ...filter }: Checked<typeof readBoard>): Promise<RawJson> {
    const values = new SqlValues();
    const { ctes, from } = fromOf({ filter, sort }, values);
    const where = conditionsOf(actor, filter, values);
    const statuses = values.place(USE_CASE_STATUSES);
    const cards = pageSelect({
      from,
      where: [...where, 'u.status = col.status'],
      item: ITEM[facing(actor)],
      keyset: keysetOf({ filter, sort }, values.next),
      limit,
      values,
    });
    const counts = `counts AS (SELECT u.status, count(*)::int AS count FROM ${from}
      WHERE ${where.join(' AND ')} GROUP BY u.status)`;
    const rows = await ask<ColumnRow>(
      `WITH ${ctes && `${ctes},`} ${counts}
       SELECT col.status, coalesce(counts.count, 0) AS count, cards.*
       FROM unnest(${statuses}::text[]) WITH ORDINALITY AS col (status, place)
       LEFT JOIN counts ON counts.status = col.status
       CROSS JOIN LATERAL (${cards}) cards ORDER BY col.place`,
      values.list,
    );
    /** The cursor of a column is one of the list: same filter and sort, this status alone. */
    const columns = rows.map((row) => {
      const next = nextOf(row, keysetOf({ filter: { ...filter, status: [row.status] }, sort }, 1));
      return `{"status":"${row.status}","count":${row.count},"items":${row.items},"next":${JSON.stringify(next)}}`;
    });
    return new RawJson(`{"columns":[${columns.join(',')}]}`);
  }
}
