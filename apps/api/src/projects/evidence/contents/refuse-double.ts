import { evidenceThere } from '@jalon/contracts/projects/evidence/evidence.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../../platform/database/ask';

/** Another proof of the use case whose version in force has this very content. */
const SAME = `
  SELECT e.id, e.title FROM evidence e WHERE e.organisation_id = $1 AND e.use_case_id = $2 AND e.removed_at IS NULL
    AND (SELECT v.sha256 FROM evidence_version v WHERE v.organisation_id = e.organisation_id AND v.evidence_id = e.id
      ORDER BY v.number DESC LIMIT 1) = $3
  ORDER BY e.created_at LIMIT 1`;

/** Two who add the same content at once: the second waits, then sees it. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('evidence ' || $1::text, 0))`;

/** The very same content twice would be two proofs of one thing. */
export async function refuseDouble(
  { organisationId }: Actor,
  useCaseId: string,
  sha256: string,
): Promise<void> {
  await ask(ONE_AT_A_TIME, [useCaseId]);
  const [same] = await ask<{ id: string; title: string }>(SAME, [organisationId, useCaseId, sha256]);
  if (same) throw new Problem(evidenceThere, { evidence: { id: same.id, title: same.title } });
}
