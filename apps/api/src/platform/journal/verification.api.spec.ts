import { verifyJournal } from '@jalon/contracts/journal/journal.operations';
import { randomUUID } from 'node:crypto';
import { openHouse, type TestHouse } from '../testing/test-house';
import { Sealer } from './sealer';
import { tell } from './tell';

const TABLES = ['journal_event', 'journal_value', 'journal_seal'];

/** Ten events told and sealed, then something is done to them behind the application's back, as the owner can. */
describe('verification of the journal', () => {
  let house: TestHouse;
  let ids: string[];

  beforeAll(async () => {
    house = await openHouse();
    for (let at = 1; at <= 10; at += 1) await say(`Étude n° ${at} « été »`);
    await house.app.get(Sealer).pass();
    const seals = await house.population.query<{ event_id: string }>(
      'SELECT event_id FROM journal_seal WHERE organisation_id = $1 ORDER BY seq',
      [house.organisationIds.home],
    );
    ids = seals.map(({ event_id }) => event_id);
    for (const table of TABLES) await tamper(`CREATE TEMP TABLE sound_${table} AS SELECT * FROM ${table}`);
  });
  afterAll(() => house.close());
  /** As it was before anybody touched it. */
  afterEach(async () => {
    for (const table of TABLES)
      await tamper(`DELETE FROM ${table}`).then(() =>
        tamper(`INSERT INTO ${table} SELECT * FROM sound_${table}`),
      );
  });

  const say = (title: string) =>
    house.within('contributor', async () =>
      tell({
        kind: 'study.created',
        subject: { type: 'study', id: randomUUID() },
        version: 1,
        before: { budget: 1.5, gone: 'x' },
        after: { title, budget: 1e21, tags: ['a', '"quoted"\n'], nothing: null },
      }),
    );
  const event = (seq: number): string => ids[seq - 1] ?? '';
  const tamper = (sql: string, values: readonly unknown[] = []) => house.population.query(sql, values);
  const verify = () => house.as('compliance_reviewer')(verifyJournal, {});
  const sound = { intact: true, altered: 0, missing: 0, erased: 0, findings: [] };

  it('finds nothing where nothing was touched', async () => {
    expect(await verify()).toMatchObject({ ...sound, events: 10, sealed: 10, pending: 0, head: { seq: 10 } });
  });

  it('is empty for an organisation to which nothing happened', async () => {
    const nothing = await house.as('admin', 'abroad')(verifyJournal, {});
    expect(nothing).toMatchObject({ ...sound, events: 0, sealed: 0, head: null });
  });

  it('counts what is not yet sealed apart', async () => {
    await say('fresh');
    expect(await verify()).toMatchObject({ ...sound, events: 11, sealed: 10, pending: 1 });
  });

  it.each([3, 10])('tells that the body of event %i was altered', async (seq) => {
    await tamper(
      `UPDATE journal_event SET body = replace(body, 'study.created', 'study.removed') WHERE id = $1`,
      [event(seq)],
    );
    expect(await verify()).toMatchObject({
      intact: false,
      altered: 1,
      findings: [{ kind: 'altered-body', seq, eventId: event(seq) }],
    });
  });

  it('tells it of a body that is no JSON any more, and of one altered together with its column', async () => {
    await tamper(`UPDATE journal_event SET body = left(body, 40) WHERE id = $1`, [event(2)]);
    await tamper(
      `UPDATE journal_event SET kind = 'study.x', body = replace(body, 'study.created', 'study.x') WHERE id = $1`,
      [event(5)],
    );
    expect((await verify()).findings).toMatchObject([
      { kind: 'altered-body', seq: 2 },
      { kind: 'altered-body', seq: 5 },
    ]);
  });

  it.each([
    ['kind', `kind = 'study.moved'`],
    ['at', `at = at - interval '1 day'`],
    ['actor_id', `actor_id = gen_random_uuid()::text`],
    ['subject_id', 'subject_id = gen_random_uuid()'],
    ['about_id', 'about_id = gen_random_uuid()'],
    ['request_id', `request_id = 'another'`],
    ['subject_version', 'subject_version = 7'],
  ])('tells that the column %s says other than the body', async (column, change) => {
    await tamper(`UPDATE journal_event SET ${change} WHERE id = $1`, [event(4)]);
    expect((await verify()).findings).toEqual([
      { kind: 'altered-column', seq: 4, until: null, eventId: event(4), what: [column] },
    ]);
  });

  it.each([
    ['a value', `UPDATE journal_value SET after_value = '"forged"' WHERE event_id = $1 AND field = 'title'`],
    ['a salt', `UPDATE journal_value SET after_salt = '\\x00' WHERE event_id = $1 AND field = 'title'`],
    ['half of it', `UPDATE journal_value SET after_salt = NULL WHERE event_id = $1 AND field = 'title'`],
    [
      'a value that there was not',
      `UPDATE journal_value SET before_salt = '\\x00', before_value = '1' WHERE event_id = $1 AND field = 'title'`,
    ],
  ])('tells that %s was altered', async (_, sql) => {
    await tamper(sql, [event(6)]);
    expect((await verify()).findings).toEqual([
      { kind: 'altered-value', seq: 6, until: null, eventId: event(6), what: ['title'] },
    ]);
  });

  it('tells of a value added to an event that never spoke of it', async () => {
    await tamper(
      `INSERT INTO journal_value (organisation_id, event_id, field, after_salt, after_value) VALUES ($1, $2, 'smuggled', '', '1')`,
      [house.organisationIds.home, event(6)],
    );
    expect((await verify()).findings).toMatchObject([{ kind: 'altered-value', seq: 6, what: ['smuggled'] }]);
  });

  it.each([
    ['hash', 1],
    ['hash', 5],
    ['hash', 10],
    ['previous', 1],
    ['previous', 5],
    ['previous', 10],
  ])('tells that the %s of seal %i was altered', async (column, seq) => {
    await tamper(`UPDATE journal_seal SET ${column} = sha256('forged') WHERE event_id = $1`, [event(seq)]);
    expect(await verify()).toMatchObject({ altered: 1, findings: [{ kind: 'altered-seal', seq }] });
  });

  it('tells that two events changed places', async () => {
    const place = 'UPDATE journal_seal SET event_id = $2 WHERE seq = $1';
    await tamper(place, [2, randomUUID()]);
    await tamper(place, [3, event(2)]);
    await tamper(place, [2, event(3)]);
    expect((await verify()).findings).toMatchObject([
      { kind: 'altered-body', seq: 2, eventId: event(3) },
      { kind: 'altered-body', seq: 3, eventId: event(2) },
    ]);
  });

  it('tells that seals were taken away', async () => {
    await tamper('DELETE FROM journal_seal WHERE seq IN (2, 3)');
    expect(await verify()).toMatchObject({
      intact: false,
      pending: 2,
      missing: 2,
      findings: [{ kind: 'missing-seal', seq: 2, until: 3 }],
    });
  });

  it('tells that an event was taken away', async () => {
    await tamper('DELETE FROM journal_event WHERE id = $1', [event(7)]);
    expect(await verify()).toMatchObject({
      intact: false,
      missing: 1,
      findings: [{ kind: 'missing-event', seq: 7, eventId: event(7) }],
    });
  });

  it('tells that events were taken away with their seals', async () => {
    await tamper('DELETE FROM journal_event WHERE id = ANY($1)', [[event(1), event(2), event(8)]]);
    await tamper('DELETE FROM journal_seal WHERE event_id = ANY($1)', [[event(1), event(2), event(8)]]);
    expect(await verify()).toMatchObject({
      missing: 3,
      findings: [
        { kind: 'missing-seal', seq: 1, until: 2 },
        { kind: 'missing-seal', seq: 8, until: 8 },
      ],
    });
  });

  it('still vouches for an event whose values were erased', async () => {
    await tamper(
      `UPDATE journal_value SET before_salt = NULL, before_value = NULL, after_salt = NULL, after_value = NULL
       WHERE event_id = $1`,
      [event(2)],
    );
    await tamper('DELETE FROM journal_value WHERE event_id = $1', [event(9)]);
    expect(await verify()).toMatchObject({ ...sound, sealed: 10, erased: 2 });
  });

  it('tells several flaws at once, each at its place', async () => {
    await tamper(`UPDATE journal_event SET kind = 'x' WHERE id = $1`, [event(2)]);
    await tamper('DELETE FROM journal_event WHERE id = $1', [event(4)]);
    await tamper(`UPDATE journal_value SET after_value = '0' WHERE event_id = $1`, [event(6)]);
    await tamper(`UPDATE journal_seal SET hash = sha256('x') WHERE event_id = $1`, [event(8)]);
    const { findings } = await verify();
    expect(findings.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['altered-column', 2],
      ['missing-event', 4],
      ['altered-value', 6],
      ['altered-seal', 8],
    ]);
  });
});
