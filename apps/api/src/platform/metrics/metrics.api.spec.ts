import { verifyJournal } from '@jalon/contracts/journal/journal.operations';
import { openHouse, type TestHouse } from '../testing/test-house';

const TOKEN = 'a-token-for-metrics';
const scrape = (house: TestHouse, token?: string) =>
  fetch(`${house.baseUrl}/api/metrics`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

describe('metrics', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse({ METRICS_TOKEN: TOKEN, RUN_JOBS: 'true' })));
  afterAll(() => house.close());

  it('measures requests by operation and status, the pool, the sealer, streams and the event loop', async () => {
    await house.as('admin')(verifyJournal, {});
    const response = await scrape(house, TOKEN);
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch('text/plain');
    expect(text).toContain('jalon_request_seconds_count{operation="journal.verification",status="200"} 1');
    for (const name of [
      'jalon_pool_connections',
      'jalon_pool_waiting',
      'jalon_live_streams 0',
      'jalon_sealed_events',
    ])
      expect(text).toContain(name);
    expect(text).toMatch(/jalon_seal_lag_seconds \d/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it.each([undefined, 'a-token-that-is-not-the-one', `${TOKEN}x`])('does not exist for %s', async (token) => {
    expect((await scrape(house, token)).status).toBe(404);
  });

  it('does not exist where no token is set', async () => {
    const plain = await openHouse();
    expect((await scrape(plain, TOKEN)).status).toBe(404);
    await plain.close();
  });
});
