import { z } from 'zod';
import {
  parseSearch,
  searchChoice,
  searchChoices,
  searchSort,
  searchText,
  searchTexts,
  stringifySearch,
} from './search-params';

const ListSearch = z.object({
  q: searchText,
  kind: searchChoice(['pain', 'gain']),
  status: searchChoices(['draft', 'proposed']),
  tag: searchTexts,
  sort: searchSort(['title', 'updatedAt']),
});

describe('the address of a list', () => {
  it.each(['?q=veille', '?status=draft&status=proposed&sort=-title', '?q=2026&tag=%C3%A9t%C3%A9', ''])(
    '%j comes back as it was',
    (text) => expect(stringifySearch(ListSearch.parse(parseSearch(text)))).toBe(text),
  );

  it('keeps figures as texts', () => expect(parseSearch('?q=42')).toEqual({ q: '42' }));

  it('leaves no trace of what is not set', () =>
    expect(stringifySearch({ q: '', status: [], sort: undefined, page: null })).toBe(''));

  it('survives a stale bookmark', () =>
    expect(ListSearch.parse(parseSearch('?kind=other&status=gone&status=draft&sort=owner&q=a&q=b'))).toEqual({
      q: undefined,
      kind: undefined,
      status: ['draft'],
      tag: [],
      sort: undefined,
    }));
});
