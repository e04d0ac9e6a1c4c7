import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { addAxis, addCriterion, destinationOf, keysOf, move, remove, settleKeys } from './content-acts';
import { flawsIn } from './flaws';

const keys = ({ axes }: ScoreModelContent) =>
  axes.map(({ key, criteria }) => `${key}: ${criteria.map((one) => one.key).join(' ')}`);
const small: ScoreModelContent = {
  ...DEFAULT_MODEL,
  axes: DEFAULT_MODEL.axes.map((axis) => ({ ...axis, criteria: axis.criteria.slice(0, 2) })),
};
const [value, feasibility, data] = keys(small);

describe('moving a part of a model', () => {
  it.each([
    ['an axis down', { axis: 0, criterion: null }, 1, [feasibility, value, data]],
    ['the first axis up: it stays', { axis: 0, criterion: null }, -1, [value, feasibility, data]],
    [
      'a criterion up within its axis',
      { axis: 0, criterion: 1 },
      -1,
      ['value: strategic-fit kpi-gain', feasibility, data],
    ],
    [
      'the first criterion up: to the end of the axis before',
      { axis: 1, criterion: 0 },
      -1,
      ['value: kpi-gain strategic-fit scenario-fit', 'feasibility: output-quality', data],
    ],
    [
      'the last criterion down: to the head of the axis after',
      { axis: 1, criterion: 1 },
      1,
      [value, 'feasibility: scenario-fit', 'data-readiness: output-quality data-access data-quality'],
    ],
    ['the very last criterion down: it stays', { axis: 2, criterion: 1 }, 1, [value, feasibility, data]],
  ] as const)('%s', (_what, place, step, expected) =>
    expect(keys(move(small, place, step))).toEqual(expected),
  );

  it('lands where it is said to', () => {
    const from = { axis: 1, criterion: 0 };
    const to = destinationOf(small, from, -1);
    const after = move(small, from, -1);
    expect(to && after.axes[to.axis]?.criteria[to.criterion ?? -1]?.key).toBe('scenario-fit');
  });
});

describe('what is new', () => {
  const grown = addCriterion(addAxis(small), { axis: 0, criterion: null });

  it('has no key of another, and says all that it lacks', () => {
    expect(keysOf(grown).size).toBe(keysOf(small).size + 3);
    const lacking = flawsIn(grown, 'fr').map(({ pointer }) => pointer);
    expect(lacking).toEqual(expect.arrayContaining(['/axes/0/criteria/2/question/en', '/axes/3/name/fr']));
    expect(flawsIn(small, 'fr')).toEqual([]);
  });

  it('takes its key from its English name, never one that was in use before', () => {
    const withoutGain = remove(small, { axis: 0, criterion: 0 });
    const named = addCriterion(withoutGain, { axis: 0, criterion: null });
    const again: ScoreModelContent = {
      ...named,
      axes: named.axes.map((axis, at) => ({
        ...axis,
        criteria: axis.criteria.map((one, place) =>
          at === 0 && place === 1 ? { ...one, name: { fr: 'Gain', en: 'KPI – Gain' } } : one,
        ),
      })),
    };
    expect(settleKeys(again, small).axes[0]?.criteria.map(({ key }) => key)).toEqual([
      'strategic-fit',
      'kpi-gain-2',
    ]);
  });
});
