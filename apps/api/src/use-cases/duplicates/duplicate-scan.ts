import type { Actor } from '@jalon/domain/access/actor';
import { DuplicateIndex } from '@jalon/domain/use-cases/duplicates/duplicate-index';
import type { Likeness } from '@jalon/domain/use-cases/duplicates/likeness';
import { profileOf } from '@jalon/domain/use-cases/duplicates/profile';
import { ask } from '../../platform/database/ask';
import { eachInTurn } from './pausing';

interface ScannedRow {
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  readonly clientIds: string[];
}

export interface ScannedPair extends Likeness {
  readonly a: string;
  readonly b: string;
}

/** A register as it was read, with what tells it from a later one. */
export interface Register {
  readonly rows: readonly ScannedRow[];
  readonly newest: string | null;
}

const NEWEST = `SELECT max(u.updated_at)::text AS newest FROM use_case u WHERE u.organisation_id = $1`;
const ROWS = `
  SELECT u.id, u.title, left(u.problem, 2000) AS problem, u.client_ids AS "clientIds" FROM use_case u
  WHERE u.organisation_id = $1 ORDER BY u.id`;

/** What changes between the two statements is newer than what is remembered, and is looked at next time. */
export async function readRegister({ organisationId }: Actor): Promise<Register> {
  const [signature] = await ask<{ newest: string | null }>(NEWEST, [organisationId]);
  const rows = await ask<ScannedRow>(ROWS, [organisationId]);
  return { rows, newest: signature?.newest ?? null };
}

/** Every likely pair, each once; of a use case its five nearest before it. Needs no transaction. */
export async function pairsOf({ rows }: Register): Promise<ScannedPair[]> {
  const index = new DuplicateIndex<string>();
  const pairs: ScannedPair[] = [];
  await eachInTurn(rows, ({ id, ...texts }) => {
    const profile = profileOf(texts);
    for (const { key, ...likeness } of index.find(profile)) {
      const [a, b] = key < id ? [key, id] : [id, key];
      pairs.push({ a, b, ...likeness });
    }
    index.add(id, profile);
  });
  return pairs;
}

/** What is no longer alike goes, unless somebody told it apart; what is found is added or brought up to date. */
const KEEP = `
  WITH found AS MATERIALIZED (
    SELECT f.a, f.b, f.score, f.reasons
    FROM json_to_recordset($2::json) AS f(a uuid, b uuid, score double precision, reasons jsonb)
    WHERE EXISTS (SELECT FROM use_case u WHERE u.organisation_id = $1 AND u.id = f.a)
      AND EXISTS (SELECT FROM use_case u WHERE u.organisation_id = $1 AND u.id = f.b)
  ), gone AS (
    DELETE FROM use_case_pair p WHERE p.organisation_id = $1 AND p.told_apart_at IS NULL
      AND NOT EXISTS (SELECT FROM found f WHERE f.a = p.a_id AND f.b = p.b_id)
  ), kept AS (
    INSERT INTO use_case_pair AS p (organisation_id, id, a_id, b_id, score, reasons, out_of_sight)
    SELECT $1, gen_random_uuid(), a, b, score, reasons, false FROM found
    ON CONFLICT (organisation_id, a_id, b_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons
      WHERE (p.score, p.reasons) IS DISTINCT FROM (excluded.score, excluded.reasons)
  )
  INSERT INTO use_case_scan AS s (organisation_id, use_cases, newest, scanned_at) VALUES ($1, $3, $4, $5)
  ON CONFLICT (organisation_id) DO UPDATE
    SET use_cases = excluded.use_cases, newest = excluded.newest, scanned_at = excluded.scanned_at`;

/** Two searches of one organisation do not write at the same time. */
const ALONE = `SELECT pg_advisory_xact_lock(hashtextextended('jalon-duplicates ' || $1, 0))`;

export interface Scanned {
  readonly register: Register;
  readonly pairs: readonly ScannedPair[];
  readonly at: Date;
}

export async function keepPairs({ organisationId }: Actor, { register, pairs, at }: Scanned): Promise<void> {
  await ask(ALONE, [organisationId]);
  const values = [organisationId, JSON.stringify(pairs), register.rows.length, register.newest, at];
  await ask(KEEP, values);
}
