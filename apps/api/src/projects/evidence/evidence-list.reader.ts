import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { localDay } from '@jalon/domain/organisation/local-day';
import type { Evidence, EvidenceVersion } from '@jalon/domain/projects/evidence/evidence';
import { evidenceStanding } from '@jalon/domain/projects/evidence/evidence-standing';
import { mayOnEvidence } from '@jalon/domain/projects/evidence/may-on-evidence';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { EvidenceUses } from './evidence-uses';

/** As screens show a proof, before what depends on the reader and on the day. */
interface Row {
  readonly item: Omit<Evidence, 'standing' | 'signatures' | 'may'>;
  readonly createdBy: string;
  readonly productOwnerIds: readonly string[];
}

const time = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A version `v` as JSON. */
const VERSION = `json_build_object('id', v.id, 'number', v.number, 'sha256', v.sha256, 'file',
    (SELECT json_build_object('name', a.name, 'mediaType', a.media_type, 'bytes', a.bytes) FROM attachment a
      WHERE a.organisation_id = v.organisation_id AND a.id = v.attachment_id),
    'url', v.url, 'note', v.note, 'addedBy', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
      WHERE p.id = v.added_by), 'addedAt', ${time('v.added_at')})`;

const ITEM = `json_build_object('id', e.id, 'useCaseId', e.use_case_id, 'kind', e.kind, 'title', e.title,
    'form', e.form, 'owner', json_build_object('id', o.id, 'name', o.name), 'expiresOn', e.expires_on,
    'criterionIds', (SELECT coalesce(json_agg(u.criterion_id ORDER BY u.criterion_id), '[]') FROM evidence_use u
      WHERE u.organisation_id = e.organisation_id AND u.evidence_id = e.id),
    'current', (SELECT ${VERSION} FROM evidence_version v WHERE v.organisation_id = e.organisation_id
      AND v.evidence_id = e.id ORDER BY v.number DESC LIMIT 1),
    'version', e.version, 'createdAt', ${time('e.created_at')}, 'updatedAt', ${time('e.updated_at')},
    'removedAt', ${time('e.removed_at')}, 'removal', CASE WHEN e.removed_at IS NOT NULL THEN json_build_object(
      'why', e.removed_why, 'by', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
        WHERE p.id = e.removed_by)) END)`;

const FROM = `
  SELECT ${ITEM} AS item, e.created_by AS "createdBy", ARRAY(
      SELECT r.person_id::text FROM project_role r WHERE r.organisation_id = e.organisation_id
        AND r.use_case_id = e.use_case_id AND r.role_id = 'product_owner' AND r.ended_at IS NULL) AS "productOwnerIds"
  FROM evidence e JOIN person o ON o.id = e.owner_id
  WHERE e.organisation_id = $1`;

const OF_USE_CASE = `${FROM} AND e.use_case_id = $2 AND ($3 OR e.removed_at IS NULL) ORDER BY e.created_at, e.id`;
const ONE = `${FROM} AND e.id = $2`;
const IN_SIGHT = `SELECT FROM use_case WHERE organisation_id = $1 AND id = $2`;

const VERSIONS = `
  SELECT ${VERSION} AS version FROM evidence_version v
  WHERE v.organisation_id = $1 AND v.evidence_id = $2 ORDER BY v.number DESC`;

/** Proofs as people see them. */
@Injectable()
export class EvidenceListReader {
  constructor(private readonly uses: EvidenceUses) {}

  async list(actor: Actor, useCaseId: string, withRemoved: boolean) {
    const rows = await ask<Row & Record<string, unknown>>(OF_USE_CASE, [
      actor.organisationId,
      useCaseId,
      withRemoved,
    ]);
    if (rows.length === 0) await this.expectUseCase(actor, useCaseId);
    return { items: await this.shown(actor, rows), mayAdd: mayDo(actor, 'projects:contribute') };
  }

  async get(actor: Actor, id: string): Promise<Evidence> {
    const rows = await ask<Row & Record<string, unknown>>(ONE, [actor.organisationId, id]);
    const [shown] = await this.shown(actor, rows);
    if (shown) return shown;
    throw new Problem(notFound, {});
  }

  /** The latest first. */
  async versions({ organisationId }: Actor, id: string): Promise<{ items: EvidenceVersion[] }> {
    const rows = await ask<{ version: EvidenceVersion }>(VERSIONS, [organisationId, id]);
    if (rows.length === 0) throw new Problem(notFound, {});
    return { items: rows.map(({ version }) => version) };
  }

  /** A use case that is not in sight does not exist (404). */
  async expectUseCase({ organisationId }: Actor, id: string): Promise<void> {
    if ((await ask(IN_SIGHT, [organisationId, id])).length === 0) throw new Problem(notFound, {});
  }

  private async shown(actor: Actor, rows: readonly Row[]): Promise<Evidence[]> {
    const ids = rows.map(({ item }) => item.id);
    const signatures = await this.uses.signaturesOn(actor, ids);
    const today = localDay(workingTime());
    return rows.map(({ item, createdBy, productOwnerIds }) => ({
      ...item,
      standing: evidenceStanding(item.expiresOn, today),
      signatures: signatures.filter(({ evidenceId }) => evidenceId === item.id).length,
      may: [
        ...mayOnEvidence(actor, {
          ownerId: item.owner.id,
          createdBy,
          isRemoved: item.removedAt !== null,
          productOwnerIds,
        }),
      ],
    }));
  }
}
