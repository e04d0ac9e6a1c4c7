import type { Locator, Page } from '@playwright/test';
import { expect } from '../house/journey';
import type { Said } from '../reader';
import { words } from './words';

/** Who walks: a page, and its words. */
export interface Walker {
  readonly page: Page;
  readonly say: (said: Said) => string;
}

/** Titles of the ranked ones, the first first. */
export const order = ({ page, say }: Walker): Locator =>
  page.getByRole('region', { name: say(words.ranked) }).locator('tr[data-id] th a');

/** The sentence on how sure the ranking is, once it is computed. */
export async function certainty({ page }: Walker): Promise<string> {
  const said = page.getByRole('main').locator('[role=status][aria-busy=false]').first();
  await expect(said).toContainText(/Sûr|Safe|Fragile/, { timeout: 60_000 });
  return said.innerText();
}

/** The weights beside the list, unfolded where there is no room for them. */
export async function showWeights({ page, say }: Walker, isNarrow: boolean): Promise<void> {
  if (isNarrow) await page.getByText(say(words.tryWeights), { exact: true }).click();
  await expect(page.getByRole('slider', { name: say(words.value) })).toBeVisible();
}
