import type { Fact, RuleValue } from '../../lifecycle/facts/fact';
import type { GateCase, GateEvidence } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import type { Attestation } from '../signing/attestation';
import { readingNow } from '../signing/signatures-of';

/** A person of a spec, by one letter: the same letter, the same person. */
export const person = (letter: string) => ({ id: idOf(letter), name: letter.toUpperCase() });

/** An id that says in a spec what it names: `idOf('a')`. */
export const idOf = (name: string): string => {
  const hex = [...name].map((sign) => sign.charCodeAt(0).toString(16)).join('');
  return `00000000-0000-4000-8000-${hex.slice(-12).padStart(12, '0')}`;
};

export const measured = (id: string, value: RuleValue | null): Fact => ({
  id,
  standing: value === null ? 'unknown' : 'measured',
  value,
  at: value === null ? null : '2026-11-20T09:00:00Z',
  source: { fr: 'Relevé', en: 'Record' },
  sample: 4,
  path: '/projects',
  by: null,
  expiresOn: null,
  evidenceIds: [],
});

export const declared = (id: string, value: RuleValue, more: Partial<Fact> = {}): Fact => ({
  ...measured(id, value),
  standing: 'declared',
  by: person('d'),
  expiresOn: '2027-06-30',
  ...more,
});

export const proof = (
  name: string,
  criterionIds: string[],
  more: Partial<GateEvidence> = {},
): GateEvidence => ({
  id: idOf(name),
  kind: 'decision_record',
  title: `Pièce ${name}`,
  owner: person('o'),
  expiresOn: null,
  criterionIds,
  version: 1,
  sha256: 'a'.repeat(64),
  addedBy: person('o'),
  producers: [more.addedBy ?? person('o')],
  addedAt: '2026-11-20T09:00:00Z',
  ...more,
});

/** Nothing is known of anything. */
export const emptyCase = (gateId: string, more: Partial<GateCase> = {}): GateCase => ({
  gateId,
  mode: '',
  cycle: 1,
  profileId: 'reinforced',
  today: '2026-11-26',
  attributes: {},
  facts: {},
  provided: [],
  parameters: {},
  holders: [],
  evidence: [],
  attestations: [],
  waivers: [],
  opinions: [],
  conditions: [],
  confirmed: [],
  waivedPhases: [],
  intendedOutcome: null,
  ...more,
});

/** Somebody signs for a criterion, on what the case shows them. */
export function attested(
  rulebook: Rulebook,
  gateCase: GateCase,
  { criterionId, by, roleId }: { criterionId: string; by: string; roleId?: string },
): Attestation {
  const criterion = rulebook.gates.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);
  if (!criterion) throw new Error(`No criterion ${criterionId}`);
  return {
    id: idOf(`${criterionId}${by}`),
    criterionId,
    roleId: roleId ?? criterion.signer,
    statement: null,
    by: person(by),
    at: '2026-11-25T10:00:00Z',
    reading: readingNow(rulebook, gateCase, { criterion, statement: null }),
    readingHash: 'b'.repeat(64),
    ended: null,
  };
}
