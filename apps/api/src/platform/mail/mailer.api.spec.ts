import { signUp } from '@jalon/contracts/access/sign-up.operations';
import { openHouse, type TestHouse } from '../testing/test-house';

describe('mail that waits in the queue', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse({ EMBEDDED: 'false' });
  });
  afterAll(() => house.close());

  it('shows nobody its link', async () => {
    await house.visitor(signUp, {
      name: 'Iris Lenoir',
      email: 'iris@file.example',
      password: 'quatre mots sans aucun rapport',
      organisationName: 'File d’attente',
      language: 'fr',
    });
    const jobs = await house.population.query<{ payload: string }>(
      'SELECT payload::text FROM graphile_worker._private_jobs',
    );
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.payload).not.toMatch(/iris|http/);
  });
});
