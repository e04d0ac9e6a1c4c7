import type { InboxProposal, listProposals } from '@jalon/contracts/intake/inbox.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { PAGE_SIZE, type Page } from '@jalon/contracts/platform/page';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnProposal } from '@jalon/domain/intake/may-on-proposal';
import type { ProposalState } from '@jalon/domain/intake/proposal';
import { contactGoesAt } from '@jalon/domain/intake/retention';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { keysetSql, type KeysetSql } from '../../platform/database/keyset';
import { RegisterReader } from '../../use-cases/proposing/register.reader';
import { LikeRegister } from './like-register';

/** What it became is told also where that was merged away since: its address leads on. */
const COLUMNS = `
  o.id, o.state, o.title, o.problem, o.process_area AS "processArea", o.gain_text AS "gainText", o.language,
  o.contact_name AS "contactName", o.contact_email AS "contactEmail", o.reason, o.created_at AS "createdAt",
  o.decided_at AS "decidedAt", l.name AS "linkName",
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS "decidedBy",
  CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'reference', use_case_reference(u.number),
    'title', u.title) END AS "useCase"`;

const FROM = `
  FROM proposal o JOIN intake_link l ON l.organisation_id = o.organisation_id AND l.id = o.link_id
  LEFT JOIN person p ON p.id = o.decided_by
  LEFT JOIN use_case u ON u.organisation_id = o.organisation_id AND u.id = o.use_case_id`;

const ONE = `SELECT ${COLUMNS} ${FROM} WHERE o.organisation_id = $1 AND o.id = $2`;
const PAGE = ({ key, where, orderBy }: KeysetSql): string => `
  SELECT ${COLUMNS}, ${key} AS keyset_key ${FROM}
  WHERE o.organisation_id = $1 AND o.state = ANY ($2::text[]) AND ${where} ORDER BY ${orderBy} LIMIT $3::int + 1`;
const COUNT = `SELECT count(*)::int AS total FROM proposal o WHERE o.organisation_id = $1 AND o.state = ANY ($2::text[])`;

const KEYS = {
  createdAt: { sql: 'o.created_at', cast: 'timestamptz' },
  decidedAt: { sql: 'o.decided_at', cast: 'timestamptz' },
} as const;

type ProposalRow = Omit<InboxProposal, 'createdAt' | 'decidedAt' | 'like' | 'may' | 'contactUntil'> & {
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
};
type PagedRow = ProposalRow & { readonly keyset_key: string };

const hasContact = ({ contactName, contactEmail }: ProposalRow): boolean =>
  contactName !== null || contactEmail !== null;

const asInbox = (actor: Actor, row: ProposalRow): InboxProposal => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  contactUntil: hasContact(row)
    ? contactGoesAt({ receivedAt: row.createdAt, decidedAt: row.decidedAt }).toISOString()
    : null,
  like: [],
  may: [...mayOnProposal(actor, { state: row.state, hasContact: hasContact(row) })],
});

const withoutKey = ({ keyset_key: _, ...row }: PagedRow): ProposalRow => row;

/** What came from outside, as those who hold the inbox read it. */
@Injectable()
export class ProposalsReader {
  constructor(
    private readonly likeRegister: LikeRegister,
    private readonly register: RegisterReader,
  ) {}

  /** Waiting ones alone unless states are named. */
  async list(actor: Actor, asked: Checked<typeof listProposals>): Promise<Page<InboxProposal>> {
    const { cursor, limit = PAGE_SIZE, state = ['waiting'] } = asked;
    const sort = state.includes('waiting') ? 'createdAt' : '-decidedAt';
    const keyset = keysetSql({ keys: KEYS, sort, cursor, filter: state, id: 'o.id' }, 4);
    const values = [actor.organisationId, state, limit, ...keyset.values];
    const rows = await this.register.withMerged(() => ask<PagedRow>(PAGE(keyset), values));
    const page = rows.slice(0, limit).map((row) => asInbox(actor, withoutKey(row)));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: await this.withLikes(actor, page),
      next: last ? keyset.after(last.keyset_key, last.id) : null,
      total: cursor ? null : await this.count(actor, state),
    };
  }

  private async count({ organisationId }: Actor, state: readonly ProposalState[]): Promise<number> {
    const [row] = await ask<{ total: number }>(COUNT, [organisationId, state]);
    return row?.total ?? 0;
  }

  async get(actor: Actor, id: string): Promise<InboxProposal> {
    const [row] = await this.register.withMerged(() => ask<ProposalRow>(ONE, [actor.organisationId, id]));
    if (!row) throw new Problem(notFound, {});
    const [item] = await this.withLikes(actor, [asInbox(actor, row)]);
    if (!item) throw new Error('One in, one out');
    return item;
  }

  private async withLikes(actor: Actor, items: readonly InboxProposal[]): Promise<InboxProposal[]> {
    const likes = await this.likeRegister.of(
      actor,
      items.filter(({ state }) => state === 'waiting'),
    );
    return items.map((item) => ({ ...item, like: likes.get(item.id) ?? [] }));
  }
}
