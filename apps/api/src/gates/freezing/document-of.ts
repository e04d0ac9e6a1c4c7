import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';

/** A decision as it is kept. */
export interface KeptDecision {
  /** Canonical JSON, as text. */
  readonly document: string;
  readonly hash: string;
  readonly decidedAt: Date;
}

const ONE = `
  SELECT document, hash, decided_at AS "decidedAt" FROM gate_decision WHERE organisation_id = $1 AND id = $2`;

/** The frozen document of a gate; one that is not decided has none (404). */
export async function documentOf({ organisationId }: Actor, gateId: string): Promise<KeptDecision> {
  const [row] = await ask<KeptDecision & Record<string, unknown>>(ONE, [organisationId, gateId]);
  if (row) return row;
  throw new Problem(notFound, {});
}
