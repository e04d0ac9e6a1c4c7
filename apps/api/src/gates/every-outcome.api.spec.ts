import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { getGate, listGates } from '@jalon/contracts/gates/gates.operations';
import { gateNotReady } from '@jalon/contracts/gates/gates.problems';
import { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import { getProject } from '@jalon/contracts/projects/projects.operations';
import type { Role } from '@jalon/domain/access/roles';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { shippedLifecycle } from '../lifecycle/shipped/shipped-lifecycle';
import { giveRoles, givePassword, passFirstGate, PASSWORD, vote } from './testing/gate-stage';

type Stand = readonly [gateId: string, phaseId: string, mode: string];
const STANDS: readonly Stand[] = [
  ['G1', 'P1', ''],
  ['G2', 'P2', ''],
  ['G3', 'P3', 'pilot_slice'],
  ['G4', 'P4', 'pilot_slice'],
  ['G5', 'P5', ''],
  ['G6', 'P6', 'wave_1'],
  ['G7', 'P7', ''],
  ['G8', 'P8', ''],
  ['G9', 'P9', ''],
];

/** Gate, outcome, where it sends back to → where the project stands then, and the gate that is open. */
const MOVES: readonly (readonly [string, string, string | null, string, string | null])[] = [
  ['G1', 'hold', null, 'P1#1 on_hold', 'G1#2'],
  ['G2', 'adjust', 'P1', 'P1#2 active', 'G1#1'],
  ['G3', 'abandon', null, 'P3#1 abandoned', null],
  ['G4', 'adjust', 'P3', 'P3#1 active', 'G3#1'],
  ['G5', 'adjust', 'P2', 'P2#1 active', 'G2#1'],
  ['G6', 'hold', null, 'P6#1 on_hold', 'G6#2'],
  ['G7', 'rollback', 'P6', 'P6#1 active', 'G6#1'],
  ['G7', 'adjust', 'T1', 'P7#1 active', 'G7#2'],
  ['G8', 'retrain', 'P3', 'P3#1 active', 'G3#1'],
  ['G8', 'reconfigure', 'P4', 'P4#1 active', 'G4#1'],
  ['G8', 'redevelop', 'P1', 'P1#2 active', 'G1#1'],
  ['G8', 'suspend', null, 'P8#1 suspended', 'G8#2'],
  ['G9', 'hold', null, 'P9#1 active', 'G9#2'],
];

const standOf = (gateId: string): Stand => STANDS.find(([id]) => id === gateId) ?? ['G1', 'P1', ''];
const seatsOf = (gateId: string): readonly string[] =>
  shippedLifecycle.gates.find(({ id }) => id === gateId)?.deciders ?? [];

describe('whatever deciders may decide', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const director = () => house.as('director');

  const HOLDERS: Readonly<Record<string, Role>> = { sponsor: 'director', product_owner: 'project_manager' };

  /** Somebody who holds this seat, with the call that votes in it. */
  async function seated(useCaseId: string, roleId: string) {
    const role = HOLDERS[roleId] ?? 'contributor';
    const person = await house.person(role);
    await givePassword(house, person);
    await giveRoles(house, useCaseId, [person, [roleId]]);
    return { roleId, call: house.as(role) };
  }

  const projectOf = async (id: string) => (await director()(getGate, { id })).project?.id ?? '';

  /** A project that stands before this gate; two people hold every seat of it, so that nobody holds two of a pair. */
  async function standingAt(gateId: string, before?: (projectId: string) => Promise<unknown>) {
    const [, phaseId, mode] = standOf(gateId);
    const { useCaseId, nextId: id } = await passFirstGate(house);
    const { query } = house.population;
    await before?.(await projectOf(id));
    await query(`UPDATE gate SET gate_id = $2, mode = $3 WHERE id = $1`, [id, gateId, mode]);
    const projectId = await projectOf(id);
    await query(`UPDATE project SET phase_id = $2, cycle = 1, mode = $3 WHERE id = $1`, [
      projectId,
      phaseId,
      mode === 'pilot_slice' ? mode : null,
    ]);
    const voters = await Promise.all(seatsOf(gateId).map((roleId) => seated(useCaseId, roleId)));
    return { id, useCaseId, projectId, voters };
  }

  it.each(MOVES)('%s %s %s → %s', async (gateId, outcome, target, stands, opened) => {
    const { id, useCaseId, projectId, voters } = await standingAt(gateId);
    const lessons = outcome === 'abandon' ? 'Les relectures prenaient le temps gagné.' : null;
    for (const { roleId, call } of voters)
      if ((await director()(getGate, { id })).decided === null)
        await vote(call, id, { roleId, outcome, target, lessons, reason: 'Décidé en comité.' });
    const { decided } = await director()(getGate, { id });
    expect(decided?.outcome.id).toBe(outcome);
    const { phaseId, cycle, status } = await director()(getProject, { id: projectId });
    expect(`${phaseId}#${cycle} ${status}`).toBe(stands);
    const { nextId, gates } = await director()(listGates, { useCaseId });
    const next = gates.find((gate) => gate.id === nextId);
    expect(next ? `${next.gateId}#${next.cycle}` : null).toBe(opened);
    expect(await director()(replayDecision, { id })).toMatchObject({ isIntact: true, isSame: true });
  });

  it('enters a phase that was only planned for the first time', async () => {
    const days = { from: '2099-01-05', to: '2099-01-30', version: null };
    const { id, projectId, voters } = await standingAt('G5', (project) =>
      director()(setPlan, { id: project, phases: [{ phaseId: 'P2', cycle: 1, ...days }] }),
    );
    for (const { roleId, call } of voters)
      if ((await director()(getGate, { id })).decided === null)
        await vote(call, id, { roleId, outcome: 'adjust', target: 'P2', reason: 'À reprendre.' });
    const { phaseId, cycle } = await director()(getProject, { id: projectId });
    expect([phaseId, cycle]).toEqual(['P2', 1]);
  });

  it.each([
    ['G3', 'pass'],
    ['G6', 'pass_with_conditions'],
    ['G8', 'continue'],
    ['G9', 'scale'],
    ['G9', 'close'],
  ])('%s is no %s while a blocking criterion is open, and names them', async (gateId, outcome) => {
    const { id, projectId, voters } = await standingAt(gateId);
    const [first] = voters;
    const before = await director()(getProject, { id: projectId });
    await expect(
      first?.call(voteAtGate, {
        id,
        roleId: first.roleId,
        outcome,
        readingHash: (await director()(getGate, { id })).readingHash ?? '',
        password: PASSWORD,
      }),
    ).rejects.toMatchObject({ kind: gateNotReady });
    expect(await director()(getProject, { id: projectId })).toEqual(before);
  });
});
