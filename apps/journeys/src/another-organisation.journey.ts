import { getGate } from '@jalon/contracts/gates/gates.operations';
import { createScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import type { Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { atFraming, cast } from './house/stages/gates';
import { withKpi } from './house/stages/framing';
import { expect, test } from './house/journey';
import { colleague, founder, unique } from './house/people';
import { qualified, revealedRound } from './house/scoring';
import { sharedShortlist } from './house/shortlists';
import type { Said } from './reader';

const SEARCH: Said = { fr: 'Rechercher', en: 'Search' };
const NO_MATCH: Said = { fr: 'Aucun cas d’usage ne correspond', en: 'No use case matches' };
const NOT_FOUND: Said = { fr: 'Introuvable', en: 'Not found' };
const BOARD: Said = { fr: 'Tableau par statut', en: 'Board by status' };
const PROBLEM = 'Chaque publication demande deux heures.';

const link = (page: Page, title: string) => page.getByRole('link', { name: title });

test('what an organisation holds is neither listed, nor found, nor reached by another', async ({
  open,
  say,
  language,
}) => {
  const [home, abroad] = [await founder(language, 'Léa Martin'), await founder(language, 'Nora Petit')];
  const [theirs, own] = [unique('Variantes'), unique('Sous-titres')];
  const { id } = await home.call(createUseCase, { title: theirs, problem: PROBLEM });
  await abroad.call(createUseCase, { title: own, problem: PROBLEM });

  const page = await open('/use-cases', abroad);
  await expect(link(page, own)).toBeVisible();
  await expect(page.getByText(theirs)).toHaveCount(0);
  await accessible(page, 'list');

  const search = page.getByRole('searchbox', { name: say(SEARCH), exact: true });
  await search.fill('sous-titres');
  await expect(page).toHaveURL(/search=sous-titres/);
  await expect(link(page, own)).toBeVisible();
  await expect(page.getByText(theirs)).toHaveCount(0);
  await search.fill(theirs);
  await expect(page.getByText(say(NO_MATCH))).toBeVisible();
  await accessible(page, 'nothing found');

  await page.goto('/use-cases?view=board');
  await expect(page.getByRole('heading', { name: say(BOARD) })).toBeVisible();
  await expect(link(page, own)).toBeVisible();
  await expect(page.getByText(theirs)).toHaveCount(0);
  await accessible(page, 'board');

  await page.goto(`/use-cases/${id}`);
  await expect(page.getByRole('main').getByText(say(NOT_FOUND), { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText(theirs)).toHaveCount(0);
  await expect(page).not.toHaveTitle(new RegExp(theirs));
  await accessible(page, 'not found');
});

test('the same search and the same address lead there at home', async ({ open, say, language }) => {
  const home = await founder(language, 'Léa Martin');
  const title = unique('Variantes');
  const { id } = await home.call(createUseCase, { title, problem: PROBLEM });
  const page = await open('/use-cases', home);
  await page.getByRole('searchbox', { name: say(SEARCH), exact: true }).fill(title);
  await expect(page).toHaveURL(/search=/);
  await link(page, title).click();
  await expect(page).toHaveURL(new RegExp(`/use-cases/${id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await accessible(page, 'at home');
});

test('what one decides with is not found from another organisation', async ({ open, say, language }) => {
  const [home, abroad] = [await founder(language, 'Léa Martin'), await founder(language, 'Nora Petit')];
  const paul = await colleague(home, 'Paul Durand', ['project_manager']);
  const ids = await qualified(home, [unique('Variantes'), unique('Sous-titres')]);
  const ballots = [home, paul].map(
    (rater) =>
      [
        rater,
        [
          [4, 4, 4],
          [3, 3, 3],
        ],
      ] as const,
  );
  const round = await revealedRound(home, ballots, ids);
  const shortlist = await sharedShortlist(home, 'Comité de décembre', ids);
  const { id: model } = await home.call(createScoreModel, {
    name: 'Grille des studios',
    content: SHORT_MODEL,
  });

  const page = await open('/', abroad);
  for (const path of [
    `/rounds/${round}`,
    `/shortlists/${shortlist}`,
    `/shortlists/${shortlist}/note`,
    `/score-models/${model}`,
    `/score-models/${model}/edit`,
    `/triage/${ids[0]}`,
    `/portfolio?roundId=${round}`,
    `/portfolio?modelId=${model}`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('main').getByText(say(NOT_FOUND), { exact: true }), path).toBeVisible();
    await expect(page.getByText(/Variantes|Sous-titres|Comité|studios/)).toHaveCount(0);
  }
  await accessible(page, 'not found among what one decides with');
});

test('a project and its gates are not found from another organisation', async ({ open, say, language }) => {
  const stage = await atFraming(await cast(language));
  const kpi = await withKpi(stage, 'Temps de rédaction');
  const { project } = await stage.helene.call(getGate, { id: stage.id });
  const page = await open('/', await founder(language, 'Nora Petit'));
  for (const path of [
    `/projects/${project?.id}`,
    `/projects/${project?.id}/questions`,
    `/projects/${project?.id}/kpis/${kpi}`,
    `/projects/${project?.id}/gates/${stage.id}`,
    `/gates/${stage.id}`,
    `/gates/${stage.id}/sign`,
    `/gates/${stage.id}/record`,
    `/use-cases/${stage.useCaseId}/gate`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('main').getByText(say(NOT_FOUND), { exact: true }), path).toBeVisible();
    await expect(page.getByText(/Légendes de photos/)).toHaveCount(0);
  }
  await accessible(page, 'a project of another organisation');
});
