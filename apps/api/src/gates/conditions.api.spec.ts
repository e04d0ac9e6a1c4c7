import { delegateSeat, voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { getGate, listGates, readBoard } from '@jalon/contracts/gates/gates.operations';
import { gateNotReady, notYourRole } from '@jalon/contracts/gates/gates.problems';
import { assignMissing, readMissing } from '@jalon/contracts/gates/missing.operations';
import { confirmCondition, meetCondition } from '@jalon/contracts/gates/settling.operations';
import {
  conditionsRefused,
  delegationRefused,
  separationOfDuties,
} from '@jalon/contracts/gates/signing.problems';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { givePassword, giveRoles, openFirstGate, passFirstGate, vote, waive } from './testing/gate-stage';
import { GateSweep } from './watching/gate-sweep';

describe('conditions, delegation, what is missing', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const director = () => house.as('director');

  /** G1 of a fresh project: the director sponsors, the project manager leads. */
  async function openG1() {
    const { useCaseId, nextId } = await passFirstGate(house);
    const lead = await house.person('project_manager');
    await givePassword(house, lead);
    await giveRoles(house, useCaseId, [lead, ['product_owner']]);
    return { useCaseId, id: nextId };
  }

  async function waiveAll(id: string): Promise<readonly string[]> {
    const { criteria, unmet } = await director()(getGate, { id });
    const waivable = criteria.filter((one) => unmet.includes(one.id) && one.isWaivable);
    for (const { id: criterionId } of waivable) await waive(director(), id, criterionId);
    return (await director()(getGate, { id })).unmet;
  }

  it('names the smallest set that is missing, and gives it once as tasks', async () => {
    const { id } = await openFirstGate(house);
    const missing = await director()(readMissing, { id, by: '2099-01-04' });
    expect(missing.items.map(({ key }) => key)).toContain('attest:G0-09');
    expect(missing).toMatchObject({ isFeasible: true, stuck: [] });
    const items = missing.items.map(({ key }) => ({ key }));
    await director()(assignMissing, { id, items });
    const again = await director()(assignMissing, { id, items });
    expect(again.items.every(({ task }) => task !== null)).toBe(true);
    const tasks = await house.population.query(`SELECT id FROM task WHERE subject_id = $1`, [id]);
    expect(tasks).toHaveLength(items.length);
  });

  it('refuses a condition on what blocks, and none where one is needed', async () => {
    const { id } = await openG1();
    const unmet = await waiveAll(id);
    expect(unmet).toContain('G1-01');
    const ballot = { roleId: 'sponsor', outcome: 'adjust', target: 'P0', reason: 'À revoir.' };
    const owner = await house.person('contributor');
    const condition = {
      criterionId: 'G1-01',
      words: 'Plus tard',
      rule: null,
      ownerId: owner.id,
      dueOn: '2099-01-01',
    };
    await expect(vote(director(), id, { ...ballot, conditions: [condition] })).rejects.toMatchObject({
      kind: conditionsRefused,
    });
    await expect(
      vote(director(), id, { roleId: 'sponsor', outcome: 'pass_with_conditions', conditions: [condition] }),
    ).rejects.toMatchObject({ kind: gateNotReady });
  });

  it('holds the next gate while a condition of an earlier pass is past its date', async () => {
    const { id, useCaseId } = await openG1();
    const { gates } = await director()(listGates, { useCaseId });
    const first = gates.find(({ gateId }) => gateId === 'G0')?.id ?? '';
    const owner = await house.person('contributor');
    const conditionId = '3f0e2c52-8f7c-4f1e-9a4e-0d4a58a2a111';
    await house.population.query(
      `INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, owner_id, due_on, version)
       VALUES ($1, $2, $3, 'G0-04', 'Trois votants', $4, '2020-01-01', 1)`,
      [owner.organisationId, conditionId, first, owner.id],
    );
    expect((await director()(getGate, { id })).conditions).toMatchObject([{ state: 'overdue' }]);
    const board = await director()(readBoard, { state: ['conditions_overdue'] });
    expect(board).toMatchObject({ total: 1, counts: { conditions_overdue: 1 } });
    expect(board.items).toMatchObject([{ id, state: 'blocked', overdueEarlier: 1 }]);
    await house.app.get(GateSweep).sweep(new Date());
    await house.app.get(GateSweep).sweep(new Date());
    const told = await house.population.query<{ person: string }>(
      `SELECT person_id AS person FROM notification WHERE kind = 'condition_overdue' AND subject_id = $1`,
      [first],
    );
    expect(told.map(({ person }) => person)).toEqual(
      expect.arrayContaining([owner.id, (await house.person('director')).id]),
    );
    expect(new Set(told.map(({ person }) => person)).size).toBe(told.length);
    await house.as('contributor')(meetCondition, { id: first, conditionId, how: 'Un tour a eu lieu.' });
    expect((await director()(getGate, { id })).conditions).toMatchObject([{ state: 'overdue' }]);
    const [said] = (await director()(getGate, { id })).conditions;
    await director()(confirmCondition, { id: first, conditionId, saidAt: said?.said?.at ?? '', isMet: true });
    expect((await director()(getGate, { id })).conditions).toEqual([]);
  });

  it('wants every seat where the quorum is all, and a person for each', async () => {
    const { id, useCaseId } = await openG1();
    const held = { outcome: 'hold', reason: 'Après le budget.' };
    const pending = await vote(director(), id, { roleId: 'sponsor', ...held });
    expect(pending).toMatchObject({ deciding: 'pending', decided: null, needed: 2 });
    await expect(vote(director(), id, { roleId: 'product_owner', ...held })).rejects.toMatchObject({
      kind: notYourRole,
    });
    const decided = await vote(house.as('project_manager'), id, { roleId: 'product_owner', ...held });
    expect(decided).toMatchObject({ deciding: 'decided', decided: { outcome: { id: 'hold' } } });
    expect(await director()(replayDecision, { id })).toMatchObject({ isSame: true, isInJournal: true });
    const { gates } = await director()(listGates, { useCaseId });
    expect(gates.at(-1)).toMatchObject({ gateId: 'G1', cycle: 2, decided: null });
    const [project] = await house.population.query(`SELECT status FROM project WHERE use_case_id = $1`, [
      useCaseId,
    ]);
    expect(project).toEqual({ status: 'on_hold' });
  });

  it('lets somebody vote in the place of a decider who is away, and says so', async () => {
    const { id } = await openG1();
    const [from, to] = [await house.person('director'), await house.person('contributor')];
    const dates = { startsOn: '2020-01-01', endsOn: '2099-12-31', reason: 'Congés.' };
    await director()(delegateSeat, { id, roleId: 'sponsor', fromId: from.id, toId: to.id, ...dates });
    await givePassword(house, to);
    const held = { roleId: 'sponsor', outcome: 'hold', reason: 'Après le budget.' };
    const voted = await vote(house.as('contributor'), id, { ...held, onBehalfOfId: from.id });
    expect(voted.seats[0]?.vote).toMatchObject({ person: { id: to.id }, onBehalfOf: { id: from.id } });
  });

  it('lets whoever runs projects delegate for somebody away, never to themselves, and tells all concerned', async () => {
    const { id } = await openG1();
    const [from, to] = [await house.person('director'), await house.person('contributor')];
    const manager = await house.person('project_manager');
    const absence = { id, roleId: 'sponsor', fromId: from.id, startsOn: '2099-01-01', endsOn: '2099-01-31' };
    const delegate = (toId: string) =>
      house.as('admin')(delegateSeat, { ...absence, toId, reason: 'Hospitalisation.' });
    const admin = await house.person('admin');
    await expect(delegate(admin.id)).rejects.toMatchObject({ kind: delegationRefused });
    const { seats } = await delegate(to.id);
    expect(seats[0]?.delegations).toMatchObject([{ givenBy: { id: admin.id }, endsOn: '2099-01-31' }]);
    const told = await house.population.query<{ person: string; kind: string }>(
      `SELECT person_id AS person, kind FROM notification WHERE subject_id = $1 AND actor_id = $2`,
      [id, admin.id],
    );
    expect(told).toEqual(
      expect.arrayContaining([
        { person: to.id, kind: 'signature_asked' },
        { person: from.id, kind: 'seat_delegated' },
        { person: manager.id, kind: 'seat_delegated' },
      ]),
    );
  });

  it('keeps apart those whom the gate keeps apart', async () => {
    const { id, useCaseId } = await openG1();
    await giveRoles(house, useCaseId, [await house.person('director'), ['dpo']]);
    await expect(
      vote(director(), id, { roleId: 'sponsor', outcome: 'hold', reason: 'Non.' }),
    ).rejects.toMatchObject({ kind: separationOfDuties });
    expect(voteAtGate.permission).toBe('gates:sign');
  });
});
