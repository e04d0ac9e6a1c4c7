import { DEFAULT_MODEL } from './default-model';
import { flawsOf } from './flaws-of';
import { criteriaOf, ScoreModelContent } from './score-model';
import { SHORT_MODEL } from './short-model';

describe.each([
  ['the shipped model', DEFAULT_MODEL],
  ['the short one', SHORT_MODEL],
])('%s', (_, model) => {
  it('is of the shape and without a flaw', () => {
    expect(ScoreModelContent.parse(model)).toEqual(model);
    expect(flawsOf(model)).toEqual([]);
  });

  it('weighs value, feasibility and data readiness 0.4, 0.3 and 0.3', () => {
    expect(model.axes.map(({ key, weight }) => [key, weight])).toEqual([
      ['value', 0.4],
      ['feasibility', 0.3],
      ['data-readiness', 0.3],
    ]);
    expect(model.aggregation).toBe('geometric');
  });

  it('rules out what has no lawful data, and nothing else', () => {
    const vetoes = criteriaOf(model).filter(({ floor }) => floor !== null);
    expect(vetoes.map(({ key, floor }) => [key, floor])).toEqual([['data-lawfulness', 2]]);
  });

  it.each(criteriaOf(model).map((criterion) => [criterion.key, criterion] as const))(
    '%s asks one question and tells five different answers in each language',
    (_key, { question, anchors, name }) => {
      for (const language of ['fr', 'en'] as const) {
        expect(question[language]).toMatch(language === 'fr' ? /\u202f\?$/ : /[^\s]\?$/);
        expect(new Set(anchors.map((anchor) => anchor[language])).size).toBe(5);
      }
      for (const { fr } of [name, question, ...anchors]) expect(fr).not.toMatch(/'| [:;?!»%]/);
    },
  );
});

describe('the criteria of the seed', () => {
  it('are all there, the burdens turned round', () => {
    const criteria = criteriaOf(DEFAULT_MODEL);
    expect(criteria).toHaveLength(15);
    expect(criteria.filter(({ direction }) => direction === 'lower').map(({ key }) => key)).toEqual([
      'integration-complexity',
      'process-impact',
      'training-need',
    ]);
  });

  it('mean the same in the short model', () => {
    const long = new Map(criteriaOf(DEFAULT_MODEL).map((criterion) => [criterion.key, criterion]));
    for (const criterion of criteriaOf(SHORT_MODEL)) expect(long.get(criterion.key)).toEqual(criterion);
  });
});
