import { invitationStatus } from './invitation';
import { deviceOf } from './session';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));

describe('an invitation', () => {
  it.each([
    [null, null, 9, 'pending'],
    [null, null, 10, 'expired'],
    [day(5), null, 20, 'accepted'],
    [null, day(5), 20, 'revoked'],
  ])('accepted %s, revoked %s, on day %i: %s', (acceptedAt, revokedAt, today, status) =>
    expect(invitationStatus({ acceptedAt, revokedAt, expiresAt: day(10) }, day(today))).toBe(status),
  );
});

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0',
      'firefox',
      'windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0',
      'edge',
      'windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/605 Version/19.0 Safari/605',
      'safari',
      'macos',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604',
      'safari',
      'ios',
    ],
    [
      'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36',
      'chrome',
      'android',
    ],
    ['curl/8.9', 'other', 'other'],
    ['', 'other', 'other'],
  ])('%s', (agent, browser, system) => expect(deviceOf(agent)).toEqual({ browser, system }));
});
