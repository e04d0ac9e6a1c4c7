import type { Actor } from '@jalon/domain/access/actor';
import type { MeasurementDraft } from '@jalon/domain/kpis/measurement';
import { OF_FILE } from '@jalon/domain/kpis/import/judge-measurement';
import { ask } from '../../platform/database/ask';

/** A measurement of a file under the KPI that it is of, by what it is known again. */
export interface Keyed {
  readonly kpiId: string;
  readonly key: string;
  readonly draft: MeasurementDraft;
  readonly value: number;
}

/** What is kept under its key. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly isRemoved: boolean;
  /** With another value, day or context than the file says, and not because it was corrected here. */
  readonly isOther: boolean;
}

const ROWS = `unnest($2::uuid[], $3::text[], $4::date[], $5::text[], $6::float8[], $7::text[]) WITH ORDINALITY
  AS r (kpi_id, key, taken_on, context, value, segment, at)`;

const IS_SAME_VALUE = 'abs(m.value - r.value) <= 1e-9 * greatest(1, abs(r.value))';

const KEPT = `
  SELECT r.at::int - 1 AS at, m.id, m.version, m.removed_at IS NOT NULL AS "isRemoved",
    m.version = 1 AND NOT (${IS_SAME_VALUE} AND m.taken_on = r.taken_on AND m.context = r.context) AS "isOther"
  FROM ${ROWS}
  JOIN kpi_measurement m ON m.organisation_id = $1 AND m.kpi_id = r.kpi_id AND m.source_key = r.key`;

/** What was entered by hand, or by a file that named it otherwise or not at all. */
const ALIKE = `
  SELECT r.at::int - 1 AS at FROM ${ROWS}
  WHERE EXISTS (
    SELECT FROM kpi_measurement m
    WHERE m.organisation_id = $1 AND m.kpi_id = r.kpi_id AND m.taken_on = r.taken_on AND m.removed_at IS NULL
      AND ${IS_SAME_VALUE} AND m.segment IS NOT DISTINCT FROM r.segment AND m.source_key IS DISTINCT FROM r.key
      AND CASE
        WHEN m.source_key IS NULL THEN true
        WHEN starts_with(m.source_key, '${OF_FILE}')
          THEN m.context <> r.context OR NOT starts_with(r.key, '${OF_FILE}')
        ELSE starts_with(r.key, '${OF_FILE}')
      END)`;

const given = ({ organisationId }: Actor, rows: readonly Keyed[]) => [
  organisationId,
  rows.map(({ kpiId }) => kpiId),
  rows.map(({ key }) => key),
  rows.map(({ draft }) => draft.takenOn),
  rows.map(({ draft }) => draft.context),
  rows.map(({ value }) => value),
  rows.map(({ draft }) => draft.segment ?? null),
];

/** What is kept under these keys: by the place of the row in the list. */
export async function keptAmong(actor: Actor, rows: readonly Keyed[]): Promise<ReadonlyMap<number, Kept>> {
  if (rows.length === 0) return new Map();
  const found = await ask<Kept & { at: number }>(KEPT, given(actor, rows));
  return new Map(found.map(({ at, ...kept }) => [at, kept]));
}

/** Which of these, that are kept under no key, look like something that is: by their place in the list. */
export async function alikeAmong(actor: Actor, rows: readonly Keyed[]): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set();
  const found = await ask<{ at: number }>(ALIKE, given(actor, rows));
  return new Set(found.map(({ at }) => at));
}

const ADDED = `
  SELECT id, source_key AS key, version, entered_at AS "enteredAt" FROM kpi_measurement
  WHERE organisation_id = $1 AND kpi_id = $2 AND source_key = ANY ($3::text[])`;

interface Entered {
  readonly id: string;
  readonly version: number;
  readonly enteredAt: Date;
}

/** The measurements of a KPI that are kept under these keys, by key. */
export async function underKeys(
  { organisationId }: Actor,
  kpiId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Entered>> {
  const rows = await ask<Entered & { key: string }>(ADDED, [organisationId, kpiId, keys]);
  return new Map(rows.map(({ key, ...kept }) => [key, kept]));
}
