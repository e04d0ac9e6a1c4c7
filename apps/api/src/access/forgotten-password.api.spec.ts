import { forgetPassword } from '@jalon/contracts/access/credentials/password.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

describe('a forgotten password, where mail leaves', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse({ EMBEDDED: 'false' })));
  afterAll(() => house.close());

  /** What a request leaves behind before any job runs. */
  async function leftBy(email: string) {
    const { query } = house.population;
    await query('DELETE FROM graphile_worker._private_jobs');
    await house.visitor(forgetPassword, { email });
    const jobs = await query<{ identifier: string; payload: string }>(
      `SELECT t.identifier, j.payload::text FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id`,
    );
    const [counts] = await query<{ links: number; told: number }>(
      `SELECT (SELECT count(*)::int FROM password_reset) AS links,
         (SELECT count(*)::int FROM journal_event) AS told`,
    );
    return { jobs, counts };
  }

  it('is the same work for an address with an account and for one without', async () => {
    const { id, email } = await house.person('contributor');
    await house.population.query(
      `INSERT INTO person_secret (person_id, password_hash, password_changed_at, recovery_codes)
       VALUES ($1, 'none', now(), '{}')`,
      [id],
    );
    const known = await leftBy(email);
    const unknown = await leftBy(`${'0'.repeat(email.indexOf('@'))}@example.org`);
    const shape = {
      jobs: [{ identifier: 'send-reset-link', payload: expect.not.stringContaining('example.org') }],
      counts: { links: 0, told: 0 },
    };
    expect(known).toEqual(shape);
    expect(unknown).toEqual(shape);
    expect(known.jobs[0]?.payload).toHaveLength(unknown.jobs[0]?.payload.length ?? 0);
  });
});
