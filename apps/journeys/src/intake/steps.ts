import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect } from '../house/journey';
import type { Reader, Said } from '../reader';
import { qualifyWords, settleWords, words } from './words';

/** Who walks: a page, and its words. */
export interface Walker {
  readonly page: Page;
  readonly say: (said: Said) => string;
}

/** A public link, as it is handed out. */
export async function makeLink({ page, say }: Walker): Promise<string> {
  await accessible(page, 'no public link yet');
  await page.getByRole('button', { name: say(words.createLink) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(words.occasion)).fill('Atelier du 3 décembre');
  await accessible(page, 'a public link is made');
  await dialog.getByRole('button', { name: say(words.create) }).click();
  await expect(page.getByRole('dialog', { name: say(words.ready) })).toBeVisible();
  const link = await dialog.locator('code').innerText();
  await accessible(page, 'a public link is ready');
  await dialog.getByRole('button', { name: say(words.done) }).click();
  return new URL(link).pathname;
}

interface Need {
  readonly title: string;
  readonly problem: string;
}

/** Two sentences, from whatever one has in hand. */
export async function describe({ page, say }: Walker, { title, problem }: Need): Promise<void> {
  await page.getByLabel(say(words.title)).fill(title);
  await page.getByLabel(say(words.problem)).fill(problem);
}

/** What came from outside becomes a use case. */
export async function qualify({ page, say }: Walker, title: string): Promise<void> {
  await expect(page.getByRole('article', { name: title })).toBeVisible();
  await accessible(page, 'a proposal waits');
  await page.getByRole('button', { name: say(qualifyWords(title)) }).click();
  await accessible(page, 'qualifying is asked');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(words.createUseCase) })
    .click();
  await expect(page.getByText(say(words.inRegister))).toBeVisible();
}

/** Seven answers by their number, then the verdict of the rule. */
export async function triage({ page, say }: Walker, language: Reader['language']): Promise<void> {
  const question = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  let asked = '';
  for (const key of ['1', '2', '1', '2', '2', '2', '3']) {
    await expect(question).not.toHaveText(asked);
    if (asked === '') await accessible(page, 'a question of the triage');
    asked = await question.innerText();
    await page.keyboard.press(key);
  }
  await expect(page.getByText(say(words.ruleSays), { exact: true })).toBeVisible();
  await accessible(page, 'a verdict');
  await page.getByRole('button', { name: settleWords[language] }).click();
  await expect(page).toHaveURL(/\/use-cases\//);
}
