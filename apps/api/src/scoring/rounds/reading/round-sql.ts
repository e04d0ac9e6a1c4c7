/** A time as the wire has it. */
export const time = (sql: string): string =>
  `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A colleague by id and name, whether or not still there. */
export const person = (id: string): string =>
  `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = ${id})`;

/** Those asked who count: they have given, or still may. */
export const COUNTING = `(v.given_at IS NOT NULL OR is_awaited(v.organisation_id, v.person_id))`;

const among = (round: string, where: string): string =>
  `(SELECT count(*)::int FROM round_rater v WHERE v.organisation_id = ${round}.organisation_id
    AND v.round_id = ${round}.id AND ${where})`;

/** Counts of a round, whose row has this alias. */
export const given = (round: string): string => among(round, 'v.given_at IS NOT NULL');
export const awaited = (round: string): string =>
  among(round, 'v.given_at IS NULL AND is_awaited(v.organisation_id, v.person_id)');
const counting = (round: string): string => among(round, COUNTING);

/** Row security hides what was merged elsewhere. */
const items = (round: string): string =>
  `(SELECT count(*)::int FROM round_item i
    JOIN use_case c ON c.organisation_id = i.organisation_id AND c.id = i.use_case_id
    WHERE i.organisation_id = ${round}.organisation_id AND i.round_id = ${round}.id)`;

/** What the reader has to do with it. */
export const mine = (round: string): string =>
  `coalesce((SELECT CASE WHEN v.given_at IS NOT NULL THEN 'given' WHEN ${round}.state = 'open' THEN 'to-score' END
    FROM round_rater v WHERE v.organisation_id = ${round}.organisation_id AND v.round_id = ${round}.id
      AND v.person_id = current_person()), 'not-asked')`;

export const next = (round: string): string =>
  `(SELECT n.id FROM scoring_round n WHERE n.organisation_id = ${round}.organisation_id AND n.previous_id = ${round}.id
    AND n.state <> 'cancelled' ORDER BY n.opened_at, n.id LIMIT 1)`;

/** The members of a list item, to stand in a `json_build_object`. */
export const itemMembers = (round: string): string => `
  'id', ${round}.id, 'name', ${round}.name, 'state', ${round}.state, 'deadline', ${time(`${round}.deadline`)},
  'openedAt', ${time(`${round}.opened_at`)}, 'closedAt', ${time(`${round}.closed_at`)},
  'openedBy', ${person(`${round}.opened_by`)}, 'items', ${items(round)}, 'raters', ${counting(round)},
  'given', ${given(round)}, 'previousId', ${round}.previous_id, 'mine', ${mine(round)}, 'version', ${round}.version`;

/** The model that a round goes by, with its name in the reader's language: `$shipped` is replaced by `$shown`. */
export const model = (round: string, { shipped, shown }: { shipped: string; shown: string }): string =>
  `(SELECT json_build_object('id', m.id, 'name', CASE WHEN m.name = ${shipped} THEN ${shown} ELSE m.name END,
      'number', w.number, 'content', w.content)
    FROM score_model_version w JOIN score_model m ON m.organisation_id = w.organisation_id AND m.id = w.model_id
    WHERE w.organisation_id = ${round}.organisation_id AND w.model_id = ${round}.model_id
      AND w.number = ${round}.model_number)`;
