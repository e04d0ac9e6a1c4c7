import { DEFAULT_MODEL } from './default-model';
import { comparable, rowsUnder } from './rows-under';
import { criteriaOf, type ScoreModelContent } from './score-model';
import { SHORT_MODEL } from './short-model';

describe('scores given under one version, read under another', () => {
  it('stand in the order of the criteria, null where nothing was given', () => {
    expect(rowsUnder(SHORT_MODEL, [{ 'data-access': 2, 'kpi-gain': 5 }])).toEqual([
      [5, null, null, null, null, 2, null],
    ]);
  });

  it('carry over by key, from a long model to a short one and back', () => {
    const long = Object.fromEntries(criteriaOf(DEFAULT_MODEL).map(({ key }, at) => [key, (at % 5) + 1]));
    const [short] = rowsUnder(SHORT_MODEL, [long], DEFAULT_MODEL);
    expect(short).toEqual(criteriaOf(SHORT_MODEL).map(({ key }) => long[key]));
    const [back] = rowsUnder(DEFAULT_MODEL, [{ 'kpi-gain': 3 }], SHORT_MODEL);
    expect(back?.filter((score) => score !== null)).toEqual([3]);
  });

  it('do not where the criterion was turned round, or was not there', () => {
    const turned: ScoreModelContent = {
      ...SHORT_MODEL,
      axes: SHORT_MODEL.axes.map((axis) => ({
        ...axis,
        criteria: axis.criteria.map((one) =>
          one.key === 'kpi-gain' ? { ...one, direction: 'lower' as const } : one,
        ),
      })),
    };
    expect(rowsUnder(turned, [{ 'kpi-gain': 5, 'strategic-fit': 4 }], SHORT_MODEL)[0]?.slice(0, 2)).toEqual([
      null,
      4,
    ]);
    expect(
      rowsUnder(SHORT_MODEL, [{ 'kpi-gain': 5 }], { axes: SHORT_MODEL.axes.slice(1) })[0]?.[0],
    ).toBeNull();
  });

  it('survive a key that is a word of the language', () => {
    expect(rowsUnder(SHORT_MODEL, [{ constructor: 1 }])[0]).toEqual(Array<null>(7).fill(null));
  });

  it('compare by key and direction alone', () => {
    expect(comparable({ key: 'a', direction: 'lower' }, { key: 'a', direction: 'lower' })).toBe(true);
    expect(comparable({ key: 'a', direction: 'lower' }, { key: 'a', direction: 'higher' })).toBe(false);
  });
});
