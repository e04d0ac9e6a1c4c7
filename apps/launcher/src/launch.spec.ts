import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { startLauncher, standInProduct, type Launched } from '../test/stand-in';
import { freePort } from './machine/free-port';
import { isRunning, waitUntil } from './machine/process-life';

const Running = z.object({ launcher: z.number(), api: z.number() });

describe('the launcher', () => {
  const root = standInProduct();
  const dataDir = path.join(root, '.data');
  const story = (): string[] => fs.readFileSync(path.join(dataDir, 'story'), 'utf8').trim().split('\n');
  const running = () =>
    Running.parse(JSON.parse(fs.readFileSync(path.join(dataDir, 'running.json'), 'utf8')));
  const postmaster = (): number =>
    parseInt(fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
  const started: Launched[] = [];
  let port: string;

  const start = (environment: Record<string, string> = {}): Launched => {
    const launched = startLauncher(root, { PORT: port, ...environment });
    started.push(launched);
    return launched;
  };
  const ready = async (): Promise<Launched> => {
    const launched = start();
    await launched.says('Ctrl-C to stop');
    return launched;
  };
  const stop = async ({ process, ended }: Launched): Promise<number | null> => {
    process.kill('SIGINT');
    return ended();
  };
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );

  beforeAll(async () => {
    port = String(await freePort());
  });
  afterEach(async () => {
    for (const launched of started.splice(0)) await stop(launched);
  });
  afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

  it('migrates, seeds and serves on a first start, says the accounts, and lets the API end before the database', async () => {
    const launched = await ready();
    expect(launched.said()).toContain(`http://localhost:${port}`);
    expect(launched.said()).toContain('ada@atelier.example  p4ss  (admin, director)');
    expect(await answers()).toBe(true);
    const database = postmaster();

    expect(await stop(launched)).toBe(0);
    expect(story()).toEqual([
      'migrate as jalon_owner',
      'seed demonstration',
      'api as jalon_app jalon_jobs, owner unknown',
      'api drained as jalon_app jalon_jobs',
    ]);
    expect(await waitUntil(() => !isRunning(database), { within: 5000 })).toBe(true);
  });

  it('keeps its secrets to its owner', () => {
    expect(fs.statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('seeds once, and says the accounts at each start', async () => {
    const launched = await ready();
    expect(launched.said()).toContain('ada@atelier.example');
    expect(story().filter((line) => line.startsWith('seed'))).toHaveLength(1);
  });

  it('migrates again only after another build', async () => {
    const migrations = (): number => story().filter((line) => line.startsWith('migrate')).length;
    expect(migrations()).toBe(1);
    fs.writeFileSync(path.join(root, 'apps/api/dist/more.js'), '');
    await ready();
    expect(migrations()).toBe(2);
  });

  it('refuses a second start on the same data in one line and harms nothing', async () => {
    const first = await ready();
    const second = start({ PORT: '0' });
    expect(await second.ended()).toBe(1);
    expect(second.said().trim()).toBe(`Jalon already runs on ${dataDir} (process ${first.process.pid}).`);
    expect(await answers()).toBe(true);
  });

  it('says in one line that the port is taken', async () => {
    await ready();
    const other = start({ DATA_DIR: path.join(root, 'other') });
    expect(await other.ended()).toBe(1);
    expect(other.said().trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^Port ${port} .* already taken`)),
    ]);
  });

  it('takes a free port when asked for 0', async () => {
    const launched = start({ PORT: '0' });
    await launched.says('Jalon is ready');
    expect(launched.said()).toMatch(/http:\/\/localhost:[1-9]\d+/);
  });

  it('starts again after kill -9 of itself: the orphaned API ends, the database is taken over', async () => {
    const killed = await ready();
    const [orphan, database] = [running().api, postmaster()];
    killed.process.kill('SIGKILL');
    await killed.ended();
    expect(isRunning(orphan)).toBe(true);

    await ready();
    expect(isRunning(orphan)).toBe(false);
    expect(postmaster()).toBe(database);
    expect(await answers()).toBe(true);
  });

  it('starts again after kill -9 of everything', async () => {
    const killed = await ready();
    for (const pid of [running().api, postmaster()]) process.kill(pid, 'SIGKILL');
    killed.process.kill('SIGKILL');
    await killed.ended();
    await ready();
    expect(await answers()).toBe(true);
  });

  it('brings a killed database back while the API goes on', async () => {
    await ready();
    const { api } = running();
    process.kill(postmaster(), 'SIGKILL');
    expect(await waitUntil(async () => !(await answers()), { within: 5000 })).toBe(true);
    expect(await waitUntil(answers, { within: 15_000, every: 100 })).toBe(true);
    expect(running().api).toBe(api);
  });

  it('ends with the API when that ends by itself', async () => {
    const launched = await ready();
    process.kill(running().api, 'SIGKILL');
    expect(await launched.ended()).not.toBe(0);
    expect(launched.said()).toContain('ended by itself');
  });

  it.each([
    [{ PORT: '70000' }, 'Setting PORT refused'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'Setting DATABASE_URL refused'],
    [{ DATABASE_URL: 'postgres://x/y' }, 'without DATABASE_OWNER_URL'],
  ])('refuses %j in one line', async (environment, sentence) => {
    const launched = start(environment);
    expect(await launched.ended()).toBe(1);
    expect(launched.said().trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });

  it('says what an answering server lacks, and goes on', async () => {
    const launched = start({ WANTING: 'not configured' });
    await launched.says('Ctrl-C to stop');
    expect(launched.said()).toContain('lacks something to take people in (mail: not configured)');
    expect(await stop(launched)).toBe(0);
  });

  it('puts no demonstration behind an https address', async () => {
    const elsewhere = path.join(root, 'public');
    const launched = start({ DATA_DIR: elsewhere, PUBLIC_URL: 'https://jalon.example' });
    await launched.says('https://jalon.example');
    expect(fs.readFileSync(path.join(elsewhere, 'story'), 'utf8')).not.toContain('seed');
  });
});
