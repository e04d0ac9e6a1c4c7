import { parseSearch, stringifySearch } from '../../platform/routing/search-params';
import {
  boardInputOf,
  countFilters,
  listInputOf,
  ListSearch,
  shownSort,
  withoutFilters,
} from './list-search';

const person = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11';
const read = (address: string) => ListSearch.parse(parseSearch(address));

describe('the address of the list of use cases', () => {
  it.each([
    '?search=veille&status=draft&status=proposed&sort=-title',
    `?kind=pain_point&ownerId=none&ownerId=${person}&view=board`,
    '?processArea=content_creation&technologyFamily=predictive&tag=seo&tag=%C3%A9t%C3%A9',
    '?create=yes',
    '',
  ])('%j comes back as it was', (address) => expect(stringifySearch(read(address))).toBe(address));

  it('leaves aside what a stale or hand-written bookmark says wrong', () =>
    expect(
      stringifySearch(read('?status=gone&status=draft&ownerId=12&clientId=x&sort=colour&view=map&kind=a')),
    ).toBe('?status=draft'));

  it('asks the list for what it says, and for nothing else', () =>
    expect(listInputOf(read(`?search=seo&status=draft&clientId=${person}&view=board&create=yes`))).toEqual({
      search: 'seo',
      status: ['draft'],
      kind: [],
      confidentiality: [],
      processArea: [],
      technologyFamily: [],
      ownerId: [],
      clientId: [person],
      tag: [],
    }));

  it('does not narrow the board by status: its columns are the statuses', () =>
    expect(boardInputOf(read('?status=draft&tag=seo'))).not.toHaveProperty('status'));

  it.each([
    ['', 0],
    ['?view=board&sort=title', 0],
    ['?status=draft&status=proposed', 1],
    ['?search=seo&tag=a&tag=b&ownerId=none', 3],
  ])('%j holds %i filters', (address, count) => expect(countFilters(read(address))).toBe(count));

  it('keeps sort and view when the filters go', () =>
    expect(withoutFilters(read('?search=seo&status=draft&sort=title&view=board&create=yes'))).toEqual({
      sort: 'title',
      view: 'board',
    }));

  it.each([
    ['', '-updatedAt'],
    ['?search=seo', 'relevance'],
    ['?search=seo&sort=deadline', 'deadline'],
  ])('%j is shown sorted by %s', (address, sort) => expect(shownSort(read(address))).toBe(sort));
});
