import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { accessible } from './house/accessible';
import { expectHome } from './house/home';
import { expect, test } from './house/journey';
import { founder, type Person } from './house/people';
import type { Said } from './reader';

const words = {
  turnOn: { fr: 'Activer la vérification', en: 'Turn verification on' },
  own: { fr: 'Votre mot de passe', en: 'Your password' },
  goOn: { fr: 'Continuer', en: 'Continue' },
  shown: { fr: 'Code affiché par l’application', en: 'Code shown by the app' },
  codes: { fr: 'Vos codes de secours', en: 'Your recovery codes' },
  kept: { fr: 'Je les ai conservés', en: 'I have kept them' },
  active: { fr: 'Active', en: 'On' },
  account: { fr: 'Compte de Léa Martin', en: 'Léa Martin’s account' },
  signOut: { fr: 'Se déconnecter', en: 'Sign out' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  password: { fr: 'Mot de passe', en: 'Password' },
  sixDigits: { fr: 'Code à six chiffres', en: 'Six-digit code' },
  check: { fr: 'Vérifier le code', en: 'Check the code' },
};

type Say = (said: Said) => string;

async function giveCode(page: Page, say: Say, code: string): Promise<void> {
  await page.getByLabel(say(words.sixDigits)).fill(code);
  await page.getByRole('button', { name: say(words.check) }).click();
}

async function signOut(page: Page, say: Say): Promise<void> {
  await page.getByRole('button', { name: say(words.account) }).click();
  await page.getByRole('menuitem', { name: say(words.signOut) }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

async function givePassword(page: Page, say: Say, person: Person): Promise<void> {
  await page.getByLabel(say(words.email)).fill(person.email);
  await page.getByLabel(say(words.password), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: say(words.signIn) }).click();
}

test('a second factor is turned on, asked for, and replaced by a recovery code', async ({
  open,
  say,
  language,
}) => {
  const person = await founder(language);
  const page = await open('/account/security', person);
  await page.getByRole('button', { name: say(words.turnOn) }).click();
  await page.getByRole('dialog').getByLabel(say(words.own), { exact: true }).fill(person.password);
  await accessible(page, 'password asked');
  await page.getByRole('button', { name: say(words.goOn) }).click();
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(say(words.shown)) });
  const secret = (await dialog.locator('code').innerText()).replaceAll(/\s/g, '');
  await accessible(page, 'enrolment');
  const app = new TOTP({ secret });
  await dialog.getByLabel(say(words.shown)).fill(app.generate());
  await dialog.getByRole('button', { name: say(words.turnOn) }).click();
  const codes = page.getByRole('dialog', { name: say(words.codes) });
  const recovery = await codes.locator('li code').first().innerText();
  await accessible(page, 'recovery codes');
  await codes.getByRole('button', { name: say(words.kept) }).click();
  await expect(page.getByText(say(words.active), { exact: true })).toBeVisible();
  await accessible(page, 'second factor on');

  await signOut(page, say);
  await givePassword(page, say, person);
  await expect(page.getByLabel(say(words.sixDigits))).toBeVisible();
  await accessible(page, 'code asked');
  await giveCode(page, say, 'wrong1');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await accessible(page, 'code refused');
  // The code of the next half minute: the one of this half minute has been used up by the enrolment.
  await giveCode(page, say, app.generate({ timestamp: Date.now() + 30_000 }));
  await expectHome(page, say, person.name);

  await signOut(page, say);
  await givePassword(page, say, person);
  await giveCode(page, say, recovery);
  await expectHome(page, say, person.name);
});
