import type { OwnProposal } from '@jalon/contracts/intake/own.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayCorrect, stageOf } from '@jalon/domain/intake/own-proposal';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { RegisterReader } from '../../use-cases/proposing/register.reader';

/** What the person handed in, with where the merged ones went; since when each stands where it does. */
const OWN = `
  WITH RECURSIVE own AS (
    SELECT u.* FROM use_case u WHERE u.organisation_id = $1 AND u.submitter_id = $2 AND ($3::uuid IS NULL OR u.id = $3)
      AND (u.status <> 'draft' OR u.move_reason IS NOT NULL)
    ORDER BY u.created_at DESC, u.id LIMIT 200
  ), way AS (
    SELECT o.id AS own, o.id, o.merged_into FROM own o WHERE o.merged_into IS NOT NULL
    UNION SELECT w.own, u.id, u.merged_into FROM way w
    JOIN use_case u ON u.organisation_id = $1 AND u.id = w.merged_into
  )
  SELECT o.id, use_case_reference(o.number) AS reference, o.title, o.problem, o.process_area AS "processArea",
    o.gain_text AS "gainText", o.client_ids AS "clientIds", o.version, o.created_at AS "createdAt", o.status,
    o.move_reason AS "moveReason", o.submitter_id AS "submitterId",
    coalesce((SELECT max(e.at) FROM journal_event e WHERE e.organisation_id = $1 AND e.subject_type = 'use-case'
      AND e.subject_id = o.id AND e.kind = 'use-case.moved'), o.created_at) AS since,
    (SELECT json_build_object('id', u.id, 'reference', use_case_reference(u.number), 'title', u.title)
      FROM way w JOIN use_case u ON u.organisation_id = $1 AND u.id = w.id
      WHERE w.own = o.id AND w.merged_into IS NULL) AS into
  FROM own o ORDER BY o.created_at DESC, o.id`;

type OwnRow = Omit<OwnProposal, 'createdAt' | 'since' | 'stage' | 'reason' | 'mayCorrect'> & {
  readonly createdAt: Date;
  readonly since: Date;
  readonly status: UseCaseStatus;
  readonly moveReason: string | null;
  readonly submitterId: string;
};

const asOwn = (actor: Actor, { status, moveReason, submitterId, ...row }: OwnRow): OwnProposal => ({
  ...row,
  stage: row.into ? 'merged' : (stageOf({ status, moveReason }) ?? 'waiting'),
  reason: moveReason,
  mayCorrect: row.into === null && mayCorrect(actor, { status, moveReason, submitterId }),
  createdAt: row.createdAt.toISOString(),
  since: row.since.toISOString(),
});

/** What a person proposed. */
@Injectable()
export class OwnProposalsReader {
  constructor(private readonly register: RegisterReader) {}

  /** All of them, or the one that is named. */
  async list(actor: Actor, id: string | null = null): Promise<OwnProposal[]> {
    const rows = await this.register.withMerged(() => ask<OwnRow>(OWN, [actor.organisationId, actor.id, id]));
    return rows.map((row) => asOwn(actor, row));
  }

  async one(actor: Actor, id: string): Promise<OwnProposal> {
    const [own] = await this.list(actor, id);
    if (own) return own;
    throw new Error('What was proposed is there');
  }
}
