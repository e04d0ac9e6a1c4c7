/**
 * What one person gave in one round as one text: use cases by id, each with its scores and notes, as Postgres writes
 * `jsonb` (keys in one order, one spelling). `$1` organisation, `$2` round; `rater` is SQL for the person.
 */
export const ballotText = (rater: string): string => `
  coalesce((SELECT jsonb_agg(jsonb_build_array(c.use_case_id, c.scores, c.notes) ORDER BY c.use_case_id)
    FROM score_card c WHERE c.organisation_id = $1 AND c.round_id = $2 AND c.rater_id = ${rater}), '[]')::text`;

/** SHA-256 of the salt, a line end and the ballot, in hexadecimal. */
export const ballotDigest = (salt: string, rater: string): string =>
  `encode(sha256(convert_to(${salt} || E'\\n' || ${ballotText(rater)}, 'UTF8')), 'hex')`;
