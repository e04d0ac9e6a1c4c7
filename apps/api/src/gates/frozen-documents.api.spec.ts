import {
  readDecision,
  readDocument,
  replayDecision,
  thenAndNow,
} from '@jalon/contracts/gates/decisions.operations';
import { getGate } from '@jalon/contracts/gates/gates.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { passFirstGate } from './testing/gate-stage';

describe('a frozen document that was written over', () => {
  let house: TestHouse;
  let id: string;
  beforeAll(async () => {
    house = await openHouse();
    ({ id } = await passFirstGate(house));
  });
  afterAll(() => house.close());
  const director = () => house.as('director');

  it.each(['{"format":"jalon.decision/1"}', 'not JSON at all', '{"format":"jalon.decision/9"}'])(
    'is told as unreadable everywhere, and is no fault: %s',
    async (text) => {
      await house.population.query(`UPDATE gate_decision SET document = $2 WHERE id = $1`, [id, text]);
      const broken = { flaw: 'unreadable' };
      expect(await director()(readDecision, { id })).toMatchObject({
        ...broken,
        verdict: null,
        criteria: [],
        outcome: { id: 'pass' },
      });
      expect(await director()(replayDecision, { id })).toMatchObject({
        ...broken,
        isSame: false,
        isIntact: false,
        isInJournal: false,
        verdict: null,
      });
      expect(await director()(thenAndNow, { id })).toMatchObject({ ...broken, then: null, criteria: [] });
      expect(await director()(getGate, { id })).toMatchObject({ criteria: [], deciding: 'decided' });
      expect((await director()(readDocument, { id })).document).toBe(text);
    },
  );
});
