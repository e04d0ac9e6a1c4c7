import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import path from 'node:path';

/** Whether everything that moved into place has arrived; what turns for ever does not count. */
const isStill = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity),
  );

/**
 * The page as it is now: axe’s default rules, none left out, and nothing that makes it scroll sideways.
 * Where `JOURNEYS_PICTURES` names a folder, what was looked at is kept there.
 */
export async function accessible(page: Page, state: string): Promise<void> {
  await test.step(`accessible: ${state}`, async () => {
    // A page that is still on its way has no heading yet: there is nothing to look at.
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await expect.poll(() => isStill(page)).toBe(true);
    await keepPicture(page, state);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
    expect.soft(told, `axe: ${state} (${page.url()})`).toEqual([]);
    const excess = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(excess, `pixels too wide: ${state} (${page.url()})`).toBeLessThanOrEqual(0);
  });
}

async function keepPicture(page: Page, state: string): Promise<void> {
  const folder = process.env['JOURNEYS_PICTURES'];
  if (!folder) return;
  const { project, title } = test.info();
  const name = `${project.name} ${title.slice(0, 24)} ${state}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
