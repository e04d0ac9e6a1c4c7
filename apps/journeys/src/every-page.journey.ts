import { listShortlists } from '@jalon/contracts/portfolio/shortlists.operations';
import { listTriage } from '@jalon/contracts/intake/triage.operations';
import { listGates } from '@jalon/contracts/gates/gates.operations';
import { listKpis } from '@jalon/contracts/kpis/kpis.operations';
import { listProjects } from '@jalon/contracts/projects/projects.operations';
import { listRounds } from '@jalon/contracts/scoring/rounds.operations';
import { listScoreModels } from '@jalon/contracts/scoring/score-models.operations';
import type { Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { expect, test } from './house/journey';
import type { Person } from './house/people';
import { only } from './house/place';
import { reader } from './house/readers';
import type { Said } from './reader';

const NAVIGATION = { fr: 'Navigation principale', en: 'Main navigation' };
const COMPONENTS = { fr: 'Composants', en: 'Components' };
const ACCOUNT = ['profile', 'security', 'sessions', 'tokens'].map((name) => `/account/${name}`);
/** Words of the server or of the page for what could not be shown. */
const BROKEN =
  /ne s’est pas affichée|could not be shown|ne répond pas|not respond|n’a pas pu|could not be read/i;

/** Addresses of every entry of the navigation; on a phone it is there though it is folded. */
async function entries(page: Page, say: (said: Said) => string): Promise<string[]> {
  const navigation = page.getByRole('navigation', { name: say(NAVIGATION), includeHidden: true });
  const links = navigation.getByRole('link', { includeHidden: true });
  await expect(links.first()).toBeAttached();
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

async function look(page: Page, path: string, state = path): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.getByText(BROKEN)).toHaveCount(0);
  await accessible(page, state);
}

test('every entry that admin has', async ({ open, say, language }) => {
  const page = await open('/account/profile', await reader('admin', language));
  const paths = await entries(page, say);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) await look(page, path);
});

test('every page behind the entries that admin has', async ({ open, language }) => {
  const person = await reader('admin', language);
  const page = await open('/use-cases', person);
  await page.getByRole('main').locator('a[href^="/use-cases/"]').first().click();
  await expect(page).toHaveURL(/\/use-cases\/[0-9a-f-]{36}/);
  await look(page, page.url(), 'one use case');
  for (const path of [...ACCOUNT, '/nowhere']) await look(page, path);
  for (const [state, path] of await pagesOfDeciding(person)) await look(page, path, state);
});

test(
  'every page that client_viewer may open',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const page = await open('/use-cases', await reader('client_viewer', language));
    const paths = await entries(page, say);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of [...paths, ...ACCOUNT, '/nowhere']) await look(page, path);
    await page.goto('/use-cases');
    await page.getByRole('main').locator('a[href^="/use-cases/"]').first().click();
    await expect(page).toHaveURL(/\/use-cases\/[0-9a-f-]{36}/);
    await look(page, page.url(), 'one use case');
  },
);

test('every page of a project and its gates', only('desktop-fr', 'phone-en'), async ({ open, language }) => {
  test.slow();
  const person = await reader('director', language);
  const page = await open('/projects', person);
  for (const [state, path] of await pagesOfProjects(person)) await look(page, path, state);
});

test('the page of components, where this build has one', async ({ open, say }) => {
  const page = await open('/_components');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const isShown = (await title.innerText()) === say(COMPONENTS);
  if (isShown) await accessible(page, 'components');
});

/** The first of what was found: the demonstration has one of each. */
function firstOf({ items }: { readonly items: readonly { readonly id: string }[] }): string {
  const [first] = items;
  if (!first) throw new Error('The demonstration has none');
  return first.id;
}

/** Rounds, the ranking seen otherwise, shortlists, triage and score models of the demonstration. */
async function pagesOfDeciding({
  call,
}: Person): Promise<readonly (readonly [state: string, path: string])[]> {
  const open = firstOf(await call(listRounds, { state: 'open' }));
  const revealed = firstOf(await call(listRounds, { state: 'revealed' }));
  const shortlist = firstOf(await call(listShortlists, { state: ['shared'] }));
  const model = firstOf(await call(listScoreModels, {}));
  return [
    ['an open round', `/rounds/${open}`],
    ['a revealed round', `/rounds/${revealed}`],
    ['criteria of a revealed round', `/rounds/${revealed}?part=criteria`],
    ['averages of a revealed round', `/rounds/${revealed}?part=averages`],
    ['a round to open', '/rounds/new'],
    ['the ranking as bubbles', '/portfolio?view=bubbles'],
    ['the ranks of the ranking', '/portfolio?view=ranks'],
    ['a shortlist', `/shortlists/${shortlist}`],
    ['a note for the committee', `/shortlists/${shortlist}/note`],
    ['a shortlist to make', '/shortlists/new'],
    ['a triage', `/triage/${firstOf(await call(listTriage, { state: 'none' }))}`],
    ['decided proposals', '/intake?view=decided'],
    ['public links', '/intake/links'],
    ['one’s proposals', '/propose/mine'],
    ['a score model', `/score-models/${model}`],
    ['a score model to edit', `/score-models/${model}/edit`],
  ];
}

/** The founding case of the demonstration: four gates decided, one in sight. */
async function pagesOfProjects({
  call,
}: Person): Promise<readonly (readonly [state: string, path: string])[]> {
  const { items } = await call(listProjects, { status: ['active'], limit: 50 });
  const project = items.toSorted((a, b) => b.phaseId.localeCompare(a.phaseId))[0];
  if (!project) throw new Error('The demonstration has no project');
  const { gates, nextId } = await call(listGates, { useCaseId: project.useCaseId });
  const decided = gates.find(({ gateId }) => gateId === 'G2');
  const { items: kpis } = await call(listKpis, { useCaseId: project.useCaseId });
  const at = (path: string) => `/projects/${project.id}${path}`;
  return [
    ['a project', at('')],
    ['the gates of a project', at('/gates')],
    ['the plan of a project', at('/plan')],
    ['the team of a project', at('/team')],
    ['the questions of a project', at('/questions')],
    ['the KPIs of a project', at('/kpis')],
    ['one KPI', at(`/kpis/${kpis[0]?.id ?? ''}`)],
    ['the proofs of a project', at('/evidence')],
    ['what was recorded of a project', at('/records')],
    ['a framing note', at('/framing-note')],
    ['an open gate', at(`/gates/${nextId}`)],
    ['a decision sheet', `/gates/${nextId}/sign`],
    ['a decided gate', at(`/gates/${decided?.id ?? ''}`)],
    ['a decision record', `/gates/${decided?.id ?? ''}/record`],
    ['projects in time', '/projects/timeline'],
    ['a gate of the life cycle', '/lifecycle?gate=G2'],
    ['life cycles', '/lifecycles'],
  ];
}
