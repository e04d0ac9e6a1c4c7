import type { Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { expectHome } from './house/home';
import { expect, test } from './house/journey';
import { newPassword, unique } from './house/people';
import { demonstrationAccount } from './house/product';
import type { Said } from './reader';

const words = {
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  password: { fr: 'Mot de passe', en: 'Password' },
  signUp: { fr: 'Créer un compte et une organisation', en: 'Create an account and an organisation' },
  name: { fr: 'Votre nom', en: 'Your name' },
  organisation: { fr: 'Nom de l’organisation', en: 'Organisation name' },
  createAccount: { fr: 'Créer le compte', en: 'Create the account' },
  enter: { fr: 'Inscrire les premiers cas d’usage', en: 'Enter the first use cases' },
  empty: { fr: 'Aucun cas d’usage pour l’instant', en: 'No use case yet' },
  first: { fr: 'Décrire un premier cas d’usage', en: 'Describe a first use case' },
  title: { fr: 'Intitulé', en: 'Title' },
  problem: { fr: 'Problème concret', en: 'Concrete problem' },
  create: { fr: 'Créer le cas d’usage', en: 'Create the use case' },
  editScope: { fr: 'Modifier Périmètre et attentes', en: 'Edit Scope and expectations' },
  scope: { fr: 'Périmètre et attentes', en: 'Scope and expectations' },
  scopeIn: { fr: 'Périmètre inclus', en: 'In scope' },
  save: { fr: 'Enregistrer', en: 'Save' },
  propose: { fr: 'Proposer au registre', en: 'Propose to the register' },
  proposed: { fr: 'Proposé', en: 'Proposed' },
  history: { fr: 'Historique', en: 'History' },
  board: { fr: 'Tableau', en: 'Board' },
} satisfies Record<string, Said>;

const PROBLEM = 'Chaque post est réécrit trois fois avant de partir chez le client.';
const SCOPE = 'LinkedIn et Instagram, clients de Lyon.';

test('somebody enters with an account that the start has printed', async ({ open, say }) => {
  const director = demonstrationAccount('director');
  const page = await open('/');
  await expect(page.getByRole('heading', { level: 1, name: say(words.signIn) })).toBeVisible();
  await accessible(page, 'sign in');
  const password = page.getByLabel(say(words.password), { exact: true });
  await page.getByLabel(say(words.email)).fill(director.email);
  await password.fill('not the password');
  await password.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await accessible(page, 'wrong password');
  await password.fill(director.password);
  await page.getByRole('button', { name: say(words.signIn) }).click();
  // Whatever the browser speaks, the page speaks her language once she is in.
  await expectHome(page, ({ fr }) => fr, director.name);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('a new organisation describes its first use case', async ({ open, say, language }) => {
  const page = await open('/sign-in');
  await page.getByRole('link', { name: say(words.signUp) }).click();
  await accessible(page, 'sign up');
  await fillAccount(page, say);
  await expectHome(page, say, 'Léa Martin');
  await page
    .getByRole('main')
    .getByRole('link', { name: say(words.enter) })
    .click();
  await expect(page.getByText(say(words.empty))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await accessible(page, 'empty register');

  await page.getByRole('button', { name: say(words.first) }).click();
  const title = unique('Variantes de publications');
  await page.getByLabel(say(words.title)).fill(title);
  await accessible(page, 'new use case');
  await page.getByRole('button', { name: say(words.create) }).click();
  const problem = page.getByLabel(say(words.problem));
  await expect(problem).toHaveAttribute('aria-invalid', 'true');
  await accessible(page, 'problem missing');
  await problem.fill(PROBLEM);
  await page.getByRole('button', { name: say(words.create) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await accessible(page, 'use case');

  await page.getByRole('button', { name: say(words.editScope) }).click();
  const section = page.getByRole('region', { name: say(words.scope) });
  await section.getByLabel(say(words.scopeIn)).fill(SCOPE);
  await accessible(page, 'section edited');
  await section.getByRole('button', { name: say(words.save), exact: true }).click();
  await expect(section.getByText(SCOPE)).toBeVisible();
  await expect(section.getByRole('button', { name: say(words.save), exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: say(words.propose) }).click();
  await expect(page.getByText(say(words.proposed), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: say(words.propose) })).toHaveCount(0);
  await seenInHistory(page, say);
  await accessible(page, 'use case proposed');
  await seenInRegister(page, say, title);
});

type Say = (said: Said) => string;

async function fillAccount(page: Page, say: Say): Promise<void> {
  await page.getByLabel(say(words.name)).fill('Léa Martin');
  await page.getByLabel(say(words.email)).fill(`${unique('lea').replace(' ', '.')}@agence.example`);
  await page.getByLabel(say(words.password), { exact: true }).fill(newPassword());
  await page.getByLabel(say(words.organisation)).fill(unique('Agence'));
  await page.getByRole('button', { name: say(words.createAccount) }).click();
}

/** The panel tells what was done, and by whom. */
async function seenInHistory(page: Page, say: Say): Promise<void> {
  const history = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: say(words.history), exact: true }) });
  await expect(history.getByText('Léa Martin').first()).toBeVisible();
  await expect(history.getByText(say(words.proposed)).first()).toBeVisible();
}

async function seenInRegister(page: Page, say: Say, title: string): Promise<void> {
  await page.goto('/use-cases');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await accessible(page, 'register as a list');
  await page.getByRole('button', { name: say(words.board), exact: true }).click();
  const column = page.getByRole('region', { name: new RegExp(`^${say(words.proposed)}`) });
  await expect(column.getByRole('link', { name: title })).toBeVisible();
  await accessible(page, 'register as a board');
}
