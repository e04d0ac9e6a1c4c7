import { LiveMessage } from '@jalon/contracts/live/live-message';
import type { Role } from '@jalon/domain/access/roles';
import { randomUUID } from 'node:crypto';
import { tell } from '../journal/tell';
import { cutConnections } from '../testing/cut-connections';
import { openHouse, type TestHouse, type TestReplica } from '../testing/test-house';
import { until } from '../testing/until';
import { LiveHub } from './live-hub';
import { follow } from '../testing/live-follower';

describe('live events', () => {
  let house: TestHouse;
  let replica: TestReplica;
  beforeAll(async () => {
    house = await openHouse();
    replica = await house.replica();
  });
  afterAll(async () => {
    await replica.close();
    await house.close();
  });

  const say = (role: Role = 'contributor') => {
    const id = randomUUID();
    return house
      .within(role, async () =>
        tell({ kind: 'use-case.moved', subject: { type: 'use-case', id }, before: {}, after: {} }),
      )
      .then(() => id);
  };
  const open = async (at: TestReplica = house, lastId?: string) =>
    follow(at.baseUrl, (await house.person('contributor')).sessionToken, lastId);

  it('tells an open page what a colleague did on another replica', async () => {
    const stream = await open(replica);
    const director = await house.person('director');
    const id = await say('director');
    await until(() => stream.about(id).length > 0);
    expect(LiveMessage.parse(stream.about(id)[0])).toEqual({
      context: 'use-cases',
      subjectType: 'use-case',
      subjectId: id,
      kind: 'use-case.moved',
      by: director.id,
    });
    await stream.close();
  });

  it('says nothing of what was rolled back, nor to another organisation', async () => {
    const stream = await open();
    const other = await follow(house.baseUrl, (await house.person('director', 'abroad')).sessionToken);
    const lost = randomUUID();
    const failing = house.within('contributor', async () => {
      tell({ kind: 'use-case.moved', subject: { type: 'use-case', id: lost }, before: {}, after: {} });
      throw new Error('no');
    });
    await failing.catch(() => undefined);
    const id = await say();
    await until(() => stream.about(id).length > 0);
    expect(stream.about(lost)).toEqual([]);
    expect(other.messages).toEqual([]);
    await stream.close();
    await other.close();
  });

  it('catches up with what was missed, on whichever replica', async () => {
    const first = await open();
    const seen = await say();
    await until(() => first.about(seen).length > 0);
    await until(() => first.lastId() !== undefined);
    const lastId = first.lastId();
    await first.close();
    const missed = [await say(), await say('director')];
    const second = await open(replica, lastId);
    await until(() => missed.every((id) => second.about(id).length > 0));
    await second.close();
  });

  it('misses nothing that was begun before the cut and committed after', async () => {
    const id = randomUUID();
    let commit = () => undefined as void;
    const waits = new Promise<void>((resolve) => (commit = resolve));
    const slow = house.within('contributor', async () => {
      await house.database.query('SELECT 1');
      tell({ kind: 'use-case.moved', subject: { type: 'use-case', id }, before: {}, after: {} });
      await waits;
    });
    const first = await open();
    await until(() => first.lastId() !== undefined);
    const lastId = first.lastId();
    await first.close();
    await say();
    commit();
    await slow;
    const second = await open(house, lastId);
    await until(() => second.about(id).length > 0);
    await second.close();
  });

  it.each(['nonsense', '999999999999999999', '-1'])(
    'tells who comes with the position %s that everything may have changed',
    async (lastId) => {
      const stream = await open(house, lastId);
      await until(() => stream.messages.some(({ context }) => context === 'use-cases'));
      expect(stream.messages.every(({ subjectId }) => subjectId === null)).toBe(true);
      await stream.close();
    },
  );

  it('tells very many changes at once by context alone', async () => {
    const stream = await open();
    await house.within('director', async () => {
      for (let at = 0; at < 250; at += 1)
        tell({
          kind: 'use-case.moved',
          subject: { type: 'use-case', id: randomUUID() },
          before: {},
          after: {},
        });
    });
    await until(() => stream.messages.length > 0);
    expect(stream.messages).toMatchObject([{ context: 'use-cases', subjectId: null }]);
    await stream.close();
  });

  it('tells of the thing that a comment stands under too', async () => {
    const stream = await open();
    const id = randomUUID();
    await house.within('director', async () =>
      tell({
        kind: 'comment.created',
        subject: { type: 'comment', id },
        about: { type: 'use-case', id: randomUUID() },
        before: {},
        after: {},
      }),
    );
    await until(() => stream.about(id).length === 2);
    expect(stream.about(id).map(({ context }) => context)).toEqual(['comments', 'use-cases']);
    await stream.close();
  });

  it('goes on after its connections were cut', async () => {
    const stream = await open();
    expect(await cutConnections(house, 'jalon_jobs')).toBeGreaterThan(0);
    const id = await say();
    await until(() => stream.about(id).length > 0, 8_000);
    await stream.close();
  });

  it.each([
    ['a visitor', undefined, 401],
    ['a client viewer', 'client_viewer', 403],
  ] as const)('is closed to %s', async (_, role, status) => {
    const cookie = role ? `jalon_session=${(await house.person(role)).sessionToken}` : '';
    const response = await fetch(`${house.baseUrl}/api/live`, { headers: { cookie } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('ends the stream of a session that ended, and of that alone', async () => {
    const leaving = await house.person('project_manager');
    const [stream, other] = [await follow(house.baseUrl, leaving.sessionToken), await open()];
    await house.population.query('DELETE FROM session WHERE person_id = $1', [leaving.id]);
    await house.app.get(LiveHub).lookAgain();
    await until(() => stream.isOver());
    expect(other.isOver()).toBe(false);
    await other.close();
  });

  it('forgets a stream that went away', async () => {
    const stream = await open();
    await until(() => house.app.get(LiveHub).count > 0);
    await stream.close();
    await until(() => house.app.get(LiveHub).count === 0);
  });

  it('ends its streams when the house closes, so that browsers go elsewhere', async () => {
    const leaving = await house.replica();
    const stream = await open(leaving);
    await leaving.close();
    await until(() => stream.isOver());
  });
});
