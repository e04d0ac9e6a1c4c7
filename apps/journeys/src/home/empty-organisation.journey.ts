import type { Locator, Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expectHome } from '../house/home';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import type { Said } from '../reader';

const STEPS: Said = { fr: 'Vers une première décision', en: 'Towards a first decision' };
const FIRST: Said = { fr: 'Inscrire les premiers cas d’usage', en: 'Enter the first use cases' };
const REGISTER: Said = { fr: 'Aucun cas d’usage pour l’instant', en: 'No use case yet' };

/** What each page says while there is nothing, and where one may begin. */
const EMPTY: readonly (readonly [path: string, said: Said])[] = [
  ['/portfolio', { fr: 'Rien n’est encore noté', en: 'Nothing is scored yet' }],
  ['/rounds', { fr: 'Aucune notation pour l’instant', en: 'No scoring round yet' }],
  ['/shortlists', { fr: 'Aucune présélection pour l’instant', en: 'No shortlist yet' }],
  ['/shortlists/new', { fr: 'Rien n’est encore classé', en: 'Nothing is ranked yet' }],
  ['/triage', { fr: 'Tout est trié', en: 'Everything is triaged' }],
  ['/intake', { fr: 'Rien n’attend de réponse', en: 'Nothing awaits an answer' }],
  ['/projects', { fr: 'Aucun projet pour l’instant', en: 'No project yet' }],
  ['/gates', { fr: 'Aucune porte ouverte', en: 'No open gate' }],
  ['/projects/timeline', { fr: 'Aucun projet pour l’instant', en: 'No project yet' }],
  ['/tasks', { fr: 'Rien ne vous attend', en: 'Nothing awaits you' }],
  ['/propose/mine', { fr: 'Vous n’avez encore rien proposé', en: 'You have not proposed anything yet' }],
];

/** Pages of what comes after the choice: each names the way there. */
const LEADS_ON: readonly string[] = ['/projects', '/gates', '/projects/timeline'];

/** A life cycle is there from the first day, to read and to copy. */
const LIFE_CYCLES: readonly (readonly [path: string, act: Said])[] = [
  ['/lifecycle', { fr: 'Tous les cycles de vie', en: 'All life cycles' }],
  ['/lifecycles', { fr: 'Nouveau cycle de vie', en: 'New life cycle' }],
];

/** What may be done about nothing: the link or the button of an empty state. */
const wayOn = (page: Page, title: string): Locator => {
  const state = page.getByRole('main').locator('div', { has: page.locator('p', { hasText: title }) });
  return state.last().locator('xpath=ancestor-or-self::div[position() <= 2]').locator('a, button');
};

test('an empty organisation reads where to begin', async ({ open, say, language }) => {
  const person = await founder(language);
  const page = await open('/', person);
  await expectHome(page, say, person.name);
  const steps = page.getByRole('region', { name: say(STEPS) });
  await expect(steps.getByRole('listitem')).toHaveCount(4);
  await accessible(page, 'home of an empty organisation');
  await steps.getByRole('link', { name: say(FIRST) }).click();
  await expect(page.getByText(say(REGISTER))).toBeVisible();

  for (const [path, said] of EMPTY) {
    await page.goto(path);
    await expect(page.getByText(say(said), { exact: true })).toBeVisible();
    if (LEADS_ON.includes(path)) await expect(wayOn(page, say(said)).first()).toBeVisible();
    await accessible(page, `nothing at ${path}`);
  }
});

test('an empty organisation has a life cycle from the first day', async ({ open, say, language }) => {
  const page = await open('/lifecycle', await founder(language));
  for (const [path, act] of LIFE_CYCLES) {
    await page.goto(path);
    await expect(page.getByText(say(act), { exact: true })).toBeVisible();
    await accessible(page, `the shipped life cycle at ${path}`);
  }
});
