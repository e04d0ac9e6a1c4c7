import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { until } from '../platform/testing/until';

describe('health', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('lives and is ready', async () => {
    expect((await fetch(`${house.baseUrl}/api/health`)).status).toBe(200);
    const ready = await fetch(`${house.baseUrl}/api/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ready' });
  });

  it('is not ready on a server that could send no mail', async () => {
    const replica = await house.replica({ EMBEDDED: 'false' });
    const ready = await fetch(`${replica.baseUrl}/api/health/ready`);
    const answer: unknown = await ready.json();
    await replica.close();
    expect({ status: ready.status, answer }).toMatchObject({
      status: 503,
      answer: { status: 'not ready', checks: { database: 'ok', mail: 'not configured' } },
    });
  });

  it('is not ready where the queue cannot reach the database', async () => {
    const replica = await house.replica({
      RUN_JOBS: 'true',
      DATABASE_JOBS_URL: 'postgres://jalon_jobs:x@127.0.0.1:9/x',
    });
    const ready = () => fetch(`${replica.baseUrl}/api/health/ready`);
    await until(async () => (await ready()).status === 503);
    expect(await (await ready()).json()).toMatchObject({ checks: { database: 'ok', jobs: 'failing' } });
    await replica.close();
  });

  it('answers what it does not know with a problem', async () => {
    const response = await fetch(`${house.baseUrl}/api/nothing`, { headers: { 'accept-language': 'en' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect(await response.json()).toMatchObject({ type: '/api/problems/not-found', title: 'Not found' });
  });
});
