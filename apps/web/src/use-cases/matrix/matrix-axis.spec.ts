import { ListSearch } from '../list/list-search';
import { axisOf, countsOf, listOfCell, MOST_VALUES } from './matrix-axis';

const value = (name: string, count = 1) => ({ value: name, name: null, count });

describe('a side of the matrix', () => {
  it('shows every word of a list in its order, also those that nothing has', () => {
    const { shown } = axisOf('kind', [value('inefficiency', 4), value('none', 2)], []);
    expect(shown.map((one) => [one.value, one.count])).toEqual([
      ['pain_point', 0],
      ['inefficiency', 4],
      ['strategic_opportunity', 0],
      ['none', 2],
    ]);
  });

  it('leaves out what a filter leaves out, and « none » where all is said', () =>
    expect(axisOf('kind', [value('inefficiency')], ['inefficiency', 'none']).shown).toEqual([
      value('inefficiency'),
    ]));

  it('puts names in the order of the alphabet, accents aside, and those without any last', () => {
    const names = [
      { value: '1', name: 'Zéphyr', count: 9 },
      { value: 'none', name: null, count: 5 },
      { value: '2', name: 'Éole', count: 1 },
      { value: '3', name: 'Fjord', count: 1 },
    ];
    expect(axisOf('clientId', names, []).shown.map(({ name }) => name)).toEqual([
      'Éole',
      'Fjord',
      'Zéphyr',
      null,
    ]);
  });

  it('shows the most numerous names, and says how many it does not show', () => {
    const many = Array.from({ length: MOST_VALUES + 7 }, (_, at) => ({
      value: `${at}`,
      name: `${at}`,
      count: 99 - at,
    }));
    const axis = axisOf('ownerId', many, []);
    expect([axis.shown.length, axis.hidden]).toEqual([MOST_VALUES, 7]);
    expect(axis.shown.every(({ count }) => count > 99 - MOST_VALUES)).toBe(true);
  });
});

describe('a cell', () => {
  it('counts what the answer says, and nothing where it says nothing', () => {
    const count = countsOf({ rows: [], columns: [], cells: [{ row: 'a', column: 'b', count: 3 }], total: 3 });
    expect([count('a', 'b'), count('b', 'a')]).toEqual([3, 0]);
  });

  it('leads to the list with the same filters and its own values', () => {
    const search = ListSearch.parse({
      view: 'matrix',
      rows: 'kind',
      search: 'brief',
      kind: ['pain_point'],
      status: [],
    });
    expect(
      listOfCell(search, [
        ['kind', 'none'],
        ['status', 'draft'],
      ]),
    ).toMatchObject({
      search: 'brief',
      kind: ['none'],
      status: ['draft'],
      view: undefined,
      rows: undefined,
    });
  });
});
