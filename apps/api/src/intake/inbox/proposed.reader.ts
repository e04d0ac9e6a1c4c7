import type { listProposed, ProposedUseCase, readProvenance } from '@jalon/contracts/intake/inbox.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { ProposingService } from '../../use-cases/proposing/proposing.service';
import { RegisterReader } from '../../use-cases/proposing/register.reader';
import { LikeRegister } from './like-register';

/**
 * Since when a proposed use case `u` waits to be judged: since it was handed in, or else made. A qualification that is
 * taken back leaves it its place. `organisation` is a place of the statement.
 */
export const proposedSinceSql = (organisation: string): string => `
  coalesce((SELECT max(e.at) FROM journal_event e
    JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id AND v.field = 'status'
    WHERE e.organisation_id = ${organisation} AND e.subject_type = 'use-case' AND e.subject_id = u.id
      AND e.kind = 'use-case.moved' AND v.after_value = '"proposed"' AND v.before_value <> '"qualified"'), u.created_at)`;

const PROPOSED = `
  SELECT u.id, use_case_reference(u.number) AS reference, u.title, u.problem, u.process_area AS "processArea",
    u.gain_text AS "gainText", u.version, json_build_object('id', u.submitter_id, 'name', p.name) AS submitter,
    (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name COLLATE "fr-x-icu"), '[]')
      FROM client c WHERE c.organisation_id = $1 AND c.id = ANY (u.client_ids)) AS clients,
    ${proposedSinceSql('$1')} AS since
  FROM use_case u JOIN person p ON p.id = u.submitter_id
  WHERE u.organisation_id = $1 AND u.status = 'proposed'
  ORDER BY since, u.id LIMIT 100`;

const COUNT = `SELECT count(*)::int AS total FROM use_case u WHERE u.organisation_id = $1 AND u.status = 'proposed'`;

const PROVENANCE = `
  SELECT o.id, o.title, o.problem, o.gain_text AS "gainText", o.created_at AS "createdAt", o.state, l.name AS "linkName",
    json_build_object('id', p.id, 'name', p.name) AS "decidedBy", o.decided_at AS "decidedAt"
  FROM proposal o JOIN intake_link l ON l.organisation_id = o.organisation_id AND l.id = o.link_id
  JOIN person p ON p.id = o.decided_by
  WHERE o.organisation_id = $1 AND o.use_case_id = ANY ($2::uuid[])
  ORDER BY o.state = 'qualified' DESC, o.decided_at, o.id`;

type Provenance = Output<typeof readProvenance>['items'][number];

/** Use cases that wait to be judged, and where judged ones came from. */
@Injectable()
export class ProposedReader {
  constructor(
    private readonly likeRegister: LikeRegister,
    private readonly proposing: ProposingService,
    private readonly register: RegisterReader,
  ) {}

  async list(actor: Actor): Promise<Output<typeof listProposed>> {
    type Row = Omit<ProposedUseCase, 'since' | 'like'> & { readonly since: Date };
    const rows = await ask<Row>(PROPOSED, [actor.organisationId]);
    const [counted] = await ask<{ total: number }>(COUNT, [actor.organisationId]);
    const likes = await this.likeRegister.of(actor, rows);
    return {
      items: rows.map((row) => ({
        ...row,
        since: row.since.toISOString(),
        like: likes.get(row.id) ?? [],
      })),
      total: counted?.total ?? 0,
    };
  }

  /** Also what came to one that was merged into it since. */
  async provenance(actor: Actor, id: string): Promise<Provenance[]> {
    await this.proposing.expect(actor, id);
    const former = await this.register.former(actor, id);
    type Row = Omit<Provenance, 'createdAt' | 'decidedAt'> & {
      readonly createdAt: Date;
      readonly decidedAt: Date;
    };
    const rows = await ask<Row>(PROVENANCE, [actor.organisationId, [id, ...former]]);
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      decidedAt: row.decidedAt.toISOString(),
    }));
  }
}
