import { PortfolioSearch, rankingInputOf, weightsIn, weightTexts } from './portfolio-search';

const AXES = ['value', 'feasibility'];

describe('weights in the address', () => {
  it.each([
    [['value:40', 'feasibility:60'], { value: 40, feasibility: 60 }],
    [['feasibility:60', 'value:0'], { value: 0, feasibility: 60 }],
    [['value:12.5', 'feasibility:87.5', 'old-axis:3'], { value: 12.5, feasibility: 87.5 }],
    [[], null],
    [['value:40'], null],
    [['value:40', 'feasibility:-1'], null],
    [['value:', 'feasibility:60'], null],
    [['value:much', 'feasibility:60'], null],
  ])('%j are %j', (texts, weights) => expect(weightsIn(texts, AXES)).toEqual(weights));

  it('come back as they were', () => {
    const weights = { value: 33.33, feasibility: 66.67 };
    expect(weightsIn(weightTexts(weights), AXES)).toEqual(weights);
  });
});

it('a stale or broken address still opens', () => {
  const search = PortfolioSearch.parse({
    modelId: 'x',
    status: 'gone',
    top: '7',
    view: 'cards',
    w: 'value:40',
  });
  expect(rankingInputOf(search)).toEqual({});
  expect(search.w).toEqual(['value:40']);
});
