import { Problem } from '@jalon/contracts/platform/problem';
import { misfit } from '@jalon/contracts/platform/misfit';
import { changedMeanwhile, type FieldConflict } from '@jalon/contracts/platform/problems';
import type { ObjectLiteral } from 'typeorm';
import { ask } from './ask';

export interface StaleEdit {
  /** The row as it is, held. */
  readonly row: ObjectLiteral;
  /** The version that the person had read. */
  readonly read: number;
  /** The fields whose value the person would change, as it is now. */
  readonly wanted: Readonly<Record<string, unknown>>;
}

interface Since {
  readonly field: string;
  readonly at: Date;
  readonly by: string | null;
}

/** Who last changed each field after a version, from the journal. */
const SINCE = `
  SELECT DISTINCT ON (field) change->>'field' AS field, e.at, p.name AS by
  FROM journal_event e
  CROSS JOIN LATERAL json_array_elements(e.body::json->'changes') AS change
  CROSS JOIN LATERAL (SELECT change->>'field' AS field) AS named
  LEFT JOIN person p ON e.actor_kind IN ('member', 'token') AND p.id::text = e.actor_id
  WHERE e.organisation_id = $1 AND e.subject_id = $2 AND e.subject_version > $3
  ORDER BY field, e.subject_version DESC`;

/** Changes that do not overlap are merged; one that does is refused with both values and who made the other. */
export async function refuseOverlap({ row, read, wanted }: StaleEdit): Promise<void> {
  if (read === row['version']) return;
  if (read > row['version']) throw misfit(AHEAD_OF_TIME);
  const since = await ask<Since & ObjectLiteral>(SINCE, [row['organisationId'], row['id'], read]);
  const conflicts = since
    .filter(({ field }) => field in wanted)
    .map(({ field, at, by }): FieldConflict => ({
      field,
      yours: wanted[field],
      theirs: row[field],
      by,
      at: at.toISOString(),
    }));
  if (conflicts.length > 0) throw new Problem(changedMeanwhile, { version: row['version'], conflicts });
}

const AHEAD_OF_TIME = {
  pointer: '/version',
  words: { fr: 'Cette version n’existe pas encore', en: 'No such version yet' },
} as const;
