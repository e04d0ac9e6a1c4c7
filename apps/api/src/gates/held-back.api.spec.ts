import { getGate, scheduleGate } from '@jalon/contracts/gates/gates.operations';
import { answerQuestions } from '@jalon/contracts/projects/questions.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { attest, giveEvidence, giveRoles, passFirstGate, vote, waive } from './testing/gate-stage';
import { PLAIN_ANSWERS } from './testing/real-answers';

describe('a count that is complete, and held back', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const director = () => house.as('director');
  /** An act that changes nothing of what was read, as any that may complete a count. */
  async function reschedule(id: string, dueOn: string) {
    const { version } = await director()(getGate, { id });
    return director()(scheduleGate, { id, version, dueOn });
  }
  const query = (sql: string, values: readonly unknown[]) => house.population.query(sql, values);
  const colleague = () =>
    house.population.person({ organisationId: house.organisationIds.home, roles: ['project_manager'] });

  /** G1 of a fresh project, ready: the director sponsors, somebody else leads. */
  async function ready() {
    const { useCaseId, nextId: id } = await passFirstGate(house);
    const lead = await colleague();
    await giveRoles(house, useCaseId, [lead, ['product_owner']]);
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
    return { id, useCaseId, lead, criterionId: unmet[0] ?? '' };
  }

  it('says so, and why: whoever a condition was given to is gone', async () => {
    const { id, useCaseId, lead, criterionId } = await ready();
    const owner = await colleague();
    const condition = { criterionId, words: 'Un essai', rule: null, ownerId: owner.id, dueOn: '2099-01-01' };
    const ballot = { roleId: 'sponsor', outcome: 'pass_with_conditions', conditions: [condition] };
    expect(await vote(director(), id, ballot)).toMatchObject({ decided: null, heldBack: null });
    await query(`UPDATE membership SET left_at = now() WHERE person_id = $1`, [owner.id]);
    await query(`UPDATE project_role SET ended_at = now() WHERE use_case_id = $1 AND person_id = $2`, [
      useCaseId,
      lead.id,
    ]);
    expect(await reschedule(id, '2098-01-05')).toMatchObject({
      decided: null,
      heldBack: {
        outcome: { id: 'pass_with_conditions' },
        isReady: true,
        flaws: [{ fr: expect.stringContaining('« Un essai »') }],
      },
    });
    await query(`UPDATE membership SET left_at = NULL WHERE person_id = $1`, [owner.id]);
    expect(await reschedule(id, '2098-01-06')).toMatchObject({
      decided: { outcome: { id: 'pass_with_conditions' } },
      heldBack: null,
    });
  });
});
