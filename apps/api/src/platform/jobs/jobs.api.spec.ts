import { discardFailedJob, listFailedJobs, retryFailedJob } from '@jalon/contracts/jobs/jobs.operations';
import { notFound } from '@jalon/contracts/platform/problems';
import { z } from 'zod';
import { openHouse, type TestHouse } from '../testing/test-house';
import { workingActor } from '../database/unit-of-work';
import { enqueue } from './enqueue';
import { jobKind } from './job-kind';
import { type Job, JobHandlers } from './job-handlers';
import { FREE_ABANDONED, Lifeline } from './lifeline';
import { JobsDatabase } from './jobs-database';
import { JobWorker } from './job-worker';
import { cutConnections } from '../testing/cut-connections';
import { until } from '../testing/until';

const greet = jobKind({ task: 'spec-greet', payload: z.object({ name: z.string() }) });
const stumble = jobKind({ task: 'spec-stumble', payload: z.object({}) });
const outdoors = jobKind({ task: 'spec-outdoors', payload: z.object({}) });

describe('jobs', () => {
  let house: TestHouse;
  const greeted: { name: string; organisationId: string; kind: string; attempt: number }[] = [];
  const met: Job[] = [];
  let stumbles = true;
  let jobs: JobsDatabase;

  beforeAll(async () => {
    house = await openHouse();
    jobs = house.app.get(JobsDatabase);
    const handlers = house.app.get(JobHandlers);
    handlers.register(greet, async ({ name }, { attempt }) => {
      const { organisationId, kind } = workingActor();
      greeted.push({ name, organisationId, kind, attempt });
    });
    handlers.register(stumble, async () => {
      if (stumbles) throw new Error('the stone in the way');
    });
    handlers.register(outdoors, async (_, job) => void met.push(job), { outside: true });
    house.app.get(JobWorker).start();
  });
  afterAll(() => house.close());

  const exhaust = (id: string) =>
    house.population.query(
      `UPDATE graphile_worker._private_jobs SET attempts = max_attempts, run_at = now()
       WHERE payload->>'id' = $1 AND locked_at IS NULL AND last_error IS NOT NULL RETURNING id`,
      [id],
    );
  const fail = async () => {
    stumbles = true;
    const id = await house.within('admin', () => enqueue(stumble, {}));
    await until(async () => (await exhaust(id)).length > 0);
    return id;
  };

  it('does what was asked after the commit, as a job of the organisation', async () => {
    await house.within('contributor', () => enqueue(greet, { name: 'Zoé' }));
    await until(() => greeted.some(({ name }) => name === 'Zoé'));
    expect(greeted.find(({ name }) => name === 'Zoé')).toEqual({
      name: 'Zoé',
      organisationId: house.organisationIds.home,
      kind: 'job',
      attempt: 1,
    });
  });

  it('forgets what a rolled back transaction asked', async () => {
    const rolledBack = house.within('contributor', async () => {
      await enqueue(greet, { name: 'nobody' });
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await house.within('contributor', () => enqueue(greet, { name: 'after' }));
    await until(() => greeted.some(({ name }) => name === 'after'));
    expect(greeted.map(({ name }) => name)).not.toContain('nobody');
  });

  it('refuses a payload that does not fit before it is queued', async () => {
    const misfit = z.any().parse({ name: 4 });
    const asked = house.within('contributor', () => enqueue(greet, misfit));
    await expect(asked).rejects.toThrow(z.ZodError);
  });

  it('runs outside a transaction where asked, and may open one', async () => {
    await house.within('contributor', () => enqueue(outdoors, {}));
    await until(() => met.length > 0);
    const organisation = await met[0]?.inOrganisation(async () => workingActor().organisationId);
    expect(organisation).toBe(house.organisationIds.home);
  });

  it('keeps the last of two waiting jobs of one key', async () => {
    const runAt = new Date(Date.now() + 3_600_000);
    await house.within('contributor', () => enqueue(greet, { name: 'first' }, { key: 'same', runAt }));
    await house.within('contributor', () => enqueue(greet, { name: 'second' }, { key: 'same', runAt }));
    const waiting = await house.population.query<{ name: string }>(
      `SELECT payload->'input'->>'name' AS name FROM graphile_worker._private_jobs WHERE run_at > now()`,
    );
    expect(waiting.map(({ name }) => name)).toEqual(['second']);
  });

  describe('that failed for good', () => {
    it('are seen by an administrator, without what they carried', async () => {
      const id = await fail();
      const { items } = await house.as('admin')(listFailedJobs, {});
      const failed = items.find((item) => item.id === id);
      expect(failed).toMatchObject({ task: 'spec-stumble', error: 'the stone in the way' });
      expect(Object.keys(failed ?? {})).not.toContain('payload');
    });

    it('are none of another organisation’s business', async () => {
      const id = await fail();
      const abroad = house.as('admin', 'abroad');
      expect((await abroad(listFailedJobs, {})).items).toEqual([]);
      await expect(abroad(retryFailedJob, { id })).rejects.toMatchObject({ kind: notFound });
      await expect(abroad(discardFailedJob, { id })).rejects.toMatchObject({ kind: notFound });
    });

    it('run again when asked', async () => {
      const id = await fail();
      stumbles = false;
      await house.as('admin')(retryFailedJob, { id });
      const left = () =>
        house.population.query(`SELECT FROM graphile_worker._private_jobs WHERE payload->>'id' = $1`, [id]);
      await until(async () => (await left()).length === 0);
    });

    it('are given up when asked', async () => {
      const id = await fail();
      await house.as('admin')(discardFailedJob, { id });
      await expect(house.as('admin')(discardFailedJob, { id })).rejects.toMatchObject({ kind: notFound });
    });
  });

  it('gives the jobs of a dead process back, and leaves those of a living one', async () => {
    const runAt = new Date(Date.now() + 3_600_000);
    const id = await house.within('contributor', () => enqueue(greet, { name: 'orphan' }, { runAt }));
    const lockedBy = async () =>
      (
        await house.population.query<{ locked_by: string | null }>(
          `SELECT locked_by FROM graphile_worker._private_jobs WHERE payload->>'id' = $1`,
          [id],
        )
      )[0]?.locked_by;
    const lock = (pool: string) =>
      house.population.query(
        `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = $2 WHERE payload->>'id' = $1`,
        [id, pool],
      );
    const free = () => jobs.query(FREE_ABANDONED);
    await lock('pool-dead');
    await free();
    expect(await lockedBy()).toBeNull();
    const lifeline = new Lifeline(jobs, 'pool-alive');
    await lifeline.hold();
    await lock('pool-alive');
    await free();
    expect(await lockedBy()).toBe('pool-alive');
    await lifeline.release();
    await until(async () => {
      await free();
      return (await lockedBy()) === null;
    });
  });

  it('sweeps what has had its time', async () => {
    await house.population.query(
      `INSERT INTO idempotency_key (organisation_id, actor_id, operation, key, body_hash, created_at)
       SELECT $1, 'a', 'o', gen_random_uuid(), '', at FROM (VALUES (now() - interval '25 hours'), (now())) AS v(at)`,
      [house.organisationIds.home],
    );
    await jobs.query('SELECT door.sweep()');
    const left = await house.population.query('SELECT FROM idempotency_key');
    expect(left).toHaveLength(1);
  });

  it('sweeps after thirty days mail that was kept, or that could never leave', async () => {
    await house.population.query(
      `INSERT INTO development_mail (id, recipient, subject, body, created_at)
       SELECT gen_random_uuid(), name || '@client.example', 's', 'b', now() - age
       FROM (VALUES ('old', interval '31 days'), ('recent', interval '29 days')) AS v(name, age)`,
    );
    for (const key of ['old', 'recent'])
      await house.population.query(
        `SELECT graphile_worker.add_job('send-mail', '{}', run_at => now() + interval '1 day', job_key => $1)`,
        [key],
      );
    await house.population.query(
      `UPDATE graphile_worker._private_jobs SET attempts = max_attempts,
         updated_at = now() - CASE key WHEN 'old' THEN interval '31 days' ELSE interval '29 days' END
       WHERE key IN ('old', 'recent')`,
    );
    await jobs.query('SELECT door.sweep()');
    const mails = await house.population.query('SELECT recipient FROM development_mail');
    expect(mails).toEqual([{ recipient: 'recent@client.example' }]);
    const failed = await house.population.query(
      `SELECT key FROM graphile_worker._private_jobs WHERE key IN ('old', 'recent')`,
    );
    expect(failed).toEqual([{ key: 'recent' }]);
  });

  it('begins again by itself after the database was away', async () => {
    expect(await cutConnections(house, 'jalon_jobs')).toBeGreaterThan(0);
    await house.within('contributor', () => enqueue(greet, { name: 'again' }));
    await until(() => greeted.some(({ name }) => name === 'again'), 10_000);
  });
});
