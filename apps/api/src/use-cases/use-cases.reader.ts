import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { listUseCases, suggestTags } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnUseCase } from '@jalon/domain/use-cases/may-on-use-case';
import { movesOf, type UseCaseState } from '@jalon/domain/use-cases/move-use-case';
import { Injectable } from '@nestjs/common';
import { ask, askJson, RawJson } from '../platform/database/ask';
import { readPage, SqlValues } from '../platform/database/page-sql';
import { refuseMerged } from './merging/shows-merged';
import { DETAIL, ITEM } from './sql/use-case-json';
import { conditionsOf, fromOf, keysetOf } from './sql/use-case-query';

export const facing = ({ clientIds }: Actor): 'inside' | 'held' => (clientIds === null ? 'inside' : 'held');

const ONE = (json: string) => `
  SELECT ${json}::text AS json, u.status, u.held_from AS "heldFrom", u.project_id AS "projectId",
    u.owner_id AS "ownerId", u.submitter_id AS "submitterId"
  FROM use_case u WHERE u.organisation_id = $1 AND u.id = $2`;

/** A whole use case as JSON, for people inside and for a client's people, with what the rules look at. */
export const ONE_FACING = { inside: ONE(DETAIL.inside), held: ONE(DETAIL.held) };

/** Tags that contain what is typed, those that begin with it first. */
const TAGS = `
  WITH used AS MATERIALIZED (
    SELECT tag, count(*)::int AS uses
    FROM (SELECT unnest(u.tags) AS tag FROM use_case u WHERE u.organisation_id = $1) said GROUP BY tag
  ), found AS (
    SELECT tag, uses FROM used WHERE search_fold(tag) LIKE '%' || search_fold($2) || '%'
    ORDER BY search_fold(tag) LIKE search_fold($2) || '%' DESC, uses DESC, tag COLLATE "fr-x-icu" LIMIT 30
  )
  SELECT json_build_object('items', coalesce(json_agg(json_build_object('tag', tag, 'count', uses)), '[]'))::text AS json
  FROM found`;

/** The screens of the register, one statement each. */
@Injectable()
export class UseCasesReader {
  list(actor: Actor, input: Checked<typeof listUseCases>): Promise<RawJson> {
    const { sort, cursor, limit, ...filter } = input;
    const values = new SqlValues();
    const { ctes, from } = fromOf({ filter, sort }, values);
    const where = conditionsOf(actor, filter, values);
    if (filter.status && filter.status.length > 0)
      where.push(`u.status = ANY (${values.place(filter.status)}::text[])`);
    const keyset = keysetOf({ filter, sort, cursor }, values.next);
    values.list.push(...keyset.values);
    return readPage({ from, where, item: ITEM[facing(actor)], keyset, limit, values }, { ctes });
  }

  async get(actor: Actor, id: string): Promise<RawJson> {
    const [row] = await ask<UseCaseState & { json: string }>(ONE_FACING[facing(actor)], [
      actor.organisationId,
      id,
    ]);
    if (!row) await refuseMerged(actor, id);
    if (!row) throw new Problem(notFound, {});
    const may = JSON.stringify(mayOnUseCase(actor, row));
    const moves = JSON.stringify(movesOf(actor, row));
    return new RawJson(`${row.json.slice(0, -1)},"may":${may},"moves":${moves}}`);
  }

  /** A client's person is told none: tags are the agency's notes. */
  async tags(actor: Actor, { search = '' }: Checked<typeof suggestTags>): Promise<RawJson> {
    const none = new RawJson('{"items":[]}');
    if (actor.clientIds !== null) return none;
    return (await askJson(TAGS, [actor.organisationId, search])) ?? none;
  }
}
