import type { LifecycleVersion } from '@jalon/contracts/lifecycle/templates.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../../platform/database/ask';
import { SHIPPED_DIGEST, SHIPPED_NAME, shippedVersion } from '../shipped-version';
import type { TemplateRow } from './template-row';

const PUBLISHED_BY = `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = v.published_by)`;

const ALL = `
  SELECT t.id, t.name, t.is_usual AS "isUsual", t.archived_at AS "archivedAt", t.version, t.draft_of AS "draftOf",
    v.id AS "versionId", v.number, v.edition, v.reason, ${PUBLISHED_BY} AS "publishedBy", v.published_at AS "publishedAt",
    t.id = $1 AND NOT EXISTS (SELECT FROM lifecycle_version s
      WHERE s.organisation_id = $1 AND s.template_id = $1 AND s.digest = $2) AS "isBehind"
  FROM lifecycle_template t
  CROSS JOIN LATERAL (SELECT * FROM lifecycle_version l
    WHERE l.organisation_id = t.organisation_id AND l.template_id = t.id ORDER BY l.number DESC LIMIT 1) v
  WHERE t.organisation_id = $1
  ORDER BY t.is_usual DESC, t.archived_at IS NOT NULL, t.name COLLATE "fr-x-icu", t.id`;

const VERSIONS = `
  SELECT v.id, v.number, v.edition, v.reason, ${PUBLISHED_BY} AS "publishedBy", v.published_at AS "publishedAt"
  FROM lifecycle_version v WHERE v.organisation_id = $1 AND v.template_id = $2 ORDER BY v.number DESC`;

type Kept = TemplateRow & { readonly isBehind: boolean };
type Who = Pick<Actor, 'organisationId'>;

/** The shipped edition where it has no row yet: as version `number` of its template. */
function notYetKept({ organisationId }: Who, number: number) {
  const { versionId, edition } = shippedVersion(organisationId, number);
  return { versionId, number, edition, reason: null, publishedBy: null, publishedAt: null };
}

/** Life cycles by name, the shipped one among them whether or not it has a row yet. */
@Injectable()
export class TemplatesReader {
  /** The usual one first, then by name, archived ones last. */
  async all(actor: Who): Promise<readonly TemplateRow[]> {
    const kept = await ask<Kept>(ALL, [actor.organisationId, SHIPPED_DIGEST]);
    const rows = kept.map(({ isBehind, ...row }) =>
      isBehind ? { ...row, ...notYetKept(actor, row.number + 1) } : row,
    );
    if (rows.some(({ id }) => id === actor.organisationId)) return rows;
    const isUsual = !rows.some((row) => row.isUsual);
    const standing = { id: actor.organisationId, name: SHIPPED_NAME.fr, isUsual, version: 1 };
    const shipped = { ...standing, archivedAt: null, draftOf: null, ...notYetKept(actor, 1) };
    return isUsual ? [shipped, ...rows] : [...rows, shipped];
  }

  /** This one; one that is not there does not exist (404). */
  async get(actor: Who, id: string): Promise<TemplateRow> {
    const row = (await this.all(actor)).find((one) => one.id === id);
    if (row) return row;
    throw new Problem(notFound, {});
  }

  /** Every version, the latest first. */
  async versions(actor: Who, id: string): Promise<readonly LifecycleVersion[]> {
    const latest = await this.get(actor, id);
    const kept = await ask<LifecycleVersion & { publishedAt: Date }>(VERSIONS, [actor.organisationId, id]);
    const rows = kept.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
    return rows.some((row) => row.id === latest.versionId)
      ? rows
      : [{ id: latest.versionId, ...notYetKept(actor, latest.number) }, ...rows];
  }
}
