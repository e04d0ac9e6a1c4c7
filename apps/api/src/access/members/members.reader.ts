import { Member, type MemberName } from '@jalon/domain/access/membership';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { listMembers } from '@jalon/contracts/access/members.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { type Page, PAGE_SIZE } from '@jalon/contracts/platform/page';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { keysetSql, type SortKey } from '../../platform/database/keyset';

type Asked = Checked<typeof listMembers>;
type Row = { member: unknown; id: string; keyset_key: string };

const KEYS: Readonly<Record<'name' | 'joinedAt', SortKey>> = {
  name: { sql: 'p.name COLLATE "fr-x-icu"', cast: 'text' },
  joinedAt: { sql: 'm.created_at', cast: 'timestamptz' },
};

/** `manages`: the parameter that tells whether addresses and second factors are the reader's to see. */
const memberSql = (
  manages: `$${number}`,
): string => `json_build_object('id', p.id, 'name', p.name, 'roles', m.roles,
  'clientIds', m.client_ids, 'email', CASE WHEN ${manages} OR p.id = current_person() THEN p.email END,
  'hasSecondFactor', CASE WHEN ${manages} THEN p.id = ANY ((SELECT door.second_factors())::uuid[]) END,
  'version', m.version, 'joinedAt', m.created_at, 'leftAt', m.left_at)`;

const FROM = 'FROM membership m JOIN person p ON p.id = m.person_id WHERE m.organisation_id = $1';

/** In words, without accents or case; `%` and `_` are themselves. */
const FILTER = `AND (m.left_at IS NULL) = $2 AND ($3::text IS NULL OR $3 = ANY (m.roles))
  AND ($4::text IS NULL OR position(unaccent(lower($4)) IN unaccent(lower(p.name))) > 0)`;

const NAMES = `SELECT p.id, p.name, m.roles <@ ARRAY['client_viewer'] AS "isOfClient" ${FROM} AND m.left_at IS NULL ORDER BY p.name COLLATE "fr-x-icu", p.id`;

const manages = (actor: Actor): boolean => mayDo({ ...actor, scope: 'full' }, 'members:manage');

/** Members as the lists show them. */
@Injectable()
export class MembersReader {
  async page(
    actor: Actor,
    { sort = 'name', cursor, limit = PAGE_SIZE, ...filter }: Asked,
  ): Promise<Page<Member>> {
    const values = [
      actor.organisationId,
      filter.status !== 'former',
      filter.role ?? null,
      filter.search || null,
    ];
    const keyset = keysetSql({ keys: KEYS, sort, cursor, filter, id: 'm.person_id' }, 6);
    const rows = await ask<Row>(
      `SELECT ${memberSql('$5')} AS member, p.id, ${keyset.key} AS keyset_key ${FROM} ${FILTER} AND ${keyset.where}
       ORDER BY ${keyset.orderBy} LIMIT ${limit + 1}`,
      [...values, manages(actor), ...keyset.values],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ member }) => asMember(member)),
      next: rows.length > limit && last ? keyset.after(last.keyset_key, last.id) : null,
      total: cursor === undefined ? await this.total(values) : null,
    };
  }

  names = ({ organisationId }: Actor): Promise<MemberName[]> => ask<MemberName>(NAMES, [organisationId]);

  async get(actor: Actor, id: string): Promise<Member> {
    const [row] = await ask<Row>(`SELECT ${memberSql('$3')} AS member ${FROM} AND m.person_id = $2`, [
      actor.organisationId,
      id,
      manages(actor),
    ]);
    if (!row) throw new Problem(notFound, {});
    return asMember(row.member);
  }

  private async total(values: readonly unknown[]): Promise<number> {
    const [row] = await ask<{ count: number }>(`SELECT count(*)::int AS count ${FROM} ${FILTER}`, values);
    return row?.count ?? 0;
  }
}

const iso = (at: string): string => new Date(at).toISOString();

const Kept = Member.extend({
  joinedAt: Member.shape.joinedAt.or(Member.shape.name).transform(iso),
  leftAt: Member.shape.name.nullable().transform((at) => (at === null ? null : iso(at))),
});
const asMember = (kept: unknown): Member => Kept.parse(kept);
