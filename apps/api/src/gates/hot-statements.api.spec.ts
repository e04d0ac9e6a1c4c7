import { z } from 'zod';
import { ask } from '../platform/database/ask';
import { work } from '../platform/database/unit-of-work';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { PlanReader } from '../projects/plan/plan.reader';
import { PortfolioTimelineReader } from '../projects/plan/portfolio-timeline.reader';
import { ProjectsReader } from '../projects/reading/projects.reader';
import { RecordsReader } from '../projects/records/records.reader';
import { GatesReader } from './gates.reader';
import { passFirstGate } from './testing/gate-stage';

const Asked = z.object({ text: z.string() });

/** The texts of the statements that something asks. */
async function asking(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { client } = work();
  const query = client.query.bind(client);
  const texts = new Set<string>();
  const listen = (...given: unknown[]): unknown => {
    const asked = Asked.safeParse(given[0]).data;
    if (asked) texts.add(asked.text);
    return Reflect.apply(query, client, given);
  };
  Object.assign(client, { query: listen });
  await act().finally(() => Object.assign(client, { query }));
  return [...texts];
}

/** Tables that grow with projects. */
const GROWING =
  /Seq Scan on (gate\w*|evidence\w*|attribute_answer|project\w*|fact_declaration|kpi\w*|use_case|task)\b/g;

/** The growing tables that a statement reads whole although every other way is preferred: no index serves it. */
async function readWhole(text: string): Promise<readonly string[]> {
  const { rows } = await work().client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`);
  return rows.flatMap((row) => row['QUERY PLAN'].match(GROWING) ?? []);
}

/** An index serves each look at a table that grows, however few rows a test has. */
describe('hot statements of gates and projects', () => {
  let house: TestHouse;
  let useCaseId: string;
  beforeAll(async () => {
    house = await openHouse();
    useCaseId = (await passFirstGate(house)).useCaseId;
  });
  afterAll(() => house.close());

  const wholesOf = (act: (given: { readonly projectId: string }) => Promise<unknown>) =>
    house.within('director', async ({ actor }) => {
      const [project] = await ask<{ id: string }>(
        'SELECT id FROM project WHERE organisation_id = $1 AND use_case_id = $2',
        [actor.organisationId, useCaseId],
      );
      const texts = await asking(() => act({ projectId: project?.id ?? '' }));
      await work().client.query('SET LOCAL enable_seqscan = off');
      const wholes: string[] = [];
      for (const text of texts) wholes.push(...(await readWhole(text)));
      return { asked: texts.length, wholes };
    });
  const actor = async () => (await house.person('director')).actor;

  it.each([
    ['the board', async () => house.app.get(GatesReader).board(await actor(), {})],
    ['the gates of a project', async () => house.app.get(GatesReader).list(await actor(), useCaseId)],
    ['the list of projects', async () => house.app.get(ProjectsReader).list(await actor(), {})],
    ['the records', async () => house.app.get(RecordsReader).list(await actor(), useCaseId)],
    ['the time line', async () => house.app.get(PortfolioTimelineReader).read(await actor())],
  ])('of %s read no growing table whole', async (_, act) => {
    const { asked, wholes } = await wholesOf(act);
    expect(asked).toBeGreaterThan(0);
    expect(wholes).toEqual([]);
  });

  it('of a plan read no growing table whole', async () => {
    const director = await actor();
    const { wholes } = await wholesOf(({ projectId }) => house.app.get(PlanReader).get(director, projectId));
    expect(wholes).toEqual([]);
  });
});
