import { createCall } from '@jalon/contracts/platform/client';
import { randomUUID } from 'node:crypto';
import { SESSION_COOKIE } from '../../platform/http/wire';
import { type Person, Population } from '../../platform/testing/population';
import { delaysOfLive } from './live-delay';
import { PROJECTS, raiseMany } from './many-projects';
import { raiseModel } from './model-project';
import { signAll } from './signed-gates';

/** Milliseconds for one request: the middle one, and that which 95 of 100 do not exceed; and the kilobytes answered. */
export interface Cost {
  readonly p50: number;
  readonly p95: number;
  readonly kilobytes: number;
}

export interface GateCosts {
  readonly projects: number;
  /** A gate page with all that it is judged from, one after another over many gates. */
  readonly page: Cost;
  /** The path of gates of a project. */
  readonly path: Cost;
  /** Every open gate of the organisation, judged. */
  readonly board: Cost;
  readonly list: Cost;
  readonly plan: Cost;
  /** Every project on one time line. */
  readonly timeline: Cost;
  readonly home: Cost;
  /** From a change to the open page of somebody else. */
  readonly live: Pick<Cost, 'p50' | 'p95'>;
}

const PEOPLE = 8;
const PAGES = 200;
const WHOLES = 20;

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;

const shares = (times: readonly number[]) => ({ p50: at(times, 0.5), p95: at(times, 0.95) });

/** One request after another over one connection; the first tenth warms up. */
async function timed(ask: (path: string) => Promise<number>, paths: readonly string[]): Promise<Cost> {
  const times: number[] = [];
  let bytes = 0;
  for (const [nth, path] of paths.entries()) {
    const began = performance.now();
    bytes += await ask(path);
    if (nth >= paths.length / 10) times.push(performance.now() - began);
  }
  return { ...shares(times), kilobytes: bytes / paths.length / 1024 };
}

const again = (path: string): readonly string[] => Array.from({ length: WHOLES }, () => path);

interface Row {
  readonly id: string;
  readonly useCaseId: string;
  readonly projectId: string;
}

/** An organisation with 500 projects, and the cookie of somebody who sees them all. */
export async function raiseOrganisation(url: string, population: Population) {
  const organisationId = await population.organisation('Portes');
  const people: Person[] = [];
  while (people.length < PEOPLE) people.push(await population.person({ organisationId, roles: ['admin'] }));
  const [reader] = people;
  const headers = { cookie: `${SESSION_COOKIE}=${reader?.sessionToken}` };
  const call = createCall({ baseUrl: url, headers: () => ({ ...headers, 'idempotency-key': randomUUID() }) });
  const model = await raiseModel(call, population);
  await raiseMany(population, { organisationId, ...model, personIds: people.map(({ id }) => id) });
  await signAll(population, { call, organisationId, personId: people[1]?.id ?? '' });
  await population.query('ANALYZE');
  return { organisationId, headers };
}

/** Asks for a path and reads all that is answered: how many bytes. */
const asker =
  (url: string, headers: Record<string, string>) =>
  async (path: string): Promise<number> => {
    const response = await fetch(`${url}/api${path}`, { headers });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return (await response.arrayBuffer()).byteLength;
  };

/** Against the built server. */
export async function costOfGates(url: string, ownerUrl: string): Promise<GateCosts> {
  const population = await Population.of(ownerUrl);
  const { organisationId, headers } = await raiseOrganisation(url, population);
  const rows = await population.query<Row>(
    `SELECT id, use_case_id AS "useCaseId", project_id AS "projectId" FROM gate
     WHERE organisation_id = $1 AND decided_at IS NULL ORDER BY id LIMIT ${PAGES}`,
    [organisationId],
  );
  await population.close();
  const ask = asker(url, headers);
  const of = (paths: readonly string[]) => timed(ask, paths);
  return {
    projects: PROJECTS,
    page: await of(rows.map(({ id }) => `/gates/${id}`)),
    path: await of(rows.map(({ useCaseId }) => `/use-cases/${useCaseId}/gates`)),
    board: await of(again('/gates?limit=50')),
    list: await of(again('/projects?limit=50')),
    plan: await of(rows.map(({ projectId }) => `/projects/${projectId}/plan`)),
    timeline: await of(again('/projects-timeline')),
    home: await of(again('/home/gates')),
    live: shares(
      await delaysOfLive(
        url,
        headers,
        rows.map(({ id }) => id),
      ),
    ),
  };
}
