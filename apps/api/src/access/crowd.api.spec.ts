import { signIn } from '@jalon/contracts/access/session.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { readOrganisation } from '@jalon/contracts/organisation/organisation.operations';
import { browserIn, newcomer, PASSWORD } from './testing/browser';

describe('a crowd behind one address', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('of two hundred signs in at the same moment, and members go on working meanwhile', async () => {
    const { session, call } = await newcomer(house);
    await house.population.query(
      `INSERT INTO person (id, email, name, language, theme, created_at)
       SELECT gen_random_uuid(), 'foule' || n || '@salle.example', 'Foule ' || n, 'fr', 'system', now()
       FROM generate_series(1, 200) AS n`,
    );
    await house.population.query(
      `INSERT INTO person_secret (person_id, password_hash, password_changed_at, recovery_codes)
       SELECT p.id, s.password_hash, now(), '{}' FROM person p, person_secret s
       WHERE p.email LIKE 'foule%' AND s.person_id = $1`,
      [session.person.id],
    );
    await house.population.query(
      `INSERT INTO membership (organisation_id, person_id, roles, client_ids, version, created_at)
       SELECT $1, id, ARRAY['contributor'], '{}', 1, now() FROM person WHERE email LIKE 'foule%'`,
      [session.organisation.id],
    );
    const crowd = Promise.allSettled(
      Array.from({ length: 200 }, (_, at) =>
        browserIn(house).call(signIn, { email: `foule${at + 1}@salle.example`, password: PASSWORD }),
      ),
    );
    for (let i = 0; i < 20; i++) await call(readOrganisation, {});
    const signedIn = await crowd;
    const refused = signedIn.filter(({ status }) => status === 'rejected');
    expect(refused).toEqual([]);
  });
});
