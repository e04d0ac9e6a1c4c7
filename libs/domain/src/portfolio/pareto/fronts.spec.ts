import fc from 'fast-check';
import { Random } from '../../statistics/random';
import { dominates, paretoFronts, type Placed } from './fronts';

const placed = (values: readonly (readonly (number | null)[])[]): Placed[] =>
  values.map((own, nth) => ({ id: String(nth), values: own }));

/** Fronts by repeated removal, as the definition says it. */
function byRemoval(rows: readonly { id: string; values: readonly number[] }[]): string[][] {
  const fronts: string[][] = [];
  let left = [...rows];
  while (left.length > 0) {
    const front = left.filter((row) => !left.some((other) => dominates(other.values, row.values)));
    fronts.push(front.map(({ id }) => id));
    left = left.filter((row) => !front.includes(row));
  }
  return fronts;
}

describe('Pareto fronts (§4)', () => {
  it('are those of the reference, equal vectors kept', () => {
    const rows = [
      [4, 2],
      [3, 3],
      [2, 4],
      [2, 2],
      [3, 1],
      [4, 2],
    ];
    expect(paretoFronts(placed(rows)).fronts).toEqual([
      ['0', '1', '2', '5'],
      ['3', '4'],
    ]);
  });

  it('leave out and list what lacks a value', () =>
    expect(
      paretoFronts(
        placed([
          [1, null],
          [1, 1],
          [null, 5],
        ]),
      ),
    ).toEqual({ fronts: [['1']], excluded: ['0', '2'] }));

  it.each<[string, (number | null)[][], string[][]]>([
    ['nothing', [], []],
    ['one', [[3, 3]], [['0']]],
    [
      'equals',
      [
        [3, 3],
        [3, 3],
      ],
      [['0', '1']],
    ],
    [
      'a staircase',
      [
        [1, 1],
        [3, 3],
        [2, 2],
      ],
      [['1'], ['2'], ['0']],
    ],
    ['nothing known', [[null, null]], []],
    ['one side', [[1], [2], [2]], [['1', '2'], ['0']]],
    [
      'values apart by rounding',
      [
        [0.1 + 0.2, 1],
        [0.3, 1],
      ],
      [['0', '1']],
    ],
  ])('of %s', (_, rows, fronts) => expect(paretoFronts(placed(rows)).fronts).toEqual(fronts));

  it('are those of repeated removal, whatever the values', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { maxLength: 40 }),
        (values) => {
          const rows = values.map((own, nth) => ({ id: String(nth), values: own }));
          expect(paretoFronts(rows).fronts).toEqual(byRemoval(rows));
        },
      ),
    ));

  it('of a thousand on three sides', () => {
    const random = new Random('pareto');
    const rows = placed(
      Array.from({ length: 1000 }, () => [random.uniform(), random.uniform(), random.uniform()]),
    );
    expect(paretoFronts(rows).fronts.flat()).toHaveLength(1000);
    const chain = placed(Array.from({ length: 1000 }, (_, nth) => [nth, nth]));
    expect(paretoFronts(chain).fronts).toHaveLength(1000);
  });
});
