import type { Locator, Page } from '@playwright/test';
import { expect } from '../house/journey';
import type { Person } from '../house/people';
import type { Said } from '../reader';
import { words } from './words';

/** Who walks: a page, and its words. */
export interface Walker {
  readonly page: Page;
  readonly say: (said: Said) => string;
}

/** What somebody signs a criterion with. */
interface Signed {
  readonly person: Person;
  readonly statement: string;
}

/** The line of a criterion, with all that opens below it. */
export const criterion = ({ page, say }: Walker, name: Said): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: say(name) }) })
    .first();

/** Opens a criterion, if it is not. */
export async function unfold(walker: Walker, name: Said): Promise<Locator> {
  const line = criterion(walker, name);
  const summary = line.getByRole('button', { name: walker.say(name) }).first();
  await expect(summary).toBeVisible();
  if ((await summary.getAttribute('aria-expanded')) !== 'true') await summary.click();
  return line;
}

/** Proves again who one is, where the dialog asks for it. */
async function prove(dialog: Locator, { say }: Walker, { password }: Person): Promise<void> {
  const field = dialog.getByLabel(say(words.password));
  const confirmed = dialog.getByText(say(words.confirmed));
  await expect(field.or(confirmed)).toBeVisible();
  if (await field.isVisible()) await field.fill(password);
}

/** Signs a criterion on what stands on the screen. */
export async function signCriterion(walker: Walker, name: Said, signed: Signed): Promise<void> {
  const { statement, person } = signed;
  const { page, say } = walker;
  const line = await unfold(walker, name);
  await line.getByRole('button', { name: say(words.signCriterion) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say(words.checked) }).fill(statement);
  await prove(dialog, walker, person);
  await dialog.getByRole('button', { name: say(words.sign), exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

interface Ballot {
  readonly outcome: Said;
  readonly reason: string;
  /** What is filled in beside, once the outcome is chosen. */
  readonly also?: () => Promise<void>;
}

/** Chooses an outcome on the decision sheet, says why, and proves again who one is. */
export async function sign({ page, say }: Walker, person: Person, ballot: Ballot): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${say(ballot.outcome)}(?! av| wi)`) }).check();
  await ballot.also?.();
  await page.getByRole('textbox', { name: say(words.why) }).fill(ballot.reason);
  await page.getByLabel(say(words.password)).fill(person.password);
  await page.getByRole('button', { name: say(words.sign), exact: true }).click();
}

/** What a spreadsheet holds, pasted in the first line: a day and a value on each. */
export async function pasteRows(dialog: Locator, values: readonly number[]): Promise<void> {
  const block = values.map((value, index) => `${String(index + 1).padStart(2, '0')}/10/2026\t${value}`);
  await dialog
    .locator('input[data-column=takenOn]')
    .first()
    .evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, block.join('\r\n'));
}

interface Promised {
  readonly on: string;
  readonly words: string;
  readonly owner: string;
}

/** Adds a condition on the decision sheet. */
export async function addCondition({ page, say }: Walker, promised: Promised): Promise<void> {
  await page.getByRole('button', { name: say(words.addCondition) }).click();
  const group = page.getByRole('group', { name: /^Condition 1$/ });
  await group.getByLabel(say(words.criterion)).selectOption(promised.on);
  await group.getByRole('textbox', { name: say(words.asked) }).fill(promised.words);
  await group.getByRole('combobox', { name: say(words.assignedTo) }).click();
  await page.getByRole('option', { name: promised.owner }).click();
  await group.getByLabel(say(words.dueOn)).fill('2099-01-01');
}

/** What was promised to pass. */
export const conditions = ({ page, say }: Walker): Locator =>
  page.getByRole('region', { name: say(words.conditions), exact: true });
