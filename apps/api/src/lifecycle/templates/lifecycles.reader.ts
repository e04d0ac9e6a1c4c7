import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import type { HeldVersion, VersionHead } from './held-version';
import { SHIPPED_DIGEST, shippedVersion, shippedVersionId } from './shipped-version';
import { VersionMemory } from './version-memory';

type Who = Pick<Actor, 'organisationId'>;

const HEAD = `v.id AS "versionId", v.template_id AS "templateId", v.number, v.edition, v.digest`;

const USUAL = `
  SELECT ${HEAD}, EXISTS (SELECT FROM lifecycle_version s
      WHERE s.organisation_id = $1 AND s.template_id = $1 AND s.digest = $2) AS "isKept"
  FROM lifecycle_template t
  CROSS JOIN LATERAL (SELECT * FROM lifecycle_version l
    WHERE l.organisation_id = t.organisation_id AND l.template_id = t.id ORDER BY l.number DESC LIMIT 1) v
  WHERE t.organisation_id = $1 AND t.is_usual`;

const ONE = `SELECT ${HEAD}, v.content AS lifecycle FROM lifecycle_version v WHERE v.organisation_id = $1 AND v.id = $2`;

const NEXT = `
  SELECT coalesce(max(number), 0) + 1 AS number FROM lifecycle_version WHERE organisation_id = $1 AND template_id = $1`;

/**
 * Life cycles with what they hold. The shipped edition is there whether or not it has a row yet, under the id that
 * it will have: reading writes nothing. What is to rest on a version asks `LifecyclesService`.
 */
@Injectable()
export class LifecyclesReader {
  private readonly memory = new VersionMemory();

  /** The version that new projects begin with, and under which G0 is judged. */
  async usual(actor: Who): Promise<HeldVersion> {
    const { organisationId } = actor;
    const [row] = await ask<VersionHead & { isKept: boolean }>(USUAL, [organisationId, SHIPPED_DIGEST]);
    if (!row) return this.shipped(organisationId, 1);
    const { isKept, ...head } = row;
    if (head.templateId === organisationId && !isKept) return this.shipped(organisationId, head.number + 1);
    return this.memory.withContent(head) ?? this.version(actor, head.versionId);
  }

  /**
   * This version, read from Postgres once, its members put back in the order of the shape. One that is not there does
   * not exist (404).
   */
  async version(actor: Who, versionId: string): Promise<HeldVersion> {
    const { organisationId } = actor;
    const known = this.memory.get(organisationId, versionId);
    if (known) return known;
    const [row] = await ask<HeldVersion>(ONE, [organisationId, versionId]);
    if (row) return this.memory.keep(organisationId, { ...row, lifecycle: Lifecycle.parse(row.lifecycle) });
    if (versionId !== shippedVersionId(organisationId)) throw new Problem(notFound, {});
    const [next] = await ask<{ number: number }>(NEXT, [organisationId]);
    return this.shipped(organisationId, next?.number ?? 1);
  }

  /** What a version holds. */
  lifecycle = async (actor: Who, versionId: string): Promise<Lifecycle> =>
    (await this.version(actor, versionId)).lifecycle;

  private shipped = (organisationId: string, number: number): HeldVersion =>
    this.memory.keep(organisationId, shippedVersion(organisationId, number));
}
