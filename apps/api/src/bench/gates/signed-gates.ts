import type { Call } from '@jalon/contracts/platform/client';
import { getGate, readReading } from '@jalon/contracts/gates/gates.operations';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { createHash } from 'node:crypto';
import { hashOfReading } from '../../gates/judging/judging';
import type { Population } from '../../platform/testing/population';
import { GATE_IDS, PROOFS_OF_EACH } from './many-projects';

const READINGS = `unnest($3::uuid[], $4::jsonb[], $5::text[]) AS r (use_case_id, reading, hash)
  JOIN gate g ON g.organisation_id = $1 AND g.use_case_id = r.use_case_id`;

const SIGN = `
  INSERT INTO gate_attestation (organisation_id, id, gate_id, criterion_id, role_id, reading, reading_hash, signed_by, signed_at)
  SELECT $1, gen_random_uuid(), g.id, $6, $7, r.reading, r.hash, $2, now() FROM ${READINGS} AND g.gate_id = $8`;

const VOTE = `
  INSERT INTO gate_vote (organisation_id, id, gate_id, role_id, person_id, outcome, conditions, reading, reading_hash, signed_at)
  SELECT $1, gen_random_uuid(), g.id, $6, $2, 'pass', '[]', r.reading, r.hash, now() FROM ${READINGS} AND g.gate_id = $7`;

/** One vote in so many gates. */
const ONE_VOTE_IN = 5;

export interface Signing {
  readonly call: Call;
  readonly organisationId: string;
  readonly personId: string;
}

/** The id that the nth proof of a use case was given. */
function proofId(useCaseId: string, nth: number): string {
  const hash = createHash('md5').update(`${useCaseId} ${nth}`).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

const places = Array.from({ length: PROOFS_OF_EACH }, (_, at) => at + 1);

/** The same reading in another project: its own proofs in the place of the model's. */
function readingIn(reading: Reading, { from, to }: { readonly from: string; readonly to: string }): Reading {
  const own = new Map(places.map((nth) => [proofId(from, nth), proofId(to, nth)]));
  const evidence = reading.evidence
    .map((proof) => ({ ...proof, id: own.get(proof.id) ?? proof.id }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { ...reading, evidence };
}

interface OpenGate {
  readonly id: string;
  readonly useCaseId: string;
}

type Said = readonly [statement: string, values: readonly unknown[]];

/** What the first of these gates shows, signed at each of them on its own proofs. */
function signedAt(gates: readonly OpenGate[], { organisationId, personId }: Signing, reading: Reading) {
  const from = gates[0]?.useCaseId ?? '';
  const readings = gates.map(({ useCaseId }) => readingIn(reading, { from, to: useCaseId }));
  return [
    organisationId,
    personId,
    gates.map(({ useCaseId }) => useCaseId),
    readings.map((one) => JSON.stringify(one)),
    readings.map(hashOfReading),
  ];
}

/** Every attested criterion of these gates, then a vote at some, on what stands at each. */
async function* saidAt(gateId: string, gates: readonly OpenGate[], signing: Signing): AsyncGenerator<Said> {
  const { call } = signing;
  const id = gates[0]?.id ?? '';
  const { criteria, seats } = await call(getGate, { id });
  for (const { id: criterionId, signer } of criteria.filter(({ kind }) => kind === 'attested')) {
    const { reading } = await call(readReading, { id, criterionId });
    yield [SIGN, [...signedAt(gates, signing, reading), criterionId, signer.role.id, gateId]];
  }
  const { reading } = await call(readReading, { id });
  const voting = gates.filter((_, nth) => nth % ONE_VOTE_IN === 0);
  yield [VOTE, [...signedAt(voting, signing, reading), seats[0]?.role.id, gateId]];
}

/** Signs every attested criterion of every open gate, and votes at some. */
export async function signAll({ query }: Population, signing: Signing): Promise<void> {
  for (const gateId of GATE_IDS) {
    const gates = await query<{ id: string; useCaseId: string }>(
      `SELECT id, use_case_id AS "useCaseId" FROM gate WHERE organisation_id = $1 AND gate_id = $2 AND decided_at IS NULL`,
      [signing.organisationId, gateId],
    );
    for await (const [statement, values] of saidAt(gateId, gates, signing)) await query(statement, values);
  }
}
