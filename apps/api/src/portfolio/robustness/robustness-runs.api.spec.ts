import { readRobustness, type RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { jest } from '@jest/globals';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import { work } from '../../platform/database/unit-of-work';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { RobustnessRuns } from './robustness-runs';

const source: Pick<RankingSource, 'model' | 'useCases' | 'digest'> = {
  model: {
    id: '0d3a1f6e-6b1c-4c57-9b55-4d6172656e67',
    name: 'Grille courte',
    isUsual: true,
    archivedAt: null,
    number: 1,
    content: SHORT_MODEL,
    reason: null,
    madeBy: null,
    madeAt: '2026-11-01T08:00:00.000Z',
  },
  useCases: [],
  digest: 'a'.repeat(64),
};

describe('simulations on the server', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('ask those beyond four to come back, and serve them afterwards', async () => {
    const runs = house.app.get(RobustnessRuns, { strict: false });
    const asked = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e'].map((seed) => runs.run(source, { seed })),
    );
    expect(asked.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(asked[4]).toMatchObject({ reason: { kind: { type: 'too-many-requests' } } });
    expect((await runs.run(source, { seed: 'e' })).draws).toBeGreaterThan(0);
  });

  it('run once the transaction is over: nobody’s connection waits for a thread', async () => {
    const runs = house.app.get(RobustnessRuns, { strict: false });
    const inTransaction: boolean[] = [];
    const run = jest.spyOn(runs, 'run').mockImplementation((...asked) => {
      inTransaction.push(isWorking());
      return RobustnessRuns.prototype.run.apply(runs, asked);
    });
    await house.as('director')(readRobustness, {});
    run.mockRestore();
    expect(inTransaction).toEqual([false]);
  });
});

/** Is there a unit of work around the caller? */
function isWorking(): boolean {
  try {
    return Boolean(work());
  } catch {
    return false;
  }
}
