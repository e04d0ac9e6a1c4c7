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

/** One row for each client that the reader may see and asks for; one without a client where there is none. */
function clientsOf({ clientId = [] }: UseCaseFilter, values: SqlValues): string {
  const wanted = clientId.filter((id) => id !== 'none');
  const isWanted = clientId.length > 0 ? ` AND c.id = ANY (${values.place(wanted)}::uuid[])` : '';
  return `LEFT JOIN LATERAL (SELECT c.id, row_number() OVER () = 1 AS is_first FROM unnest(u.client_ids) AS named (id)
    JOIN client c ON c.organisation_id = u.organisation_id AND c.id = named.id${isWanted}) client ON true`;
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

interface Question {
  readonly from: string;
  /** Present where a use case may stand in several rows: the join that repeats it. */
  readonly repeating: string | null;
  readonly where: readonly string[];
  readonly ctes: string;
  readonly rows: Dimension;
  readonly columns: Dimension;
}

/**
 * A use case stands once for each of its clients: a sum over a client counts all, any other only the first of them. (A
 * `count(DISTINCT id)` would say the same and sort everything for it.)
 */
function countOf({ repeating, rows, columns }: Question): string {
  if (!repeating) return 'count(*)';
  const ofClient = [
    ...(rows.named === 'client' ? ['grouping("row") = 0'] : []),
    ...(columns.named === 'client' ? ['grouping(col) = 0'] : []),
  ];
  return `CASE WHEN ${ofClient.join(' OR ')} THEN count(*) ELSE count(*) FILTER (WHERE is_first) END`;
}

/** Every sum in one pass. */
function matrixSql(question: Question): string {
  const { from, repeating, where, ctes, rows, columns } = question;
  const value = ({ sql }: Dimension) => `coalesce(${sql}, 'none')`;
  return `
    WITH ${ctes && `${ctes},`} sums AS (
      SELECT "row", col, grouping("row") = 1 AS of_all_rows, grouping(col) = 1 AS of_all_cols,
        (${countOf(question)})::int AS count
      FROM (SELECT ${value(rows)} AS "row", ${value(columns)} AS col
          ${repeating ? ', coalesce(client.is_first, true) AS is_first' : ''}
        FROM ${from} ${repeating ?? ''} WHERE ${where.join(' AND ')}) counted
      GROUP BY CUBE ("row", col)
    )
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
