import type { Locator, Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect } from '../house/journey';
import type { Person } from '../house/people';
import type { Said } from '../reader';
import { givenWords, pastedWords, releaseWords, words } from './words';

/** Who walks: a page, and its words. */
export interface Walker {
  readonly page: Page;
  readonly say: (said: Said) => string;
}

/** One opens a round on all that is qualified, and asks these people. */
export async function openRound(
  { page, say }: Walker,
  name: string,
  people: readonly Person[],
): Promise<void> {
  await page
    .getByRole('link', { name: say(words.open) })
    .first()
    .click();
  await page.getByRole('button', { name: say(words.allQualified) }).click();
  for (const { name: person } of people)
    await page
      .getByRole('list', { name: say(words.people) })
      .getByRole('checkbox', { name: person })
      .check();
  await page.getByLabel(say(words.name)).fill(name);
  await accessible(page, 'a round is prepared');
  await page.getByRole('button', { name: say(words.send) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** A cell by its row and column, from 0. */
export const cell = (grid: Locator, row: number, column: number): Locator =>
  grid.locator(`[data-place="${row}-${column}"]`);

/** What a spreadsheet puts on the clipboard is pasted at the first cell. */
export async function paste({ page, say }: Walker, rows: readonly (readonly number[])[]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = rows.map((row) => row.join('\t')).join('\r\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await cell(page.getByRole('grid'), 0, 0).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByText(say(pastedWords(rows.flat().length)))).toBeVisible();
}

/** One’s scores are given for good. */
export async function give({ page, say }: Walker): Promise<void> {
  await page.getByRole('button', { name: say(words.give) }).click();
  await confirmGiving({ page, say });
}

/** Yes to the last question. */
export async function confirmGiving({ page, say }: Walker): Promise<void> {
  await accessible(page, 'giving is asked');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(words.give) })
    .click();
  await expect(page.getByText(say(words.given), { exact: true })).toBeVisible();
}

/** Somebody who never answered is no longer awaited: all is shown at once, to everybody, for good. */
export async function letGo({ page, say }: Walker, { name }: Person): Promise<void> {
  const release = say(releaseWords(name));
  await expect(page.getByText(say(givenWords(3, 4)))).toBeVisible();
  await page.getByRole('button', { name: release }).click();
  await accessible(page, 'letting go is asked');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(words.release), exact: true })
    .click();
  await expect(page.getByRole('heading', { name: say(words.agreement) })).toBeVisible();
}

/** The divided ones are scored again by the same people; the id of that round. */
export async function secondRound({ page, say }: Walker): Promise<string> {
  const first = page.url();
  await page.getByRole('link', { name: say(words.second) }).click();
  await expect(
    page
      .getByRole('list', { name: say(words.people) })
      .getByRole('checkbox')
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: say(words.send) }).click();
  await expect(page).toHaveURL(/\/rounds\/[0-9a-f-]{36}$/);
  await expect(page).not.toHaveURL(first);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
