import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import type { EvidenceForm } from '@jalon/domain/projects/evidence/evidence';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

/** A proof as gates look at it: its version in force, who made it, how long it holds, which criteria it serves. */
export interface EvidenceRow {
  readonly useCaseId: string;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly form: EvidenceForm;
  readonly versionId: string;
  readonly number: number;
  readonly sha256: string;
  readonly addedAt: Date;
  /** Who brought the version in force. */
  readonly addedBy: { readonly id: string; readonly name: string };
  readonly owner: { readonly id: string; readonly name: string };
  /** Everybody who brought a version of it: none of them may be the only signer of what it proves. */
  readonly producers: readonly { readonly id: string; readonly name: string }[];
  /** The last day on which it holds: `2026-11-30`. */
  readonly expiresOn: string | null;
  readonly isExpired: boolean;
  /** G1-01 … in their order. */
  readonly criteria: readonly string[];
}

/** The versions of each proof are gone through once. */
const STANDING = `
  SELECT e.use_case_id AS "useCaseId", e.id, e.kind, e.title, e.form, v.id AS "versionId", v.number, v.sha256,
    v.added_at AS "addedAt", json_build_object('id', a.id, 'name', a.name) AS "addedBy",
    json_build_object('id', o.id, 'name', o.name) AS owner, made.producers,
    e.expires_on::text AS "expiresOn", coalesce(e.expires_on < $3::date, false) AS "isExpired",
    coalesce(served.criteria, '{}') AS criteria
  FROM evidence e
  JOIN person o ON o.id = e.owner_id
  CROSS JOIN LATERAL (
    SELECT max(l.number) AS number, array_agg(DISTINCT l.added_by) AS producers,
      (array_agg(l.id ORDER BY l.number DESC))[1] AS id, (array_agg(l.sha256 ORDER BY l.number DESC))[1] AS sha256,
      (array_agg(l.added_at ORDER BY l.number DESC))[1] AS added_at,
      (array_agg(l.added_by ORDER BY l.number DESC))[1] AS added_by
    FROM evidence_version l WHERE l.organisation_id = e.organisation_id AND l.evidence_id = e.id) v
  JOIN person a ON a.id = v.added_by
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.id) AS producers
    FROM person p WHERE p.id = ANY (v.producers)) made
  LEFT JOIN LATERAL (
    SELECT array_agg(u.criterion_id ORDER BY u.criterion_id) AS criteria FROM evidence_use u
    WHERE u.organisation_id = e.organisation_id AND u.evidence_id = e.id) served ON true
  WHERE e.organisation_id = $1 AND e.use_case_id = ANY ($2::uuid[]) AND e.removed_at IS NULL
  ORDER BY e.use_case_id, e.created_at, e.id`;

/** What backs the criteria of use cases; other contexts ask here. */
@Injectable()
export class EvidenceReader {
  /** Every proof of these use cases that was not removed, expired or not; one statement for all of them. */
  standing = ({ organisationId }: Actor, useCaseIds: readonly string[]): Promise<EvidenceRow[]> =>
    ask<EvidenceRow & Record<string, unknown>>(STANDING, [
      organisationId,
      useCaseIds,
      localDay(workingTime()),
    ]);

  /** Those that hold today: an expired proof proves nothing any more. */
  inForce = async (actor: Actor, useCaseIds: readonly string[]): Promise<EvidenceRow[]> =>
    (await this.standing(actor, useCaseIds)).filter(({ isExpired }) => !isExpired);
}
