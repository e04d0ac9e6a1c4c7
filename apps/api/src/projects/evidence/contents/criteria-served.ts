import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../../platform/database/ask';
import { workingTime } from '../../../platform/database/unit-of-work';
import { tell } from '../../../platform/journal/tell';

export interface Serving {
  readonly evidenceId: string;
  readonly useCaseId: string;
  readonly add: readonly string[];
  readonly drop: readonly string[];
}

const SERVED = `
  SELECT criterion_id AS id FROM evidence_use WHERE organisation_id = $1 AND evidence_id = $2 ORDER BY criterion_id`;

const LINK = `
  INSERT INTO evidence_use (organisation_id, id, evidence_id, criterion_id, added_by, added_at)
  SELECT $1, gen_random_uuid(), $2, c, $4, $5 FROM unnest($3::text[]) AS c ON CONFLICT DO NOTHING`;

const UNLINK = `
  DELETE FROM evidence_use WHERE organisation_id = $1 AND evidence_id = $2 AND criterion_id = ANY ($3::text[])`;

const servedBy = async (organisationId: string, evidenceId: string): Promise<string[]> =>
  (await ask<{ id: string }>(SERVED, [organisationId, evidenceId])).map(({ id }) => id);

/** The criteria that a proof serves, from now on; under the proof’s lock. One both added and dropped is dropped. */
export async function linkCriteria(
  { organisationId, id: by }: Actor,
  { evidenceId, useCaseId, add, drop }: Serving,
): Promise<void> {
  const before = await servedBy(organisationId, evidenceId);
  await ask(LINK, [organisationId, evidenceId, [...new Set(add)], by, workingTime()]);
  await ask(UNLINK, [organisationId, evidenceId, drop]);
  const after = await servedBy(organisationId, evidenceId);
  if (after.join() === before.join()) return;
  tell({
    kind: 'evidence.linked',
    subject: { type: 'evidence', id: evidenceId },
    about: { type: 'use-case', id: useCaseId },
    before: { criterionIds: before },
    after: { criterionIds: after },
  });
}
