import { ask } from '../database/ask';
import type { SubjectMove } from './subject-moves';

/**
 * The rows of a table of ours that hang on a use case by `use_case_id` go along to the one that carries on, where
 * `fits` (SQL of ours over the row `r`; `$3` is where it goes) holds.
 */
export function turnRows(table: string, fits = 'true'): SubjectMove['turn'] {
  const sql = `
    UPDATE ${table} r SET use_case_id = $3 WHERE r.organisation_id = $1 AND r.use_case_id = $2
      AND ($4::uuid[] IS NULL OR r.id = ANY ($4::uuid[])) AND ${fits} RETURNING r.id`;
  return async ({ organisationId }, { type, from, to }, only) => {
    if (type !== 'use-case') return [];
    const turned = await ask<{ id: string }>(sql, [organisationId, from, to, only ?? null]);
    return turned.map(({ id }) => id);
  };
}
