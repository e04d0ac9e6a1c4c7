import { delegateSeat } from '@jalon/contracts/gates/deciding.operations';
import { getGate, readBoard } from '@jalon/contracts/gates/gates.operations';
import { conditionSettled, gateNotReady, notYourRole } from '@jalon/contracts/gates/gates.problems';
import { waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import {
  confirmCondition,
  liftCondition,
  meetCondition,
  takeBackLift,
} from '@jalon/contracts/gates/settling.operations';
import {
  anotherConfirms,
  conditionByRule,
  conditionSaidAnew,
} from '@jalon/contracts/gates/settling.problems';
import { invalidInput } from '@jalon/contracts/platform/problems';
import { randomUUID } from 'node:crypto';
import type { Person } from '../platform/testing/population';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { giveEvidence, givePassword, giveRoles, PASSWORD, passFirstGate, vote } from './testing/gate-stage';

describe('a condition after its pass', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const [director, lead, contributor] = [
    () => house.as('director'),
    () => house.as('project_manager'),
    () => house.as('contributor'),
  ];
  const password = PASSWORD;

  /** A project at G1 whose G0 was passed; the director sponsors, the project manager leads. */
  async function begun() {
    const { id: firstId, useCaseId, nextId: id } = await passFirstGate(house);
    const manager = await house.person('project_manager');
    await givePassword(house, manager);
    await giveRoles(house, useCaseId, [manager, ['product_owner']]);
    return { firstId, useCaseId, id };
  }

  /** Under which a gate was passed; past its date unless said otherwise. */
  async function promised(
    gateId: string,
    owner: Person,
    { dueOn = '2020-01-01', rule }: { dueOn?: string; rule?: string } = {},
  ): Promise<string> {
    const conditionId = randomUUID();
    await house.population.query(
      `INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, rule, owner_id, due_on, version)
       VALUES ($1, $2, $3, 'G0-04', 'Trois votants', $4, $5, $6, 1)`,
      [owner.organisationId, conditionId, gateId, rule ?? null, owner.id, dueOn],
    );
    return conditionId;
  }
  /** A gate is decided by both seats from here on. */
  const asSecond = (id: string) =>
    house.population.query(`UPDATE gate SET gate_id = 'G1', mode = 'again' WHERE id = $1`, [id]);
  const conditionsAt = async (id: string) => (await director()(getGate, { id })).conditions;
  const owner = () => house.person('contributor');
  /** What stands said of it, as somebody who confirms has read it. */
  const read = async ({ id, conditionId }: { id: string; conditionId: string }) => {
    const found = (await conditionsAt(id)).find((one) => one.id === conditionId);
    return { id, conditionId, saidAt: found?.said?.at ?? '' };
  };

  it('is met once somebody else confirms it, with a sentence or a proof', async () => {
    const { firstId, useCaseId, id } = await begun();
    const conditionId = await promised(firstId, await owner());
    const ofIt = { id: firstId, conditionId };
    await expect(contributor()(meetCondition, ofIt)).rejects.toMatchObject({ kind: invalidInput });
    const evidenceId = await giveEvidence(house, useCaseId, { person: await owner(), criteria: [] });
    await contributor()(meetCondition, { ...ofIt, evidenceId });
    expect(await conditionsAt(id)).toMatchObject([
      { state: 'overdue', said: { evidence: { id: evidenceId } }, may: ['confirm', 'lift'] },
    ]);
    await expect(
      contributor()(confirmCondition, { ...(await read(ofIt)), isMet: true }),
    ).rejects.toMatchObject({
      kind: anotherConfirms,
    });
    const first = await read(ofIt);
    await director()(confirmCondition, { ...first, isMet: false, reason: 'Il manque la date.' });
    expect(await conditionsAt(id)).toMatchObject([{ state: 'overdue', said: null }]);
    await contributor()(meetCondition, { ...ofIt, how: 'Daté du 3 mars.' });
    await expect(director()(confirmCondition, { ...first, isMet: true })).rejects.toMatchObject({
      kind: conditionSaidAnew,
    });
    await director()(confirmCondition, { ...(await read(ofIt)), isMet: true });
    expect(await conditionsAt(id)).toEqual([]);
    const told = await house.population.query<{ kind: string }>(
      `SELECT kind FROM notification WHERE subject_id = $1 AND person_id = $2 AND kind = 'condition_settled'`,
      [firstId, (await owner()).id],
    );
    expect(told).toHaveLength(2);
  });

  it('is never said met by whoever leads the project and answers for it, alone', async () => {
    const { firstId } = await begun();
    const ofIt = { id: firstId, conditionId: await promised(firstId, await house.person('project_manager')) };
    await lead()(meetCondition, { ...ofIt, how: 'Fait.' });
    await expect(lead()(confirmCondition, { ...(await read(ofIt)), isMet: true })).rejects.toMatchObject({
      kind: anotherConfirms,
    });
  });

  it('stands on the page of the next gate whose newer life cycle has the one that was passed no more', async () => {
    const { firstId, id } = await begun();
    await promised(firstId, await owner(), { dueOn: '2099-01-01' });
    await house.population.query(`UPDATE gate SET gate_id = 'G99' WHERE id = $1`, [firstId]);
    expect(await conditionsAt(id)).toMatchObject([{ state: 'open', lifting: null, may: ['meet'] }]);
  });

  it('with a rule is said by its rule, never by a sentence', async () => {
    const { firstId, id } = await begun();
    const rule = 'voters >= 99';
    const ofIt = { id: firstId, conditionId: await promised(firstId, await owner(), { rule }) };
    const [shown] = await conditionsAt(id);
    expect(shown).toMatchObject({ state: 'overdue', may: ['lift'] });
    expect(shown?.because?.fr).toBeTruthy();
    await expect(lead()(meetCondition, { ...ofIt, how: 'Fait.' })).rejects.toMatchObject({
      kind: conditionByRule,
    });
  });

  it('is lifted by the quorum of the gate that was passed, not by the sponsor alone', async () => {
    const { firstId, id } = await begun();
    await asSecond(firstId);
    const ofIt = { id: firstId, conditionId: await promised(firstId, await owner()), reason: 'Sans objet.' };
    const lift = { ...ofIt, roleId: 'sponsor', password };
    await expect(lead()(liftCondition, lift)).rejects.toMatchObject({ kind: notYourRole });
    await director()(liftCondition, lift);
    expect(await conditionsAt(id)).toMatchObject([
      {
        state: 'overdue',
        lifting: {
          needed: 2,
          needsAnother: false,
          seats: [{ vote: { reason: 'Sans objet.' } }, { vote: null }],
        },
      },
    ]);
    await director()(takeBackLift, { id: firstId, conditionId: ofIt.conditionId, roleId: 'sponsor' });
    await lead()(liftCondition, { ...lift, roleId: 'product_owner' });
    expect(await conditionsAt(id)).toMatchObject([{ state: 'overdue' }]);
    await director()(liftCondition, lift);
    expect(await conditionsAt(id)).toEqual([]);
    await expect(director()(liftCondition, lift)).rejects.toMatchObject({ kind: conditionSettled });
  });

  it('is never lifted by whoever answers for it alone, nor by somebody in their place', async () => {
    const { firstId, useCaseId, id } = await begun();
    const ofIt = { id: firstId, conditionId: await promised(firstId, await house.person('director')) };
    const lift = { ...ofIt, roleId: 'sponsor', reason: 'Sans objet.' };
    await director()(liftCondition, { ...lift, password });
    expect(await conditionsAt(id)).toMatchObject([{ state: 'overdue', lifting: { needsAnother: true } }]);
    const [from, to] = [await house.person('director'), await owner()];
    await givePassword(house, to);
    const dates = { startsOn: '2020-01-01', endsOn: '2099-12-31', reason: 'Congés.' };
    await director()(delegateSeat, { id, roleId: 'sponsor', fromId: from.id, toId: to.id, ...dates });
    await contributor()(liftCondition, { ...lift, onBehalfOfId: from.id, password });
    expect(await conditionsAt(id)).toMatchObject([{ state: 'overdue', lifting: { needsAnother: true } }]);
    expect(useCaseId).not.toBe('');
  });

  it('holds the next gate past its date, which passes once it is settled', async () => {
    const { firstId, useCaseId, id } = await begun();
    await house.population.query(`UPDATE gate SET gate_id = 'G0', mode = 'again' WHERE id = $1`, [id]);
    const { unmet } = await director()(getGate, { id });
    for (const criterionId of unmet.filter((one) => one !== 'G0-09'))
      await director()(waiveCriterion, {
        id,
        criterionId,
        reason: 'Assumé.',
        endsOn: '2099-01-01',
        password,
      });
    await house.population.query(
      `INSERT INTO gate_attestation SELECT organisation_id, gen_random_uuid(), $2, criterion_id, role_id, statement, reading,
         reading_hash, signed_by, signed_at, ended_at, ended_why FROM gate_attestation WHERE gate_id = $1`,
      [firstId, id],
    );
    const conditionId = await promised(firstId, await owner(), { dueOn: '2099-01-01' });
    expect(await director()(getGate, { id })).toMatchObject({ state: 'ready' });
    /* The days go by. */
    await house.population.query(`UPDATE gate_condition SET due_on = '2020-01-01' WHERE id = $1`, [
      conditionId,
    ]);
    expect(await director()(getGate, { id })).toMatchObject({ state: 'conditions_overdue' });
    const pass = { roleId: 'sponsor', outcome: 'hold', reason: 'Non.' };
    await expect(vote(director(), id, { ...pass, outcome: 'pass' })).rejects.toMatchObject({
      kind: gateNotReady,
    });
    const { items } = await director()(readBoard, { state: ['conditions_overdue'] });
    expect(items.map((item) => item.id)).toContain(id);
    await contributor()(meetCondition, { id: firstId, conditionId, how: 'Trois ont voté.' });
    await director()(confirmCondition, { ...(await read({ id: firstId, conditionId })), isMet: true });
    expect(await director()(getGate, { id })).toMatchObject({ state: 'ready' });
    expect(await vote(director(), id, { ...pass, outcome: 'pass' })).toMatchObject({
      decided: { outcome: { id: 'pass' } },
    });
    expect(useCaseId).not.toBe('');
  });
});
