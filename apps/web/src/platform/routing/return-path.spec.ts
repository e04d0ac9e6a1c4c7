import { safeReturnPath } from './return-path';

it.each([
  ['/use-cases?status=draft', '/use-cases?status=draft'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %j leads to %s', (asked, path) => expect(safeReturnPath(asked)).toBe(path));
