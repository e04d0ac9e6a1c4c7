import { MOST_ENTRIES } from '@jalon/contracts/home/home.operations';
import { type HomeParts, instantSql } from './waiting-sql';

const ENTRY = `json_build_object('id', e->'id', 'reference', e->'reference', 'title', e->'title', 'index', e->'index',
  'rank', e->'rank', 'position', e->'position', 'inTop', e->'robustness'->'inTop')`;

/** The latest shared shortlist that was not withdrawn, from its frozen snapshot; null while there is none. */
export const shortlistSql = ({ organisation }: HomeParts): string => `(
  SELECT json_build_object('id', s.id, 'name', s.name, 'madeAt', ${instantSql('s.made_at')},
    'label', s.snapshot->'label', 'certainty', s.snapshot->'certainty',
    'axes', (SELECT json_object_agg(a->>'key', a->'name')
      FROM jsonb_array_elements(s.snapshot->'model'->'content'->'axes') AS each(a)),
    'entries', (SELECT json_agg(${ENTRY} ORDER BY place)
      FROM jsonb_array_elements(s.snapshot->'entries') WITH ORDINALITY AS each(e, place) WHERE place <= ${MOST_ENTRIES}),
    'count', jsonb_array_length(s.snapshot->'entries'),
    'isOvertaken', EXISTS (SELECT FROM scoring_round r WHERE r.organisation_id = s.organisation_id
        AND r.model_id = s.model_id AND r.state = 'revealed' AND r.closed_at > s.made_at)
      OR EXISTS (SELECT FROM score_model_version v WHERE v.organisation_id = s.organisation_id
        AND v.model_id = s.model_id AND v.number > s.model_number))
  FROM shortlist s WHERE s.organisation_id = ${organisation} AND s.shared_at IS NOT NULL AND s.withdrawn_at IS NULL
  ORDER BY s.made_at DESC, s.id LIMIT 1)`;
