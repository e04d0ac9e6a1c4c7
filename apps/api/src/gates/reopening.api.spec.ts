import { getGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { attestCriterion, waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import { evidenceNeeded, notAttestable } from '@jalon/contracts/gates/signing.problems';
import { notYourRole } from '@jalon/contracts/gates/gates.problems';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import {
  addVersion,
  attest,
  giveEvidence,
  givePassword,
  openFirstGate,
  PASSWORD,
} from './testing/gate-stage';
import { SignatureWatch } from './watching/signature-watch';

describe('signatures and what they rest on', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const reviewer = () => house.as('compliance_reviewer');
  const stateOf = async (id: string) =>
    (await reviewer()(getGate, { id })).criteria.find((one) => one.id === 'G0-09');
  const look = () =>
    house.app.get(SignatureWatch).look(house.organisationIds.home, {
      isWide: true,
      widely: new Set(),
      named: new Map(),
    });
  const kept = (id: string) =>
    house.population.query<{ why: unknown }>(
      `SELECT ended_why AS why FROM gate_attestation WHERE gate_id = $1`,
      [id],
    );

  async function signed() {
    const { id, useCaseId } = await openFirstGate(house);
    const person = await house.person('contributor');
    const evidenceId = await giveEvidence(house, useCaseId, { person, criteria: ['G0-09'] });
    await attest(reviewer(), id, 'G0-09');
    return { id, useCaseId, evidenceId, person };
  }

  it('asks for a proof, for the right role, and once', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    await expect(attest(reviewer(), id, 'G0-09')).rejects.toMatchObject({ kind: evidenceNeeded });
    const person = await house.person('contributor');
    await giveEvidence(house, useCaseId, { person, criteria: ['G0-09'] });
    await givePassword(house, person);
    await expect(attest(house.as('contributor'), id, 'G0-09')).rejects.toMatchObject({ kind: notYourRole });
    await attest(reviewer(), id, 'G0-09');
    await expect(attest(reviewer(), id, 'G0-09')).rejects.toMatchObject({ kind: notAttestable });
  });

  it('fall when the proof has a new version, and their signer is told once', async () => {
    const { id, evidenceId, person } = await signed();
    expect(await stateOf(id)).toMatchObject({ state: 'satisfied' });
    await addVersion(house, {
      organisationId: person.organisationId,
      personId: person.id,
      evidenceId,
      number: 2,
    });
    expect(await stateOf(id)).toMatchObject({
      state: 'reopened',
      signatures: [{ ended: { why: 'changed', differences: [{ kind: 'evidence' }] } }],
    });
    await Promise.all([look(), look()]);
    expect(await kept(id)).toMatchObject([{ why: { why: 'changed' } }]);
    const told = await house.population.query(
      `SELECT id FROM notification WHERE kind = 'signature_reopened' AND subject_id = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    await attest(reviewer(), id, 'G0-09');
    expect(await stateOf(id)).toMatchObject({ state: 'satisfied' });
  });

  it('stand when the proof is only renamed', async () => {
    const { id, evidenceId } = await signed();
    await house.population.query(`UPDATE evidence SET title = 'Autre titre' WHERE id = $1`, [evidenceId]);
    await look();
    expect(await stateOf(id)).toMatchObject({ state: 'satisfied' });
    expect(await kept(id)).toEqual([{ why: null }]);
  });

  it('are not given by those alone who produced the proof', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const person = await house.person('compliance_reviewer');
    await giveEvidence(house, useCaseId, { person, criteria: ['G0-09'] });
    await attest(reviewer(), id, 'G0-09');
    expect(await stateOf(id)).toMatchObject({ state: 'unsigned', signatures: [{ needsAnother: true }] });
    await attest(house.as('director'), id, 'G0-09');
    expect(await stateOf(id)).toMatchObject({ state: 'satisfied' });
  });

  it('do not cover what was read when only a date moved meanwhile, where the reading is sent along', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const person = await house.person('contributor');
    const evidenceId = await giveEvidence(house, useCaseId, { person, criteria: ['G0-09'] });
    const { reading, hash } = await reviewer()(readReading, { id, criterionId: 'G0-09' });
    await house.population.query(`UPDATE evidence SET title = 'Autre titre' WHERE id = $1`, [evidenceId]);
    const signing = { id, criterionId: 'G0-09', readingHash: hash, seen: reading, password: PASSWORD };
    const after = await reviewer()(attestCriterion, signing);
    expect(after.criteria.find((one) => one.id === 'G0-09')?.state).toBe('satisfied');
  });

  it('never waives what the law asks', async () => {
    const { id } = await openFirstGate(house);
    const waiving = { id, criterionId: 'G0-09', reason: 'Pressé.', endsOn: '2099-01-01', password: PASSWORD };
    await expect(house.as('director')(waiveCriterion, waiving)).rejects.toMatchObject({
      kind: { type: 'criterion-not-waivable' },
      extension: { why: 'law' },
    });
  });
});
