import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import type { Criterion, ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { changeAxis, changeCriterion, move, remove } from '../edit/content-acts';
import { comparabilityOf } from './comparability';
import { changesBetween } from './model-changes';

const told = (after: ScoreModelContent) =>
  changesBetween(DEFAULT_MODEL, after).flatMap(({ key, changes }) =>
    changes.map(({ kind }) => `${key || 'model'}: ${kind}`),
  );
const first = { axis: 0, criterion: 0 };
const changed = (part: Partial<Criterion>) => changeCriterion(DEFAULT_MODEL, first, part);

describe('what changed between two versions', () => {
  it('is nothing between twice the same', () => expect(told({ ...DEFAULT_MODEL })).toEqual([]));

  it.each<[string, ScoreModelContent, string[]]>([
    ['the way axes make one number', { ...DEFAULT_MODEL, aggregation: 'additive' }, ['model: aggregation']],
    [
      'a weight of one axis, and with it the share of all',
      changeAxis(DEFAULT_MODEL, { axis: 0, criterion: null }, { weight: 0.8 }),
      ['value: share', 'feasibility: share', 'data-readiness: share'],
    ],
    ['a question', changed({ question: { fr: 'Et si ?', en: 'What if?' } }), ['kpi-gain: question']],
    ['a direction', changed({ direction: 'lower' }), ['kpi-gain: direction']],
    ['a floor', changed({ floor: 2 }), ['kpi-gain: floor']],
    [
      'a criterion taken away, and not the shares that follow from it',
      remove(DEFAULT_MODEL, first),
      ['kpi-gain: removed'],
    ],
    [
      'a weight of one criterion, and with it the share of its neighbours',
      changed({ weight: 2 }),
      ['kpi-gain: share', 'strategic-fit: share', 'client-value: share'],
    ],
    ['the order of axes', move(DEFAULT_MODEL, { axis: 0, criterion: null }, 1), ['model: order']],
    ['the order of criteria', move(DEFAULT_MODEL, first, 1), ['value: order']],
  ])('%s', (_what, after, expected) => expect(told(after)).toEqual(expected));

  it('is not told where weights are of another size and shares the same', () => {
    const tenfold = DEFAULT_MODEL.axes.map((axis) => ({ ...axis, weight: axis.weight * 10 }));
    expect(told({ ...DEFAULT_MODEL, axes: tenfold })).toEqual([]);
  });

  it('shows both words of one anchor, and which score it explains', () => {
    const anchors = [...(DEFAULT_MODEL.axes[0]?.criteria[0]?.anchors ?? [])];
    const better = { fr: 'Rien du tout', en: 'Nothing at all' };
    expect(changesBetween(DEFAULT_MODEL, changed({ anchors: anchors.with(0, better) }))).toMatchObject([
      { what: 'criterion', changes: [{ kind: 'anchor', score: 1, before: anchors[0], after: better }] },
    ]);
  });
});

describe('what becomes of earlier scores', () => {
  const keysOf = (criteria: readonly Criterion[]) => criteria.map(({ key }) => key);

  it('they all count where only words and weights changed', () => {
    const { kept, missing, dropped } = comparabilityOf(
      DEFAULT_MODEL,
      changed({ weight: 3, question: { fr: 'Et si ?', en: 'What if?' } }),
    );
    expect([kept.length, missing.length, dropped.length]).toEqual([15, 0, 0]);
  });

  it('those of a criterion turned round are to be given again', () => {
    const { missing, dropped } = comparabilityOf(DEFAULT_MODEL, changed({ direction: 'lower' }));
    expect([keysOf(missing), keysOf(dropped)]).toEqual([['kpi-gain'], ['kpi-gain']]);
  });

  it('those of a criterion taken away no longer count', () =>
    expect(keysOf(comparabilityOf(DEFAULT_MODEL, remove(DEFAULT_MODEL, first)).dropped)).toEqual([
      'kpi-gain',
    ]));
});
