import { type LinkOpenness, opennessOf, tooFastBy } from './intake-link';

const at = new Date('2026-12-03T12:00:00Z');
const later = new Date('2026-12-03T12:00:01Z');

it.each<[Date, Date | null, number, LinkOpenness]>([
  [later, null, 0, 'open'],
  [later, null, 9, 'open'],
  [later, null, 10, 'full'],
  [later, null, 11, 'full'],
  [at, null, 0, 'expired'],
  [at, null, 10, 'expired'],
  [later, at, 0, 'revoked'],
  [at, at, 10, 'revoked'],
])('until %s, revoked %s, %i of 10 received today: %s', (expiresAt, revokedAt, receivedToday, openness) =>
  expect(opennessOf({ expiresAt, revokedAt, receivedToday, dailyLimit: 10 }, at)).toBe(openness),
);

it.each([
  [0, 0, 3000],
  [0, 1, 2999],
  [0, 2999, 1],
  [0, 3000, 0],
  [0, 90_000, 0],
])('a form opened at %i and sent at %i lacks %i ms', (openedAt, sentAt, lacks) =>
  expect(tooFastBy(openedAt, sentAt)).toBe(lacks),
);
