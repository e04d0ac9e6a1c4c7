import { createHash } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import { work } from './unit-of-work';

const names = new Map<string, string>();

/** A statement is prepared once a connection under a name made from its text. */
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size < 500) names.set(text, name);
  return name;
};

/** One prepared statement inside the unit of work: how readers ask. Never build `text` from what a caller sent. */
export async function ask<Row extends QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await work().client.query<Row>({ name: nameOf(text), text, values: [...values] });
  return rows;
}

/** JSON that Postgres made, sent on as it is. Outside production it is parsed and checked like anything else. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** One statement whose one row has one column, `json`: text that goes out unread. */
export async function askJson(text: string, values: readonly unknown[] = []): Promise<RawJson | null> {
  const [row] = await ask<{ json: string | null }>(text, values);
  return row?.json == null ? null : new RawJson(row.json);
}
