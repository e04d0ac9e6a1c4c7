import type { Checked } from '@jalon/contracts/platform/operation';
import type { findSimilar, listDuplicates } from '@jalon/contracts/use-cases/duplicates.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { contentWords } from '@jalon/domain/use-cases/duplicates/content-words';
import { compareUseCases, type Likeness, SURE_DUPLICATE } from '@jalon/domain/use-cases/duplicates/likeness';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../../platform/database/ask';
import { keysetSql } from '../../platform/database/keyset';
import { readPage, SqlValues } from '../../platform/database/page-sql';
import { ITEM } from '../sql/use-case-json';

/** The card of a use case `u`, with the beginning of its problem. */
const CARD = `(${ITEM.inside}::jsonb || jsonb_build_object('problem', left(u.problem, 300)))`;

/** The card of the use case that a column of the pair names; the pair's own alias is `u` too, hence the detour. */
const side = (
  column: 'a_id' | 'b_id',
) => `(SELECT ${CARD} FROM (SELECT u.organisation_id AS org, u.${column} AS wanted) w
  CROSS JOIN LATERAL (SELECT * FROM use_case x WHERE x.organisation_id = w.org AND x.id = w.wanted) u)`;

const TOLD_APART = `CASE WHEN u.told_apart_at IS NOT NULL THEN json_build_object(
  'at', to_char(u.told_apart_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'by', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = u.told_apart_by)) END`;

const PAIR = `json_build_object('id', u.id, 'score', u.score, 'reasons', u.reasons, 'toldApart', ${TOLD_APART},
  'one', ${side('a_id')}, 'other', ${side('b_id')})`;

const KEYS = {
  score: { sql: 'u.score', cast: 'double precision' },
  toldApartAt: { sql: 'u.told_apart_at', cast: 'timestamptz' },
} as const;

const SCANNED_AT = `
  SELECT to_char(scanned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM use_case_scan
  WHERE organisation_id = $1`;

const CANDIDATES = `
  SELECT u.id, u.title, left(u.problem, 2000) AS problem, ${CARD}::text AS card
  FROM (SELECT DISTINCT id FROM door.similar_use_cases($2, $3)) AS near
  JOIN use_case u ON u.organisation_id = $1 AND u.id = near.id`;

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  readonly card: string;
}

const SHOWN = 5;
/** Long words are rarer than short ones: the search by words goes with these. */
const WORDS_ASKED = 10;

const tellingWords = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap(contentWords))]
    .filter((word) => word.length > 3)
    .sort((one, other) => other.length - one.length)
    .slice(0, WORDS_ASKED)
    .join(' ');

type Filter = Omit<Checked<typeof listDuplicates>, 'cursor' | 'limit'>;

/** Both strengths are no filter. */
function conditionsOf({ toldApart, strength = [], useCaseId }: Filter, values: SqlValues): string[] {
  const [only, more] = new Set(strength);
  const sign = only === 'sure' ? '>=' : '<';
  return [
    `u.told_apart_at IS ${toldApart ? 'NOT NULL' : 'NULL'}`,
    'NOT u.out_of_sight',
    ...(only && !more ? [`u.score ${sign} ${values.place(SURE_DUPLICATE)}`] : []),
    ...(useCaseId ? [`${values.place(useCaseId)}::uuid IN (u.a_id, u.b_id)`] : []),
  ];
}

/** Likely duplicates as people see them. */
@Injectable()
export class DuplicatesReader {
  /** Found by trigrams and words in the database, judged by the domain's rule. */
  async similar(
    { organisationId }: Actor,
    { title, problem = '' }: Checked<typeof findSimilar>,
  ): Promise<RawJson> {
    const plain = contentWords(title).join(' ');
    if (plain.length < 3) return new RawJson('{"items":[]}');
    const near = await ask<Candidate>(CANDIDATES, [organisationId, plain, tellingWords([title, problem])]);
    const asked = { title, problem: problem || null };
    const alike = near
      .flatMap(({ card, ...row }): (Likeness & { readonly card: string })[] => {
        const likeness = compareUseCases(asked, row);
        return likeness ? [{ ...likeness, card }] : [];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, SHOWN);
    const items = alike.map(
      ({ card, score, reasons }) =>
        `{"useCase":${card},"score":${score},"reasons":${JSON.stringify(reasons)}}`,
    );
    return new RawJson(`{"items":[${items.join(',')}]}`);
  }

  async list(
    { organisationId }: Actor,
    { cursor, limit, ...filter }: Checked<typeof listDuplicates>,
  ): Promise<RawJson> {
    const values = new SqlValues();
    const where = [`u.organisation_id = ${values.place(organisationId)}`, ...conditionsOf(filter, values)];
    const sort = filter.toldApart ? '-toldApartAt' : '-score';
    const keyset = keysetSql({ keys: KEYS, sort, cursor, filter, id: 'u.id' }, values.next);
    values.list.push(...keyset.values);
    const page = await readPage({ from: 'use_case_pair u', where, item: PAIR, keyset, limit, values });
    const [scan] = await ask<{ at: string }>(SCANNED_AT, [organisationId]);
    return new RawJson(`${page.text.slice(0, -1)},"scannedAt":${JSON.stringify(scan?.at ?? null)}}`);
  }
}
