import { getGate, listGates, openGate, readBoard } from '@jalon/contracts/gates/gates.operations';
import { gateOpenAlready, useCaseNotAtGate } from '@jalon/contracts/gates/gates.problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { shortlistedUseCase } from './testing/gate-stage';

describe('gates', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('opens G0 on a shortlisted use case, once', async () => {
    const call = house.as('director');
    const useCaseId = await shortlistedUseCase(house);
    const gate = await call(openGate, { useCaseId, dueOn: '2099-03-02' });
    expect(gate).toMatchObject({ gateId: 'G0', cycle: 1, state: 'blocked', dueOn: '2099-03-02' });
    await expect(call(openGate, { useCaseId })).rejects.toMatchObject({ kind: gateOpenAlready });
    const { gates, ahead, nextId } = await call(listGates, { useCaseId });
    expect(gates.map(({ gateId }) => gateId)).toEqual(['G0']);
    expect(ahead[0]?.gateId).toBe('G1');
    expect(nextId).toBe(gate.id);
    expect(await call(getGate, { id: gate.id })).toEqual(gate);
    const board = await call(readBoard, {});
    expect(board.items.map(({ id }) => id)).toContain(gate.id);
  });

  it('opens none on a draft', async () => {
    const { id } = await house.as('director')(createUseCase, { title: 'Veille', problem: 'À la main.' });
    await expect(house.as('director')(openGate, { useCaseId: id })).rejects.toMatchObject({
      kind: useCaseNotAtGate,
    });
  });
});
