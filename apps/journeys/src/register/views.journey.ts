import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder, unique } from '../house/people';
import type { Said } from '../reader';

type Say = (said: Said) => string;

const words = {
  search: { fr: 'Rechercher', en: 'Search' },
  onView: { fr: 'Actions sur cette vue', en: 'Actions on this view' },
  keep: { fr: 'Enregistrer comme nouvelle vue', en: 'Save as a new view' },
  name: { fr: 'Nom de la vue', en: 'Name of the view' },
  save: { fr: 'Enregistrer la vue', en: 'Save view' },
  forRoles: { fr: 'Définir par défaut pour des rôles', en: 'Make the default for roles' },
  manager: { fr: 'Chefferie de projet', en: 'Project manager' },
  confirm: { fr: 'Enregistrer', en: 'Save' },
  saved: { fr: 'Les vues par défaut sont enregistrées.', en: 'The default views are saved.' },
  whole: { fr: 'Tout le registre', en: 'Whole register' },
} satisfies Record<string, Said>;

const PROBLEM = 'Chaque publication demande deux heures.';
const VIEW = 'À relire';

const onView = (name: string): Said => ({
  fr: `Actions sur la vue « ${name} »`,
  en: `Actions on the view “${name}”`,
});

async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

async function keepView(page: Page, say: Say): Promise<void> {
  await choose(page, say(words.onView), say(words.keep));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(words.name)).fill(VIEW);
  await accessible(page, 'a view is named');
  await dialog.getByRole('button', { name: say(words.save) }).click();
  await expect(dialog).toBeHidden();
}

test('what is filtered is kept as a view, with which the list of project managers opens', async ({
  open,
  say,
  language,
}) => {
  const lea = await founder(language, 'Léa Martin');
  const paul = await colleague(lea, 'Paul Durand', ['project_manager']);
  const [kept, other] = [unique('Relecture'), unique('Chiffrage')];
  for (const title of [kept, other]) await lea.call(createUseCase, { title, problem: PROBLEM });

  const page = await open('/use-cases', lea);
  await page.getByRole('searchbox', { name: say(words.search), exact: true }).fill('relecture');
  await expect(page.getByRole('link', { name: other })).toHaveCount(0);
  await keepView(page, say);
  await expect(page.getByRole('button', { name: VIEW }).first()).toBeVisible();
  await choose(page, say(onView(VIEW)), say(words.forRoles));
  await page.getByRole('checkbox', { name: say(words.manager) }).check();
  await accessible(page, 'a default for roles');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(words.confirm), exact: true })
    .click();
  await expect(page.getByText(say(words.saved))).toBeVisible();

  const his = await open('/use-cases', paul);
  await expect(his.getByRole('link', { name: kept })).toBeVisible();
  await expect(his.getByRole('link', { name: other })).toHaveCount(0);
  await accessible(his, 'the list opens with the view');
  await his.getByRole('button', { name: VIEW }).first().click();
  await his.getByRole('menuitemcheckbox', { name: say(words.whole) }).click();
  await expect(his.getByRole('link', { name: other })).toBeVisible();
});
