import { askedOf, NewSearch } from './shortlist-search';

const ID = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11';

describe('the address of a new shortlist', () => {
  it('says which use cases, in order, and of which ranking', () => {
    const search = NewSearch.parse({
      ids: [ID, 'nonsense'],
      status: 'qualified',
      w: ['value:40', 'data:60'],
    });
    expect(search.ids).toEqual([ID]);
    expect(askedOf(search)).toEqual({ status: ['qualified'], weights: { value: 40, data: 60 } });
  });

  it('asks for the decided weights where it says none, or none that can be', () => {
    expect(askedOf(NewSearch.parse({}))).toEqual({});
    expect(askedOf(NewSearch.parse({ w: ['value', ':3', 'value:-1'] }))).toEqual({});
  });

  it('reads one id alone, and a stale bookmark', () => {
    expect(NewSearch.parse({ ids: ID, modelId: 'old', aggregation: 'none' })).toMatchObject({ ids: [ID] });
    expect(NewSearch.parse({ modelId: 'old' }).modelId).toBeUndefined();
  });
});
