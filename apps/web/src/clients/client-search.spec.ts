import { parseSearch, stringifySearch } from '../platform/routing/search-params';
import { clientInputOf, ClientSearch, isFiltered } from './client-search';

const read = (address: string) => ClientSearch.parse(parseSearch(address));

describe('the address of the list of clients', () => {
  it.each(['?search=lavande&status=active&status=former&sort=-updatedAt', '?kind=b2b', ''])(
    '%j comes back as it was',
    (address) => expect(stringifySearch(read(address))).toBe(address),
  );

  it('leaves aside what it does not know', () =>
    expect(stringifySearch(read('?status=gone&kind=b2b&sort=colour'))).toBe('?kind=b2b'));

  it('asks the list for what it says, not for an open form', () =>
    expect(clientInputOf(read('?search=lavande&create=yes'))).toEqual({
      search: 'lavande',
      status: [],
      kind: [],
    }));

  it.each([
    ['?sort=name&create=yes', false],
    ['?search=a', true],
    ['?kind=public', true],
  ])('%j is filtered: %s', (address, filtered) => expect(isFiltered(read(address))).toBe(filtered));
});
