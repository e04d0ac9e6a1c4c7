import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { expect, test } from './house/journey';
import { founder, unique } from './house/people';
import type { Said } from './reader';

const words = {
  title: { fr: 'Intitulé', en: 'Title' },
  problem: { fr: 'Problème concret', en: 'Concrete problem' },
  create: { fr: 'Créer le cas d’usage', en: 'Create the use case' },
  offline: { fr: /^Hors ligne/, en: /^Offline/ },
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  password: { fr: 'Mot de passe', en: 'Password' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
};
const PROBLEM = 'Les devis se refont à la main à chaque demande.';

type Say = (said: Said) => string;

async function describe(page: Page, say: Say, title: string): Promise<void> {
  await page.getByLabel(say(words.title)).fill(title);
  await page.getByLabel(say(words.problem)).fill(PROBLEM);
}

async function expectDraft(page: Page, say: Say, title: string): Promise<void> {
  await expect(page.getByLabel(say(words.title))).toHaveValue(title);
  await expect(page.getByLabel(say(words.problem))).toHaveValue(PROBLEM);
}

test('a double click creates once', async ({ open, say, language }) => {
  const person = await founder(language);
  const title = unique('Chiffrage des devis');
  const page = await open('/use-cases?create=yes', person);
  await describe(page, say, title);
  await page.getByRole('button', { name: say(words.create) }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const { items } = await person.call(listUseCases, {});
  expect(items.map((item) => item.title)).toEqual([title]);
});

test('a lost network is told, what was typed is kept and sent once it is back', async ({
  open,
  say,
  language,
}) => {
  const person = await founder(language);
  const title = unique('Chiffrage des devis');
  const page = await open('/use-cases?create=yes', person);
  await describe(page, say, title);
  await page.context().setOffline(true);
  await expect(page.getByText(words.offline[language])).toBeVisible();
  await accessible(page, 'offline');
  await page.getByRole('button', { name: say(words.create) }).click();
  await expectDraft(page, say, title);
  await page.context().setOffline(false);
  await expect(page.getByText(words.offline[language])).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const { items } = await person.call(listUseCases, {});
  expect(items.map((item) => item.title)).toEqual([title]);
});

test('a draft outlives a reload and a session that ended', async ({ open, say, language }) => {
  const person = await founder(language);
  const title = unique('Chiffrage des devis');
  const page = await open('/use-cases?create=yes', person);
  await describe(page, say, title);
  await page.reload();
  await expectDraft(page, say, title);

  await page.context().clearCookies();
  await page.getByRole('button', { name: say(words.create) }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await accessible(page, 'session over');
  await page.getByLabel(say(words.email)).fill(person.email);
  await page.getByLabel(say(words.password), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: say(words.signIn) }).click();
  await expect(page).toHaveURL(/\/use-cases/);
  await expectDraft(page, say, title);
  await page.getByRole('button', { name: say(words.create) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});
