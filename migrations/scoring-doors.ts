import type { Door } from './doors';

/** Clocks know no organisation; and salts leave once there is nothing left to guess. */
export const SCORING_DOORS: readonly Door[] = [
  {
    /*
     * Open rounds with something to do at this time: to be revealed, to remind of, or past their deadline with too few
     * ballots and nobody told. Says which rounds, nothing of what is in them.
     */
    signature: 'due_rounds(timestamptz, interval)',
    to: 'jalon_jobs',
    sql: `(at timestamptz, ahead interval) RETURNS TABLE (organisation_id uuid, round_id uuid) LANGUAGE sql STABLE AS $$
      SELECT r.organisation_id, r.id FROM scoring_round r
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE v.given_at IS NOT NULL) AS given,
          count(*) FILTER (WHERE v.given_at IS NULL AND is_awaited(v.organisation_id, v.person_id)) AS awaited,
          bool_or(v.given_at IS NULL AND coalesce(v.reminded_at, '-infinity') < r.deadline - ahead
            AND is_awaited(v.organisation_id, v.person_id)) AS unreminded
        FROM round_rater v WHERE v.organisation_id = r.organisation_id AND v.round_id = r.id
      ) c
      WHERE r.state = 'open' AND (
        c.given >= 2 AND (c.awaited = 0 OR r.deadline <= at AND c.given >= r.quorum)
        OR r.deadline <= at AND r.lapsed_at IS NULL
        OR at < r.deadline AND r.deadline - ahead <= at AND r.opened_at < r.deadline - ahead AND c.unreminded)
      ORDER BY r.deadline, r.id LIMIT 1000
    $$`,
  },
  {
    /* Salts of the ballots given in a revealed round: with them anybody inside may check its digests. */
    signature: 'ballot_salts(uuid)',
    to: 'jalon_app',
    sql: `(round uuid) RETURNS TABLE (rater_id uuid, salt text) LANGUAGE sql STABLE AS $$
      SELECT v.person_id, v.salt FROM round_rater v
        JOIN scoring_round r ON r.organisation_id = v.organisation_id AND r.id = v.round_id
      WHERE v.organisation_id = current_organisation() AND held_clients() IS NULL AND v.round_id = round
        AND r.state = 'revealed' AND v.given_at IS NOT NULL
    $$`,
  },
];
