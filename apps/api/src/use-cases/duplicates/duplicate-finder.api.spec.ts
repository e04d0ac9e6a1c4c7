import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { DuplicateFinder } from './duplicate-finder';

const problem = 'La revue de presse est faite à la main tous les matins, et oublie des titres régionaux.';

describe('likely duplicates of a batch', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('are found in the register and among the rows themselves, nowhere else', async () => {
    const press = await house.as('director')(createUseCase, { title: 'Revue de presse', problem });
    await house.as('director', 'abroad')(createUseCase, { title: 'Traduction des communiqués', problem });
    const matches = await house.within('contributor', ({ actor }) =>
      house.app.get(DuplicateFinder).ofBatch(actor, [
        { key: '12', title: 'Presse : revue', problem: null },
        { key: '13', title: 'Traduction des communiqués', problem: null },
        {
          key: '14',
          title: 'Traduction de communiqué',
          problem: 'Un communiqué attend deux jours sa traduction.',
        },
        { key: '15', title: 'Planification des tournages', problem: null },
      ]),
    );
    expect([...matches]).toEqual([
      [
        '12',
        [
          {
            useCaseId: press.id,
            score: 0.82,
            reason: [{ kind: 'title-reordered', likeness: 0.97, words: ['presse', 'revue'] }],
          },
        ],
      ],
      [
        '14',
        [
          {
            otherKey: '13',
            score: 0.85,
            reason: [{ kind: 'title-same', likeness: 1, words: ['traduction', 'communique'] }],
          },
        ],
      ],
    ]);
  });
});
