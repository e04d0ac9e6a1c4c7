import { exportJournal, listJournal, verifyJournal } from '@jalon/contracts/journal/journal.operations';
import { createHash, randomUUID } from 'node:crypto';
import { JobsDatabase } from '../jobs/jobs-database';
import { Bell } from '../live/bell';
import { openHouse, type TestHouse } from '../testing/test-house';
import { cutConnections } from '../testing/cut-connections';
import { until } from '../testing/until';
import { Sealer } from './sealer';
import { tell } from './tell';

const WRITERS = 8;
const EACH = 40;

describe('the sealer', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse({ RUN_JOBS: 'true' })));
  afterAll(() => house.close());

  const say = () =>
    house.within('contributor', async () =>
      tell({
        kind: 'study.created',
        subject: { type: 'study', id: randomUUID() },
        before: {},
        after: { a: 1 },
      }),
    );
  const verify = () => house.as('admin')(verifyJournal, {});

  it('seals within a second of the commit while many write, and two sealers make one chain', async () => {
    const second = new Sealer(house.app.get(JobsDatabase), house.app.get(Bell));
    second.start();
    const write = async () => {
      for (let at = 0; at < EACH; at += 1) await say();
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
    await until(async () => (await verify()).pending === 0, 2_000);
    await second.stop();
    const lags = await house.population.query<{ lag: string }>(
      `SELECT max(extract(epoch FROM s.sealed_at - e.at)) AS lag FROM journal_seal s JOIN journal_event e ON e.id = s.event_id`,
    );
    expect(Number(lags[0]?.lag)).toBeLessThan(1);
    expect(await verify()).toMatchObject({
      intact: true,
      sealed: WRITERS * EACH,
      head: { seq: WRITERS * EACH },
    });
  });

  it('seals what a slow transaction commits after faster ones', async () => {
    const before = (await verify()).sealed;
    let finish = () => undefined as void;
    const waits = new Promise<void>((resolve) => (finish = resolve));
    const slow = house.within('contributor', async () => {
      tell({ kind: 'study.slow', subject: { type: 'study', id: randomUUID() }, before: {}, after: {} });
      await house.database.query('SELECT 1');
      await waits;
    });
    await say();
    await until(async () => (await verify()).sealed === before + 1);
    finish();
    await slow;
    await until(async () => (await verify()).sealed === before + 2);
  });

  it('goes on after its connections were cut', async () => {
    expect(await cutConnections(house, 'jalon_jobs')).toBeGreaterThan(0);
    const before = (await verify()).sealed;
    await say();
    await until(async () => (await verify()).sealed === before + 1);
  });

  it('seals again what a restore brought from a cluster with higher numbers', async () => {
    await house.population.query('UPDATE journal_event SET xid = xid + 1000000000');
    await house.population.query('DELETE FROM journal_seal');
    await new Sealer(house.app.get(JobsDatabase), house.app.get(Bell)).pass();
    expect(await verify()).toMatchObject({ intact: true, pending: 0 });
    const before = (await verify()).sealed;
    await say();
    await until(async () => (await verify()).sealed === before + 1);
  });

  it('gives hashes that anyone can compute again from the export', async () => {
    const file: unknown = await house.as('admin')(exportJournal, { format: 'ndjson' });
    if (!(file instanceof Blob)) throw new Error('The export is a file');
    const [head, ...lines] = (await file.text()).trim().split('\n');
    expect(head).toContain('jalon-journal-1');
    const events = lines
      .map((line) => JSON.parse(line))
      .filter(({ seq }) => seq !== null)
      .sort((a, b) => a.seq - b.seq);
    let previous = Buffer.alloc(32);
    for (const [at, { body, seq, hash }] of events.entries()) {
      const position = Buffer.alloc(8);
      position.writeBigInt64BE(BigInt(at + 1));
      const digest = createHash('sha256').update(body, 'utf8').digest();
      previous = createHash('sha256').update(previous).update(position).update(digest).digest();
      expect({ seq, hash }).toEqual({ seq: at + 1, hash: previous.toString('hex') });
    }
    expect(events.length).toBeGreaterThan(WRITERS * EACH);
  });

  it('shows positions in the list', async () => {
    const { items } = await house.as('admin')(listJournal, { sort: 'at', limit: 2 });
    expect(items.every(({ seq }) => seq !== null)).toBe(true);
  });
});
