import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { DEFAULT_MODEL_NAME } from '@jalon/domain/scoring/model/default-model';
import type { RoundScores } from '@jalon/domain/scoring/consensus/summarise-round';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../../../platform/database/ask';
import { ballotDigest } from '../ballots/ballot-sql';
import { mine, model, time } from './round-sql';

/** The cells of one card in the order of the model; all null where the rater gave that use case none. */
const CELLS = `(SELECT json_agg((c.scores ->> k.key)::int ORDER BY k.nth) FROM keys k)`;

const KEYS = `
  SELECT criterion ->> 'key' AS key, nth FROM r
  JOIN score_model_version w ON w.organisation_id = r.organisation_id AND w.model_id = r.model_id
    AND w.number = r.model_number
  CROSS JOIN LATERAL jsonb_path_query(w.content, '$.axes[*].criteria[*]') WITH ORDINALITY AS c (criterion, nth)`;

/** In an order that tells nothing: that of random ids. Where names are not told, a rater is a number of this round. */
const RATERS = `
  SELECT v.person_id, row_number() OVER (ORDER BY v.id) AS nth,
    CASE WHEN r.is_named THEN v.person_id::text ELSE 'r' || row_number() OVER (ORDER BY v.id) END AS key,
    CASE WHEN r.is_named THEN p.name END AS name,
    v.digest = ${ballotDigest('s.salt', 'v.person_id')} AS intact
  FROM r JOIN round_rater v ON v.organisation_id = r.organisation_id AND v.round_id = r.id AND v.given_at IS NOT NULL
  JOIN person p ON p.id = v.person_id
  LEFT JOIN door.ballot_salts($2) s ON s.rater_id = v.person_id`;

const ROWS = `(SELECT coalesce(json_agg(${CELLS} ORDER BY t.nth), '[]') FROM raters t
  LEFT JOIN score_card c ON c.organisation_id = i.organisation_id AND c.round_id = i.round_id
    AND c.rater_id = t.person_id AND c.use_case_id = i.use_case_id)`;

const NOTES = `(SELECT coalesce(json_agg(json_build_object('rater', t.key, 'criterion', n.key, 'text', n.value)
    ORDER BY t.nth, n.key), '[]')
  FROM raters t JOIN score_card c ON c.organisation_id = i.organisation_id AND c.round_id = i.round_id
    AND c.rater_id = t.person_id AND c.use_case_id = i.use_case_id
  CROSS JOIN LATERAL jsonb_each_text(c.notes) n)`;

const ITEMS = `(SELECT coalesce(json_agg(json_build_object('useCase', json_build_object('id', u.id,
    'reference', use_case_reference(u.number), 'title', u.title), 'rows', ${ROWS}, 'notes', ${NOTES})
    ORDER BY i.position, i.id), '[]')
  FROM round_item i JOIN use_case u ON u.organisation_id = i.organisation_id AND u.id = i.use_case_id
  WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id)`;

/** A revealed round and everything in it; of another there is no row. */
const RESULTS = `
  WITH r AS (SELECT * FROM scoring_round WHERE organisation_id = $1 AND id = $2 AND state = 'revealed'),
    keys AS MATERIALIZED (${KEYS}), raters AS MATERIALIZED (${RATERS})
  SELECT r.previous_id AS "previousId", json_build_object(
    'model', ${model('r', { shipped: '$3', shown: '$4' })},
    'raters', (SELECT coalesce(json_agg(json_build_object('key', t.key, 'name', t.name, 'isIntact', coalesce(t.intact, false))
      ORDER BY t.nth), '[]') FROM raters t),
    'items', ${ITEMS}, 'agreement', r.summary -> 'agreement',
    'agreementByCriterion', r.summary -> 'agreementByCriterion', 'revealedAt', ${time('r.closed_at')})::text AS json
  FROM r`;

/** Rows alone, for whoever computes with them. */
const SCORES = `
  WITH r AS (SELECT * FROM scoring_round WHERE organisation_id = $1 AND id = $2 AND state = 'revealed'),
    keys AS MATERIALIZED (${KEYS}),
    raters AS MATERIALIZED (SELECT v.person_id, v.id AS nth FROM r JOIN round_rater v
      ON v.organisation_id = r.organisation_id AND v.round_id = r.id AND v.given_at IS NOT NULL)
  SELECT w.content, (SELECT coalesce(json_agg(json_build_object('id', u.id, 'rows', ${ROWS}) ORDER BY i.position, i.id), '[]')
      FROM round_item i JOIN use_case u ON u.organisation_id = i.organisation_id AND u.id = i.use_case_id
      WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id) AS items
  FROM r JOIN score_model_version w ON w.organisation_id = r.organisation_id AND w.model_id = r.model_id
    AND w.number = r.model_number`;

const REVEALED_OF = `
  SELECT r.id, json_build_object('id', r.id, 'name', r.name, 'closedAt', ${time('r.closed_at')})::text AS round
  FROM round_item i JOIN scoring_round r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
  WHERE i.organisation_id = $1 AND i.use_case_id = $2 AND r.state = 'revealed'
  ORDER BY r.closed_at DESC, r.id LIMIT 20`;

const ROWS_OF = `
  WITH r AS (SELECT * FROM scoring_round WHERE organisation_id = $1 AND id = $2 AND state = 'revealed'),
    keys AS MATERIALIZED (${KEYS})
  SELECT json_build_object('model', ${model('r', { shipped: '$4', shown: '$5' })},
    'rows', (SELECT coalesce(json_agg(${CELLS} ORDER BY v.id), '[]') FROM round_rater v
      LEFT JOIN score_card c ON c.organisation_id = v.organisation_id AND c.round_id = v.round_id
        AND c.rater_id = v.person_id AND c.use_case_id = $3
      WHERE v.organisation_id = r.organisation_id AND v.round_id = r.id AND v.given_at IS NOT NULL))::text AS json
  FROM r`;

const OPEN_OF = `
  SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'deadline', ${time('r.deadline')},
    'mine', ${mine('r')}) ORDER BY r.deadline, r.id), '[]')::text AS json
  FROM round_item i JOIN scoring_round r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
  WHERE i.organisation_id = $1 AND i.use_case_id = $2 AND r.state = 'open'`;

const IS_THERE = `SELECT FROM use_case u WHERE u.organisation_id = $1 AND u.id = $2`;

const namesIn = (language: Language) => [DEFAULT_MODEL_NAME.fr, DEFAULT_MODEL_NAME[language]];

interface ResultsRow {
  readonly previousId: string | null;
  readonly json: string;
}

/** What was scored, of revealed rounds alone: the statements say so, and row security once more. */
@Injectable()
export class ResultsReader {
  async results(actor: Actor, id: string, language: Language): Promise<RawJson> {
    const results = await this.of(actor, id, language);
    if (!results) throw new Problem(notFound, {});
    const previous = results.previousId && (await this.of(actor, results.previousId, language));
    return new RawJson(`{"results":${results.json},"previous":${previous ? previous.json : 'null'}}`);
  }

  /** Every revealed round that a use case was in, latest first; and the open ones, of which nothing is told. */
  async ofUseCase({ organisationId }: Actor, id: string, language: Language): Promise<RawJson> {
    if ((await ask(IS_THERE, [organisationId, id])).length === 0) throw new Problem(notFound, {});
    const rounds = await ask<{ id: string; round: string }>(REVEALED_OF, [organisationId, id]);
    const revealed: string[] = [];
    for (const { id: roundId, round } of rounds) {
      const [row] = await ask<{ json: string }>(ROWS_OF, [organisationId, roundId, id, ...namesIn(language)]);
      if (row) revealed.push(`{"round":${round},${row.json.slice(1)}`);
    }
    const [open] = await ask<{ json: string }>(OPEN_OF, [organisationId, id]);
    return new RawJson(`{"revealed":[${revealed.join(',')}],"open":${open?.json ?? '[]'}}`);
  }

  /** What a revealed round gave, for computing: raters in the same order as in the results; null for another round. */
  async scores({ organisationId }: Actor, id: string): Promise<RoundScores | null> {
    const [row] = await ask<RoundScores & Record<string, unknown>>(SCORES, [organisationId, id]);
    return row ?? null;
  }

  private async of(
    { organisationId }: Actor,
    id: string,
    language: Language,
  ): Promise<ResultsRow | undefined> {
    const [row] = await ask<ResultsRow & Record<string, unknown>>(RESULTS, [
      organisationId,
      id,
      ...namesIn(language),
    ]);
    return row;
  }
}
