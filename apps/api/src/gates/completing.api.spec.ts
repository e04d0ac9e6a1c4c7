import { endDelegation, voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { getGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { conditionsRefused, readingChanged } from '@jalon/contracts/gates/signing.problems';
import { answerQuestions } from '@jalon/contracts/projects/questions.operations';
import type { Person } from '../platform/testing/population';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import {
  attest,
  giveEvidence,
  giveRoles,
  openFirstGate,
  passFirstGate,
  PASSWORD,
  vote,
  waive,
} from './testing/gate-stage';
import { PLAIN_ANSWERS } from './testing/real-answers';
import { SignatureWatch } from './watching/signature-watch';

const HOLD = { outcome: 'hold', reason: 'Après le budget.' };

describe('a count that becomes complete, and what voters ask of one another', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const director = () => house.as('director');
  const watch = () => house.app.get(SignatureWatch);
  const look = (people: readonly string[] = []) =>
    watch().look(house.organisationIds.home, { isWide: true, widely: new Set(people), named: new Map() });
  const query = <Row extends Record<string, unknown>>(sql: string, values: readonly unknown[]) =>
    house.population.query<Row>(sql, values);

  const colleague = () =>
    house.population.person({ organisationId: house.organisationIds.home, roles: ['project_manager'] });

  /** G1 of a fresh project: the director sponsors, somebody else leads. */
  async function openSecond() {
    const { id: firstId, useCaseId, nextId: id } = await passFirstGate(house);
    const lead = await colleague();
    await giveRoles(house, useCaseId, [lead, ['product_owner']]);
    return { firstId, id, useCaseId, lead };
  }

  /** The same, ready to be passed: questions answered, the problem signed, the rest waived. */
  async function readySecond() {
    const { id, useCaseId, lead } = await openSecond();
    const answers = Object.entries(PLAIN_ANSWERS).map(([attributeId, value]) => ({
      attributeId,
      value,
      version: null,
    }));
    await director()(answerQuestions, { useCaseId, answers });
    await giveEvidence(house, useCaseId, { person: await house.person('contributor'), criteria: ['G1-01'] });
    await attest(director(), id, 'G1-01');
    const { unmet } = await director()(getGate, { id });
    for (const criterionId of unmet) await waive(director(), id, criterionId);
    const ask = (ownerId: string, words: string) => asked(unmet[0] ?? '', ownerId, words);
    return { id, useCaseId, lead, ask };
  }

  const asked = (criterionId: string, ownerId: string, words: string) => ({
    criterionId,
    words,
    rule: null,
    ownerId,
    dueOn: '2099-01-01',
  });

  const endRole = ({ id }: Pick<Person, 'id'>, useCaseId: string, roleId: string) =>
    query(
      `UPDATE project_role SET ended_at = now() WHERE use_case_id = $1 AND person_id = $2 AND role_id = $3`,
      [useCaseId, id, roleId],
    );

  /** Who is said to have made the count of a gate complete. */
  async function causeOf(id: string): Promise<string> {
    const told = await query<{ value: string }>(
      `SELECT v.after_value AS value FROM journal_event e JOIN journal_value v ON v.event_id = e.id
       WHERE e.subject_id = $1 AND e.kind = 'gate.completed' AND v.field = 'causedBy'`,
      [id],
    );
    return told.map(({ value }) => value).join(' | ');
  }

  /** Somebody did something to a use case, as the journal tells it. */
  const happened = ({ id: personId }: Pick<Person, 'id'>, useCaseId: string) =>
    query(
      `INSERT INTO journal_event (organisation_id, id, at, actor_kind, actor_id, kind, subject_type, subject_id,
         about_type, about_id, request_id, body)
       SELECT $1, gen_random_uuid(), now(), 'member', $2, 'project-role.ended', 'project-role', gen_random_uuid(),
         'use-case', $3, 'spec', '{}'`,
      [house.organisationIds.home, personId, useCaseId],
    );

  it('decides once when the seat that was awaited is no longer held, and says who made it so', async () => {
    const { id, useCaseId, lead } = await openSecond();
    expect(await vote(director(), id, { roleId: 'sponsor', ...HOLD })).toMatchObject({ decided: null });
    await endRole(lead, useCaseId, 'product_owner');
    const by = await house.person('admin');
    await Promise.all([look([by.id]), look([by.id]), look([by.id])]);
    const view = await director()(getGate, { id });
    expect(view.decided).toMatchObject({ outcome: { id: 'hold' } });
    expect(await query(`SELECT id FROM gate_decision WHERE id = $1`, [id])).toHaveLength(1);
    expect(await director()(replayDecision, { id })).toMatchObject({ isSame: true, isInJournal: true });
    expect(await causeOf(id)).toBe(JSON.stringify(by.name));
  });

  it('names those who did something to that use case, not whoever was at work meanwhile', async () => {
    const { id, useCaseId, lead } = await openSecond();
    const other = await openSecond();
    await watch().pass();
    await vote(director(), id, { roleId: 'sponsor', ...HOLD });
    await endRole(lead, useCaseId, 'product_owner');
    const [by, beside] = [await house.person('admin'), await house.person('contributor')];
    await happened(by, useCaseId);
    await happened(beside, other.useCaseId);
    await watch().pass();
    expect((await director()(getGate, { id })).decided).toMatchObject({ outcome: { id: 'hold' } });
    expect(await causeOf(id)).toContain(by.name);
    expect(await causeOf(id)).not.toContain(beside.name);
  });

  it('looks at the gate to come when a condition of the one that was passed is settled', async () => {
    const { firstId, id, useCaseId, lead } = await openSecond();
    await watch().pass();
    await vote(director(), id, { roleId: 'sponsor', ...HOLD });
    await endRole(lead, useCaseId, 'product_owner');
    const stir = { isWide: false, widely: new Set<string>(), named: new Map([[firstId, new Set<string>()]]) };
    await watch().look(house.organisationIds.home, stir);
    expect((await director()(getGate, { id })).decided).toMatchObject({ outcome: { id: 'hold' } });
  });

  it('decides when somebody leaves the organisation, as it follows the journal', async () => {
    const { id, lead } = await openSecond();
    await watch().pass();
    await vote(director(), id, { roleId: 'sponsor', ...HOLD });
    await query(`UPDATE membership SET left_at = now() WHERE person_id = $1`, [lead.id]);
    await query(
      `INSERT INTO journal_event (organisation_id, id, at, actor_kind, actor_id, kind, subject_type, subject_id,
         about_type, about_id, request_id, body)
       SELECT $1, gen_random_uuid(), now(), 'member', $2, 'member.left', 'member', $3, 'member', $3, 'spec', '{}'`,
      [house.organisationIds.home, (await house.person('admin')).id, lead.id],
    );
    await watch().pass();
    expect((await director()(getGate, { id })).decided).toMatchObject({ outcome: { id: 'hold' } });
  });

  it('decides in the act that completes it: a delegation that kept two roles apart ends', async () => {
    const { id, useCaseId, lead } = await openSecond();
    const dpo = await colleague();
    await giveRoles(house, useCaseId, [dpo, ['dpo']]);
    await vote(house.asPerson(lead), id, { roleId: 'product_owner', ...HOLD });
    const delegationId = '0b6f4c1e-58b1-4c3e-9d5a-00000000d001';
    await query(
      `INSERT INTO gate_delegation (organisation_id, id, use_case_id, role_id, from_id, to_id, starts_on, ends_on,
         reason, given_by, given_at) VALUES ($1, $2, $3, 'dpo', $4, $5, '2020-01-01', '2099-12-31', 'Congés.', $4, now())`,
      [house.organisationIds.home, delegationId, useCaseId, dpo.id, lead.id],
    );
    expect(await vote(director(), id, { roleId: 'sponsor', ...HOLD })).toMatchObject({ decided: null });
    const view = await director()(endDelegation, { id, delegationId });
    expect(view.decided).toMatchObject({ outcome: { id: 'hold' } });
  });

  const CONDITIONAL = { outcome: 'pass_with_conditions' };

  it('carries what the other seat asks for, and tells it when more is asked', async () => {
    const { id, lead, ask } = await readySecond();
    const owner = await house.person('contributor');
    const [first, second] = [ask(owner.id, 'Un essai'), ask(owner.id, 'Un second essai')];
    await vote(house.asPerson(lead), id, { roleId: 'product_owner', ...CONDITIONAL, conditions: [first] });
    expect((await director()(readReading, { id })).reading.proposed).toEqual([first]);
    const view = await vote(director(), id, { roleId: 'sponsor', ...CONDITIONAL, conditions: [second] });
    expect(view.decided).toBeNull();
    expect(view.formerVotes).toMatchObject([
      {
        person: { id: lead.id },
        conditions: [{ owner: { name: owner.name } }],
        ended: { why: 'changed', differences: [{ kind: 'condition', after: { words: 'Un second essai' } }] },
      },
    ]);
    const decided = await vote(house.asPerson(lead), id, { roleId: 'product_owner', ...CONDITIONAL });
    expect(decided.decided).toMatchObject({ outcome: { id: 'pass_with_conditions' } });
    expect(decided.conditions.map(({ words }) => words).sort()).toEqual(['Un essai', 'Un second essai']);
    expect(await director()(replayDecision, { id })).toMatchObject({ isSame: true, differences: [] });
  });

  it('is passed by a second voter who adds nothing, under what the first asked', async () => {
    const { id, lead, ask } = await readySecond();
    const owner = await house.person('contributor');
    await vote(house.asPerson(lead), id, {
      roleId: 'product_owner',
      ...CONDITIONAL,
      conditions: [ask(owner.id, 'Un essai')],
    });
    const decided = await vote(director(), id, { roleId: 'sponsor', ...CONDITIONAL });
    expect(decided.conditions.map(({ words }) => words)).toEqual(['Un essai']);
    expect(decided.formerVotes).toEqual([]);
  });

  it('refuses a vote on conditions that were not read', async () => {
    const { id, lead, ask } = await readySecond();
    const owner = await house.person('contributor');
    const { hash, reading } = await director()(readReading, { id });
    await vote(house.asPerson(lead), id, {
      roleId: 'product_owner',
      ...CONDITIONAL,
      conditions: [ask(owner.id, 'Un essai')],
    });
    const ballot = { id, roleId: 'sponsor', ...CONDITIONAL, readingHash: hash, seen: reading };
    await expect(director()(voteAtGate, { ...ballot, password: PASSWORD })).rejects.toMatchObject({
      kind: readingChanged,
      extension: { differences: [{ kind: 'condition', after: { words: 'Un essai' } }] },
    });
  });

  it('refuses, and writes nothing, where a condition of the other seat no longer fits', async () => {
    const { id, lead, ask } = await readySecond();
    const owner = await colleague();
    await vote(house.asPerson(lead), id, {
      roleId: 'product_owner',
      ...CONDITIONAL,
      conditions: [ask(owner.id, 'Un essai')],
    });
    await query(`UPDATE membership SET left_at = now() WHERE person_id = $1`, [owner.id]);
    const second = () => vote(director(), id, { roleId: 'sponsor', ...CONDITIONAL });
    await expect(second()).rejects.toMatchObject({ kind: conditionsRefused });
    await query(`UPDATE membership SET left_at = NULL WHERE person_id = $1`, [owner.id]);
    await query(
      `UPDATE gate_vote SET conditions = jsonb_set(conditions, '{0,dueOn}', '"2020-01-01"') WHERE gate_id = $1`,
      [id],
    );
    await expect(second()).rejects.toMatchObject({
      kind: conditionsRefused,
      extension: { flaws: [{ at: null, words: { fr: expect.stringContaining('« Un essai »') } }] },
    });
    await look();
    expect((await director()(getGate, { id })).decided).toBeNull();
    expect(
      await query(`SELECT id FROM gate_vote WHERE gate_id = $1 AND ended_at IS NULL`, [id]),
    ).toHaveLength(1);
    expect(await query(`SELECT id FROM gate_condition WHERE gate_id = $1`, [id])).toEqual([]);
  });

  it('lets votes fall when a condition of an earlier pass comes to its end', async () => {
    const { id, useCaseId } = await openSecond();
    await vote(director(), id, { roleId: 'sponsor', ...HOLD });
    await query(
      `INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, owner_id, due_on, version)
       SELECT g.organisation_id, gen_random_uuid(), g.id, 'G0-04', 'Trois votants', $2, '2020-01-01', 1
       FROM gate g WHERE g.use_case_id = $1 AND g.gate_id = 'G0'`,
      [useCaseId, (await house.person('contributor')).id],
    );
    await look();
    expect((await director()(getGate, { id })).formerVotes[0]).toMatchObject({
      ended: { why: 'changed', differences: [{ kind: 'condition', after: { state: 'overdue' } }] },
    });
  });

  it('shows the lessons of the first who abandons, and keeps what the second adds', async () => {
    const { id, useCaseId, lead } = await openSecond();
    const abandon = { outcome: 'abandon', reason: 'Trop cher.' };
    await vote(director(), id, { roleId: 'sponsor', ...abandon, lessons: 'Mesurer d’abord.' });
    const call = house.asPerson(lead);
    expect((await call(readReading, { id })).reading.lessons).toBe('Mesurer d’abord.');
    const decided = await vote(call, id, {
      roleId: 'product_owner',
      ...abandon,
      lessons: 'Et demander aux métiers.',
    });
    expect(decided.decided).toMatchObject({ outcome: { id: 'abandon' } });
    const [project] = await query(`SELECT lessons FROM project WHERE use_case_id = $1`, [useCaseId]);
    expect(project).toEqual({ lessons: 'Mesurer d’abord.\n\nEt demander aux métiers.' });
  });

  it('ends the signature of a criterion that is asked no more', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    await giveEvidence(house, useCaseId, { person: await house.person('contributor'), criteria: ['G0-09'] });
    await attest(house.as('compliance_reviewer'), id, 'G0-09');
    await query(`UPDATE gate SET gate_id = 'G1' WHERE id = $1`, [id]);
    await look();
    expect(
      await query(
        `SELECT ended_why->'differences'->0->>'kind' AS kind FROM gate_attestation WHERE gate_id = $1`,
        [id],
      ),
    ).toEqual([{ kind: 'criterion' }]);
  });

  it('passes over nothing, however much happened since the last look', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const evidenceId = await giveEvidence(house, useCaseId, {
      person: await house.person('contributor'),
      criteria: ['G0-09'],
    });
    await attest(house.as('compliance_reviewer'), id, 'G0-09');
    await watch().pass();
    const { home } = house.organisationIds;
    const events = (count: number, subject: string) =>
      query(
        `INSERT INTO journal_event (organisation_id, id, at, actor_kind, actor_id, kind, subject_type, subject_id,
           about_type, about_id, request_id, body)
         SELECT $1, gen_random_uuid(), now(), 'job', 'spec', 'use-case.changed', 'use-case',
           coalesce($3::uuid, gen_random_uuid()), 'use-case', gen_random_uuid(), 'spec', '{}' FROM generate_series(1, $2)`,
        [home, count, subject === '' ? null : subject],
      );
    await events(5_200, '');
    await events(1, useCaseId);
    await query(`UPDATE evidence_version SET sha256 = repeat('0', 64) WHERE evidence_id = $1`, [evidenceId]);
    await watch().pass();
    expect(
      await query(`SELECT ended_why->>'why' AS why FROM gate_attestation WHERE gate_id = $1`, [id]),
    ).toEqual([{ why: 'changed' }]);
  });
});
