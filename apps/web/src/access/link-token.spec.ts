import { linkToken } from './link-token';

it.each([
  ['#token=ji_123', '', 'ji_123'],
  ['', '?token=jr_456', 'jr_456'],
  ['#token=ji_123', '?token=jr_456', 'ji_123'],
  ['#content', '', ''],
  ['', '', ''],
])('the link %s%s holds %j', (hash, search, token) => expect(linkToken({ hash, search })).toBe(token));
