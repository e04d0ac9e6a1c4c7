import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const ROUNDS = 5;

/** Runs in the page: when its largest content was painted, in milliseconds since the address was asked for. */
const largestPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });

/** Largest contentful paint of the list page, signed in, cache empty: median in ms; null without a browser. */
export async function paintOf(url: string, cookie: string): Promise<number | null> {
  if (!existsSync(CHROMIUM)) return null;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.goto(`${url}/use-cases`, { waitUntil: 'networkidle' });
    times.push(await page.evaluate(largestPaint));
    await context.close();
  }
  await browser.close();
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? null;
}

/** What the budget script says of the built web, in its own words. */
export const bundleOf = (webDir: string): string =>
  execFileSync(process.execPath, [path.join(webDir, '../budget.mjs')], { encoding: 'utf8' }).trim();
