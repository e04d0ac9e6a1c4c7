import { forgetPassword } from '@jalon/contracts/access/credentials/password.operations';
import { readSession } from '@jalon/contracts/access/session.operations';
import { randomUUID } from 'node:crypto';
import { ask } from '../platform/database/ask';
import { inWork } from '../platform/database/unit-of-work';
import { hashOfToken, newToken } from '../platform/http/wire';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { mailTo, newcomer, tokenIn } from './testing/browser';

describe('the doors of accounts, asked by the application itself', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const asVisitor = <T>(act: () => Promise<T>): Promise<T> =>
    inWork(house.database, { sql: 'BEGIN', actorFrom: () => null }, act);
  const setPassword = (personId: string) => ask('SELECT door.set_password($1, $2, NULL)', [personId, 'new']);
  const hashOf = async (personId: string): Promise<string | undefined> => {
    const [row] = await house.population.query<{ password_hash: string }>(
      'SELECT password_hash FROM person_secret WHERE person_id = $1',
      [personId],
    );
    return row?.password_hash;
  };

  it('open no session for somebody who has left, nor for a stranger', async () => {
    const former = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
    });
    await house.population.query('UPDATE membership SET left_at = now() WHERE person_id = $1', [former.id]);
    const stranger = await house.person('director', 'abroad');
    for (const { id } of [former, stranger]) {
      const opened = asVisitor(() =>
        ask(`SELECT door.open_session($1, $2, $3, $4, NULL, NULL, interval '1 day')`, [
          randomUUID(),
          hashOfToken(newToken('js')),
          id,
          house.organisationIds.home,
        ]),
      );
      await expect(opened).rejects.toThrow('A session is for a present member');
    }
  });

  it('set nobody else’s password', async () => {
    const { session } = await newcomer(house);
    const before = await hashOf(session.person.id);
    const refused = 'A password is its person’s own';
    const { id } = session.person;
    await expect(asVisitor(() => setPassword(id))).rejects.toThrow(refused);
    await expect(house.within('admin', () => setPassword(id))).rejects.toThrow(refused);
    expect(await hashOf(id)).toBe(before);
  });

  it('set a password with the link that the same transaction uses up, and with no earlier one', async () => {
    const { session, email } = await newcomer(house);
    const { id } = session.person;
    const take = async () => {
      await house.visitor(forgetPassword, { email });
      const token = tokenIn((await mailTo(house, email)).link);
      return () => ask('SELECT door.take_reset($1)', [hashOfToken(token)]);
    };
    await asVisitor(await take());
    await expect(asVisitor(() => setPassword(id))).rejects.toThrow('A password is its person’s own');
    const takeAnother = await take();
    await asVisitor(() => takeAnother().then(() => setPassword(id)));
    expect(await hashOf(id)).toBe('new');
  });

  it('end one’s own sessions, and of others those in the acting organisation alone', async () => {
    const theirs = await newcomer(house);
    const { person, organisation } = theirs.session;
    const end = (organisationId: string | null) =>
      ask<{ ended: number }>('SELECT door.end_sessions($1, $2, NULL) AS ended', [person.id, organisationId]);
    for (const where of [null, organisation.id])
      await expect(house.within('admin', () => end(where))).rejects.toThrow('somebody else’s');
    expect((await theirs.call(readSession, {})).person.id).toBe(person.id);
    const here = await house.within('admin', ({ organisationId }) => end(organisationId));
    expect(here).toEqual([{ ended: 0 }]);
  });
});
