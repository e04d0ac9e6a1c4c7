import type { Checked } from '@jalon/contracts/platform/operation';
import type { MatrixDimension } from '@jalon/contracts/use-cases/matrix-dimensions';
import type { readMatrix } from '@jalon/contracts/use-cases/matrix.operations';
import type { UseCaseFilter } from '@jalon/contracts/use-cases/use-case-filter';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { askJson, RawJson } from '../../platform/database/ask';
import { SqlValues } from '../../platform/database/page-sql';
import { conditionsOf, fromOf } from '../sql/use-case-query';

/** How a dimension is read from a row `u`; what is `inside` is not told to a client's people. */
interface Dimension {
  readonly sql: string;
  readonly inside?: boolean;
  /** Where its values have names. */
  readonly named?: 'person' | 'client';
}

const DIMENSIONS: Readonly<Record<MatrixDimension, Dimension>> = {
  status: { sql: 'u.status' },
  processArea: { sql: 'u.process_area' },
  kind: { sql: 'u.kind' },
  technologyFamily: { sql: 'u.technology_family' },
  confidentiality: { sql: 'u.confidentiality', inside: true },
  ownerId: { sql: 'u.owner_id::text', named: 'person' },
  clientId: { sql: 'client.id::text', named: 'client' },
};

/** Stands for clients where they are not asked for. */
const NOBODY: Dimension = { sql: 'NULL::text' };

/** One row for each client that the reader may see and asks for; one without a client where there is none. */
function clientsOf({ clientId = [] }: UseCaseFilter, values: SqlValues): Repeating {
  const wanted = clientId.filter((id) => id !== 'none');
  const isWanted = clientId.length > 0 ? ` AND client.id = ANY (${values.place(wanted)}::uuid[])` : '';
  return {
    join: `LEFT JOIN LATERAL unnest(u.client_ids) AS named (id) ON true
      LEFT JOIN client ON client.organisation_id = u.organisation_id AND client.id = named.id${isWanted}`,
    where: `(client.id IS NOT NULL OR u.client_ids = '{}')`,
  };
}

const NAMES: Readonly<Record<NonNullable<Dimension['named']>, string>> = {
  person: `(SELECT p.name FROM person p WHERE p.id = NULLIF(s.value, 'none')::uuid)`,
  client: `(SELECT c.name FROM client c WHERE c.organisation_id = current_organisation() AND c.id = NULLIF(s.value, 'none')::uuid)`,
};

/** The sums of one side, in order of number; the screen puts words of lists in the order of their list. */
const side = (name: 'row' | 'col', { named }: Dimension, other: 'row' | 'col'): string => `
  (SELECT coalesce(json_agg(json_build_object('value', s.value, 'name', ${named ? NAMES[named] : 'null'},
      'count', s.count) ORDER BY s.count DESC, s.value), '[]')
    FROM (SELECT "${name}" AS value, count FROM sums WHERE NOT of_all_${name}s AND of_all_${other}s) s)`;

/** What makes a use case stand in several rows. */
interface Repeating {
  readonly join: string;
  readonly where: string;
}

interface Question {
  readonly from: string;
  /** Present where a dimension is that of clients. */
  readonly repeating: Repeating | null;
  readonly where: readonly string[];
  readonly ctes: string;
  readonly rows: Dimension;
  readonly columns: Dimension;
}

const value = ({ sql }: Dimension): string => `coalesce(${sql}, 'none')`;

/** Sums of some sides in one pass; a side that a sum is not of is null. */
function sumsSql({ from, where, rows, columns }: Omit<Question, 'ctes' | 'repeating'>, sets: string): string {
  const [row, col] = [rows === NOBODY ? 'NULL::text' : '"row"', columns === NOBODY ? 'NULL::text' : 'col'];
  return `SELECT ${row} AS "row", ${col} AS col, ${row} IS NULL AS of_all_rows, ${col} IS NULL AS of_all_cols,
      count(*)::int AS count
    FROM (SELECT ${value(rows)} AS "row", ${value(columns)} AS col FROM ${from} WHERE ${where.join(' AND ')}) counted
    GROUP BY GROUPING SETS (${sets})`;
}

/** The same for a register whose use cases stand once for each client: what is no sum of a client counts each once. */
function repeatedSums(question: Question, { join, where }: Repeating): string {
  const repeated = {
    ...question,
    from: `${question.from} ${join}`,
    where: [...question.where, where],
  };
  const [byRow, byColumn] = [question.rows, question.columns].map(({ named }) => named === 'client');
  const once = {
    ...question,
    rows: byRow ? NOBODY : question.rows,
    columns: byColumn ? NOBODY : question.columns,
  };
  const others = [...(byRow ? [] : ['("row")']), ...(byColumn ? [] : ['(col)']), '()'];
  const ofClients = ['("row", col)', ...(byRow ? ['("row")'] : []), ...(byColumn ? ['(col)'] : [])];
  return `${sumsSql(repeated, ofClients.join(', '))} UNION ALL ${sumsSql(once, others.join(', '))}`;
}

/** Every sum of the matrix, in one statement. */
function matrixSql(question: Question): string {
  const { ctes, repeating, rows, columns } = question;
  const sums = repeating
    ? repeatedSums(question, repeating)
    : sumsSql(question, '("row", col), ("row"), (col), ()');
  return `
    WITH ${ctes && `${ctes},`} sums AS MATERIALIZED (${sums})
    SELECT json_build_object('rows', ${side('row', rows, 'col')}, 'columns', ${side('col', columns, 'row')},
      'cells', (SELECT coalesce(json_agg(json_build_object('row', "row", 'column', col, 'count', count)), '[]')
        FROM sums WHERE NOT of_all_rows AND NOT of_all_cols),
      'total', coalesce((SELECT count FROM sums WHERE of_all_rows AND of_all_cols), 0))::text AS json`;
}

/** The register set out by two dimensions: one statement. */
@Injectable()
export class MatrixReader {
  async read(actor: Actor, { rows, columns, ...filter }: Checked<typeof readMatrix>): Promise<RawJson> {
    const values = new SqlValues();
    const { ctes, from } = fromOf({ filter, sort: 'reference' }, values);
    const where = conditionsOf(actor, filter, values);
    if (filter.status && filter.status.length > 0)
      where.push(`u.status = ANY (${values.place(filter.status)}::text[])`);
    const facing = (dimension: MatrixDimension): Dimension => {
      const known = DIMENSIONS[dimension];
      return known.inside && actor.clientIds !== null ? { ...known, sql: 'NULL::text' } : known;
    };
    const repeating = rows === 'clientId' || columns === 'clientId' ? clientsOf(filter, values) : null;
    const sides = { rows: facing(rows), columns: facing(columns) };
    const sql = matrixSql({ from, repeating, where, ctes, ...sides });
    return (await askJson(sql, values.list)) ?? NOTHING;
  }
}

const NOTHING = new RawJson('{"rows":[],"columns":[],"cells":[],"total":0}');
