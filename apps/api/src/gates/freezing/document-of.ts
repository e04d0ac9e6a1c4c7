import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { DocumentFlaw } from '@jalon/contracts/gates/decisions.operations';
import { FrozenDecision } from '@jalon/domain/gates/freezing/frozen-decision';
import { ask } from '../../platform/database/ask';
import { sha256 } from '../judging/judging';

/** A decision as it is kept, read. */
export interface ReadDecision extends KeptDecision {
  /** Null: the text is no such document any more. */
  readonly frozen: FrozenDecision | null;
  /** Null: it is whole. */
  readonly flaw: DocumentFlaw | null;
}

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

/** The same, read: a text that was written over is told, never a fault. */
export async function readDocumentOf(actor: Actor, gateId: string): Promise<ReadDecision> {
  const kept = await documentOf(actor, gateId);
  const frozen = parsed(kept.document);
  const isAltered = sha256(kept.document) !== kept.hash;
  return { ...kept, frozen, flaw: frozen === null ? 'unreadable' : isAltered ? 'altered' : null };
}

function parsed(document: string): FrozenDecision | null {
  try {
    return FrozenDecision.safeParse(JSON.parse(document)).data ?? null;
  } catch {
    return null;
  }
}
