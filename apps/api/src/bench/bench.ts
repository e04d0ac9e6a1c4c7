import type { Actor } from '@jalon/domain/access/actor';
import { Role } from '@jalon/domain/access/roles';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runScenario } from '../demonstration/run-scenario';
import { FEATURES } from '../features';
import { readConfig } from '../platform/config';
import { createDataSource } from '../platform/database/data-source';
import { SESSION_COOKIE } from '../platform/http/wire';
import { createServer } from '../platform/server';
import { Population } from '../platform/testing/population';
import { compare, CONNECTIONS, type Load, type Target } from './load';
import { bundleOf, paintOf } from './first-screen';
import { printGateLines } from './gates/gate-lines';
import { printRealImport } from './import-lines';
import { printMeasurementLines } from './measurements/measurement-lines';
import { printRankingLines } from './ranking/ranking-lines';
import { printReadingLines } from './reading-lines';
import { type BenchStage, setBenchStage, start } from './stage';
import { MATRIX, PAGE, recordStatements, SEARCHES } from './statements';

interface Cast {
  readonly actor: Actor;
  readonly cookie: string;
  readonly ids: readonly string[];
}

/** The administrator of the large organisation, signed in, and some of its use cases. */
async function castOf(population: Population): Promise<Cast> {
  const [who] = await population.query<{ organisation_id: string; person_id: string; roles: string[] }>(`
    SELECT organisation_id, person_id, roles FROM membership m WHERE 'admin' = ANY (roles) ORDER BY
      (SELECT count(*) FROM use_case u WHERE u.organisation_id = m.organisation_id) DESC LIMIT 1`);
  if (!who) throw new Error('The scenario has nobody');
  const rows = await population.query<{ id: string }>(
    `SELECT id FROM use_case WHERE organisation_id = $1 LIMIT 500`,
    [who.organisation_id],
  );
  const token = await population.session(who.person_id, who.organisation_id);
  return {
    actor: {
      kind: 'member',
      id: who.person_id,
      organisationId: who.organisation_id,
      roles: who.roles.map((role) => Role.parse(role)),
      scope: 'full',
      clientIds: null,
    },
    cookie: `${SESSION_COOKIE}=${token}`,
    ids: rows.map(({ id }) => id),
  };
}

/** What the product asks of the database, recorded once for the bare server. */
async function recordFor(stage: BenchStage, { actor, ids }: Cast): Promise<string> {
  const config = readConfig({ ...stage.env, RUN_JOBS: 'false', LOG_LEVEL: 'silent' });
  const database = createDataSource({ url: config.databaseUrl, poolSize: 2, onPoolError: () => undefined });
  await database.initialize();
  const app = await createServer(config, database, FEATURES);
  const file = path.join(stage.dataDir, 'recorded.json');
  await writeFile(
    file,
    JSON.stringify(await recordStatements({ app, database, actor, useCaseId: ids[0] ?? '' })),
  );
  await app.close();
  if (database.isInitialized) await database.destroy();
  return file;
}

const query = [
  ...PAGE.status.map((status) => `status=${status}`),
  `sort=${PAGE.sort}`,
  `limit=${PAGE.limit}`,
].join('&');

interface Route {
  readonly name: string;
  readonly aim: number | null;
  readonly ours: Omit<Target, 'url'>;
  readonly bare: Omit<Target, 'url'>;
}

const routesFor = ({ cookie, ids }: Cast): readonly Route[] => {
  const headers = { cookie };
  const body = (nth: number) =>
    JSON.stringify({ title: `Mesure ${nth}`, problem: 'Ce que coûte une création.' });
  return [
    {
      name: 'page of 50, filtered, sorted',
      aim: 0.3,
      ours: { paths: [`/api/use-cases?${query}`], headers },
      bare: { paths: ['/page'] },
    },
    {
      name: 'detail with its relations',
      aim: 0.25,
      ours: { paths: ids.map((id) => `/api/use-cases/${id}`), headers },
      bare: { paths: ids.map((id) => `/detail/${id}`) },
    },
    {
      name: 'create',
      aim: 0.25,
      ours: {
        paths: ['/api/use-cases'],
        method: 'POST',
        body,
        headers: { ...headers, 'content-type': 'application/json' },
        unique: true,
      },
      bare: { paths: ['/create'], method: 'POST', body, headers: { 'content-type': 'application/json' } },
    },
    {
      name: 'board of 30 cards a column',
      aim: null,
      ours: { paths: ['/api/use-cases/board?limit=30'], headers },
      bare: { paths: ['/board'] },
    },
    {
      name: 'matrix of areas and statuses',
      aim: null,
      ours: { paths: [`/api/use-cases/matrix?rows=${MATRIX.rows}&columns=${MATRIX.columns}`], headers },
      bare: { paths: ['/matrix'] },
    },
    {
      name: 'search',
      aim: null,
      ours: { paths: [`/api/use-cases?limit=50&search=${encodeURIComponent(SEARCHES[0])}`], headers },
      bare: { paths: ['/search'] },
    },
  ];
};

const show = ({ perSecond, p50, p95, failures }: Load): string =>
  `${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(0).padStart(4)} ms  p95 ${p95.toFixed(0).padStart(4)} ms` +
  (failures > 0 ? `  ${failures} failed` : '');

const residentMegabytes = async (pid: number): Promise<number | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : null;
};

/** What rankings and files cost. The name of a part asks for the parts up to it and no more: was it one? */
async function printParts(asked: string | undefined): Promise<boolean> {
  const parts = {
    ranking: printRankingLines,
    measurements: printMeasurementLines,
    gates: printGateLines,
    reading: printReadingLines,
    import: printRealImport,
  };
  for (const [name, print] of Object.entries(parts)) {
    await print();
    if (asked === name) return true;
  }
  return false;
}

/**
 * Prints what ranking, measurements, reading and importing cost (the name of a part asks for those up to it and no
 * more), then, in one run, each route as a ratio to a bare Fastify and pg route that sends the same SQL.
 */
export async function bench(): Promise<void> {
  if (await printParts(process.argv[2])) return;
  const stage = await setBenchStage();
  try {
    Object.assign(process.env, stage.env);
    const began = performance.now();
    await runScenario('large', FEATURES);
    console.log(`seed of 10 000 use cases        ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const population = await Population.of(stage.urls.owner);
    await population.query('ANALYZE');
    const cast = await castOf(population);
    const recorded = await recordFor(stage, cast);
    const here = import.meta.dirname;
    const webDir = path.resolve(here, '../../web/dist');
    const ours = await start([path.join(here, 'main.js')], { ...stage.env, WEB_DIR: webDir });
    const answered = await firstAnswer(ours.url);
    console.log(`cold start to the first answer  ${(ours.startedIn + answered).toFixed(0)} ms`);
    console.log(
      `idle memory                     ${(await residentMegabytes(ours.pid))?.toFixed(0) ?? '?'} MB`,
    );
    console.log(
      `largest paint of the list page  ${(await paintOf(ours.url, cast.cookie))?.toFixed(0) ?? '?'} ms`,
    );
    console.log(bundleOf(webDir));
    const bare = await start([path.join(here, 'bench-bare.js'), stage.urls.owner, recorded], {});
    console.log(
      `\n${CONNECTIONS} connections; ours with session, permission, row security, checks and journal on`,
    );
    for (const { name, aim, ...route } of routesFor(cast)) {
      const load = await compare({ url: ours.url, ...route.ours }, { url: bare.url, ...route.bare });
      const ratio = load.ours.perSecond / load.bare.perSecond;
      console.log(
        `${name.padEnd(30)} ratio ${ratio.toFixed(2)}${aim === null ? '' : `  (aim ${aim.toFixed(2)})`}`,
      );
      console.log(`    ours ${show(load.ours)}\n    bare ${show(load.bare)}`);
    }
    await ours.stop();
    await bare.stop();
    await population.close();
  } finally {
    await stage.strike();
  }
}

async function firstAnswer(url: string): Promise<number> {
  const asked = performance.now();
  await fetch(`${url}/api/health`);
  return performance.now() - asked;
}
