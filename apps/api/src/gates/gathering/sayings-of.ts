import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { Attestation, SignatureEnd } from '@jalon/domain/gates/signing/attestation';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import type { Opinion, Stance, Waiver } from '@jalon/domain/gates/signing/sayings';
import { ask } from '../../platform/database/ask';

/** Of a table whose rows belong to a gate. */
export interface OfGate {
  readonly instanceId: string;
}

const named = (alias: string) => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

const ATTESTATIONS = `
  SELECT a.gate_id AS "instanceId", a.id, a.criterion_id AS "criterionId", a.role_id AS "roleId", a.statement, a.reading,
    a.reading_hash AS "readingHash", ${named('p')} AS by, a.signed_at AS at, a.ended_at AS "endedAt",
    a.ended_why AS "endedWhy"
  FROM gate_attestation a JOIN person p ON p.id = a.signed_by
  WHERE a.organisation_id = $1 AND a.gate_id = ANY ($2::uuid[]) ORDER BY a.signed_at, a.id`;

const WAIVERS = `
  SELECT w.gate_id AS "instanceId", w.id, w.criterion_id AS "criterionId", w.reason, w.ends_on::text AS "endsOn",
    ${named('p')} AS by, w.granted_at AS at
  FROM gate_waiver w JOIN person p ON p.id = w.granted_by
  WHERE w.organisation_id = $1 AND w.gate_id = ANY ($2::uuid[]) AND w.ended_at IS NULL ORDER BY w.criterion_id`;

const OPINIONS = `
  SELECT o.gate_id AS "instanceId", o.id, o.criterion_id AS "criterionId", o.role_id AS "roleId",
    ${named('a')} AS "askedBy", o.asked_at AS "askedAt", o.stance, o.words,
    CASE WHEN g.id IS NULL THEN NULL ELSE ${named('g')} END AS by, o.given_at AS at
  FROM gate_opinion o JOIN person a ON a.id = o.asked_by LEFT JOIN person g ON g.id = o.given_by
  WHERE o.organisation_id = $1 AND o.gate_id = ANY ($2::uuid[]) ORDER BY o.criterion_id`;

const CONFIRMED = `
  SELECT criterion_id AS "criterionId" FROM criterion_confirmation WHERE organisation_id = $1 ORDER BY criterion_id`;

type Row<Shape> = Shape & Record<string, unknown>;

interface AttestationRow extends OfGate {
  readonly id: string;
  readonly criterionId: string;
  readonly roleId: string;
  readonly statement: string | null;
  readonly reading: Reading;
  readonly readingHash: string;
  readonly by: NamedPerson;
  readonly at: Date;
  readonly endedAt: Date | null;
  readonly endedWhy: Omit<SignatureEnd, 'at'> | null;
}

/** When and why a signature fell; null while it stands. */
export const endOf = (at: Date | null, why: Omit<SignatureEnd, 'at'> | null): SignatureEnd | null =>
  at && { at: at.toISOString(), why: why?.why ?? 'taken_back', differences: why?.differences ?? [] };

/** Signatures under criteria, those that fell too, oldest first. */
export async function attestationsOf(
  { organisationId }: Actor,
  gateIds: readonly string[],
): Promise<(Attestation & OfGate)[]> {
  const rows = await ask<Row<AttestationRow>>(ATTESTATIONS, [organisationId, gateIds]);
  return rows.map(({ endedAt, endedWhy, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    ended: endOf(endedAt, endedWhy),
  }));
}

/** Waivers that were not ended; whether they still hold is for the day to say. */
export async function waiversOf(
  { organisationId }: Actor,
  gateIds: readonly string[],
): Promise<(Waiver & OfGate)[]> {
  const rows = await ask<Row<Omit<Waiver, 'at'> & OfGate & { readonly at: Date }>>(WAIVERS, [
    organisationId,
    gateIds,
  ]);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

interface OpinionRow extends OfGate {
  readonly id: string;
  readonly criterionId: string;
  readonly roleId: string;
  readonly askedBy: NamedPerson;
  readonly askedAt: Date;
  readonly stance: Stance | null;
  readonly words: string | null;
  readonly by: NamedPerson | null;
  readonly at: Date | null;
}

export async function opinionsOf(
  { organisationId }: Actor,
  gateIds: readonly string[],
): Promise<(Opinion & OfGate)[]> {
  const rows = await ask<Row<OpinionRow>>(OPINIONS, [organisationId, gateIds]);
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    at: row.at?.toISOString() ?? null,
  }));
}

/** Criteria whose text of law a reviewer of the organisation has confirmed. */
export const confirmedIn = async ({ organisationId }: Actor): Promise<string[]> =>
  (await ask<{ criterionId: string }>(CONFIRMED, [organisationId])).map(({ criterionId }) => criterionId);
