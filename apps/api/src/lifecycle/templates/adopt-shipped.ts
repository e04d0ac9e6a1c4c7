import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { shippedLifecycle } from '../shipped/shipped-lifecycle';
import { SHIPPED_DIGEST, SHIPPED_NAME, shippedVersionId } from './shipped-version';

const IS_KEPT = `
  SELECT FROM lifecycle_version WHERE organisation_id = $1 AND template_id = $1 AND digest = $2`;

/** Whoever writes the shipped life cycle, or changes which one is usual, waits here. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('jalon-usual-lifecycle ' || $1::text, 0))`;

export const lockUsual = (organisationId: string) => ask(LOCK, [organisationId]);

const KEEP = `
  INSERT INTO lifecycle_template (organisation_id, id, name, is_usual, version, created_at, updated_at)
  SELECT $1, $1, $2, NOT EXISTS (SELECT FROM lifecycle_template WHERE organisation_id = $1 AND is_usual), 1, $3, $3
  ON CONFLICT DO NOTHING RETURNING is_usual AS "isUsual"`;

const ADD = `
  INSERT INTO lifecycle_version
    (organisation_id, id, template_id, number, edition, content, digest, reason, published_by, published_at)
  SELECT $1, $2, $1, coalesce(max(number), 0) + 1, $3, $4, $5, NULL, NULL, $6
  FROM lifecycle_version WHERE organisation_id = $1 AND template_id = $1
  ON CONFLICT DO NOTHING RETURNING number`;

/**
 * Writes the shipped edition once: the first makes the template, a later one is its next version. Two who need it at
 * the same moment get the same one.
 */
export async function adoptShipped({ organisationId }: Pick<Actor, 'organisationId'>): Promise<void> {
  if ((await ask(IS_KEPT, [organisationId, SHIPPED_DIGEST])).length > 0) return;
  await lockUsual(organisationId);
  const at = workingTime();
  const [made] = await ask<{ isUsual: boolean }>(KEEP, [organisationId, SHIPPED_NAME.fr, at]);
  const { edition } = shippedLifecycle;
  const content = JSON.stringify(shippedLifecycle);
  const values = [organisationId, shippedVersionId(organisationId), edition, content, SHIPPED_DIGEST, at];
  const [added] = await ask<{ number: number }>(ADD, values);
  const subject = { type: 'lifecycle-template', id: organisationId };
  if (made)
    tell({
      kind: 'lifecycle-template.created',
      subject,
      version: 1,
      before: {},
      after: { name: SHIPPED_NAME.fr, isUsual: made.isUsual },
    });
  if (added)
    tell({
      kind: 'lifecycle-template.published',
      subject,
      before: {},
      after: { number: added.number, edition, digest: SHIPPED_DIGEST },
    });
}
