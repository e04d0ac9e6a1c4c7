import type { listShortlists } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnShortlist, ShortlistState } from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../../platform/database/ask';
import { keysetSql } from '../../platform/database/keyset';
import { readPage, SqlValues } from '../../platform/database/page-sql';
import { digestOf } from './shortlist-digest';

const time = (column: string) => `to_char(u.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STATE = `(CASE WHEN u.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN u.shared_at IS NOT NULL THEN 'shared'
  ELSE 'own' END)`;

const HEAD = `'id', u.id, 'name', u.name, 'purpose', u.purpose, 'state', ${STATE},
  'madeBy', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = u.made_by),
  'madeAt', ${time('made_at')}, 'sharedAt', ${time('shared_at')}, 'withdrawnAt', ${time('withdrawn_at')},
  'withdrawnReason', u.withdrawn_reason, 'version', u.version, 'model', json_build_object('id', u.model_id,
    'name', u.snapshot #>> '{model,name}', 'number', u.model_number)`;

const ITEM = `json_build_object(${HEAD}, 'size', jsonb_array_length(u.snapshot -> 'entries'),
  'label', u.snapshot #>> '{label}',
  'titles', (SELECT json_agg(e.entry ->> 'title' ORDER BY e.nth)
    FROM jsonb_array_elements(u.snapshot -> 'entries') WITH ORDINALITY AS e (entry, nth) WHERE e.nth <= 5))`;

/** The previous one may have been withdrawn or never shared since: then there is none to show. */
const PREVIOUS = `(SELECT json_build_object('id', v.id, 'name', v.name,
    'madeAt', to_char(v.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  FROM shortlist v WHERE v.organisation_id = u.organisation_id AND v.id = u.previous_id)`;

const TODAY = `(SELECT coalesce(json_agg(json_build_object('id', c.id, 'status', c.status, 'title', c.title)
    ORDER BY e.position), '[]')
  FROM shortlist_entry e JOIN use_case c ON c.organisation_id = e.organisation_id AND c.id = e.use_case_id
  WHERE e.organisation_id = u.organisation_id AND e.shortlist_id = u.id)`;

const DETAIL = `SELECT json_build_object(${HEAD}, 'previous', ${PREVIOUS}, 'today', ${TODAY})::text AS head,
    u.snapshot::text AS snapshot, u.digest, u.made_by AS "madeById", ${STATE} AS state
  FROM shortlist u WHERE u.organisation_id = $1 AND u.id = $2`;

const FROZEN = `SELECT u.snapshot::text AS snapshot, u.name, ${time('made_at')} AS "madeAt"
  FROM shortlist u WHERE u.organisation_id = $1 AND u.id = $2`;

interface DetailRow {
  readonly [column: string]: string;
  readonly head: string;
  readonly snapshot: string;
  readonly digest: string;
  readonly madeById: string;
  readonly state: string;
}

/** What was frozen, with its name. */
export interface FrozenList {
  readonly id: string;
  readonly name: string;
  readonly madeAt: string;
  readonly snapshot: Snapshot;
}

const KEYS = {
  madeAt: { sql: 'u.made_at', cast: 'timestamptz' },
  name: { sql: 'u.name COLLATE "fr-x-icu"', cast: 'text' },
} as const;

/** Row security leaves one's own and the shared ones. */
@Injectable()
export class ShortlistsReader {
  list(
    { organisationId }: Actor,
    { sort = '-madeAt', cursor, limit, state = [] }: Checked<typeof listShortlists>,
  ): Promise<RawJson> {
    const values = new SqlValues();
    const where = [`u.organisation_id = ${values.place(organisationId)}`];
    if (state.length > 0) where.push(`${STATE} = ANY (${values.place(state)}::text[])`);
    const keyset = keysetSql({ keys: KEYS, sort, cursor, filter: { state }, id: 'u.id' }, values.next);
    values.list.push(...keyset.values);
    return readPage({ from: 'shortlist u', where, item: ITEM, keyset, limit, values });
  }

  /** Whole; whether what is kept is still what was frozen is computed each time. */
  async get(actor: Actor, id: string): Promise<RawJson> {
    const [row] = await ask<DetailRow>(DETAIL, [actor.organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    const { head, snapshot, digest, madeById } = row;
    const rest = JSON.stringify({
      digest,
      isIntact: digestOf(JSON.parse(snapshot)) === digest,
      may: mayOnShortlist(actor, { madeById, state: ShortlistState.parse(row.state) }),
    });
    return new RawJson(`${head.slice(0, -1)},"snapshot":${snapshot},${rest.slice(1)}`);
  }

  /** What was frozen; whoever may not see it finds nothing (404). */
  async frozen({ organisationId }: Actor, id: string): Promise<FrozenList> {
    const [row] = await ask<{ snapshot: string; name: string; madeAt: string }>(FROZEN, [organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    const { name, madeAt } = row;
    return { id, name, madeAt, snapshot: Snapshot.parse(JSON.parse(row.snapshot)) };
  }
}
