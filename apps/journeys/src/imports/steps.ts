import type { Page } from '@playwright/test';
import { expect } from '../house/journey';
import type { Said } from '../reader';
import type { Handed } from './agency-register';
import { appliedWords, checkWords, figure, readWords, verdicts, words } from './words';

/** Who walks through an import: a page, and its words. */
export interface Walker {
  readonly page: Page;
  readonly say: (said: Said) => string;
}

/** A large file is read, checked and applied by a job; a busy machine takes its time. */
const PATIENCE = { timeout: 90_000 };

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Hands the file in and waits for what was understood of it. */
export async function handIn({ page, say }: Walker, file: Handed | string): Promise<void> {
  await page.getByLabel(say(words.file)).setInputFiles(file);
  await expect(page.getByRole('heading', { name: say(words.understood) })).toBeVisible(PATIENCE);
}

/** The preview is right: its columns are read, and the mapping opens. */
export async function acceptPreview({ page, say }: Walker, columns: number): Promise<void> {
  await press(page, say(readWords(columns)));
  await expect(page.getByRole('heading', { name: say(words.where) })).toBeVisible(PATIENCE);
}

/** Which field a column (« B ») goes into. */
export const fieldOf = ({ page, say }: Walker, letter: string) =>
  page.getByRole('combobox', {
    name: new RegExp(`^${say({ fr: `Champ de la colonne ${letter},`, en: `Field of column ${letter},` })}`),
  });

/** The dry run: every row is checked, none is written. */
export async function check({ page, say }: Walker, rows: number): Promise<void> {
  await press(page, say(checkWords(rows)));
  await expect(page.getByRole('tablist', { name: say(words.result) })).toBeVisible(PATIENCE);
}

type Verdict = keyof typeof verdicts;

/** The tab of a verdict, with its count. */
export const tab = ({ page, say }: Walker, verdict: Verdict, count?: number) =>
  page.getByRole('tab', {
    name: new RegExp(`^${say(verdicts[verdict])}${count === undefined ? '' : ` ?${say(figure(count))}$`}`),
  });

/** Every tab says so many. */
export async function expectCounts(walker: Walker, counts: Partial<Record<Verdict, number>>): Promise<void> {
  for (const verdict of ['new', 'changed', 'same', 'refused', 'gone'] as const) {
    const count = counts[verdict];
    if (count !== undefined) await expect(tab(walker, verdict, count)).toBeVisible();
  }
}

/** Says yes twice to exactly what the button says, and waits until it is applied. */
export async function commit({ page, say }: Walker, label: Said, applied: number): Promise<void> {
  await press(page, say(label));
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(label), exact: true })
    .click();
  await expect(page.getByText(say(appliedWords(applied)))).toBeVisible(PATIENCE);
}

/** Undoes so many rows, and waits for what is said of it. */
export async function undo({ page, say }: Walker, rows: number, told: Said): Promise<void> {
  const label = say({ fr: `Annuler ${figure(rows).fr} lignes`, en: `Undo ${figure(rows).en} rows` });
  await press(page, label);
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByText(say(told), { exact: true })).toBeVisible(PATIENCE);
}

/** Looks for one use case in the register, and opens it. */
export async function openFromRegister({ page, say }: Walker, title: string): Promise<void> {
  await page.getByRole('searchbox', { name: say(words.search), exact: true }).fill(title);
  await expect(page).toHaveURL(/[?&]search=/);
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
