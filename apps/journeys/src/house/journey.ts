import { test as base, type BrowserContext, type Page } from '@playwright/test';
import type { Reader, Said } from '../reader';
import type { Person } from './people';
import { address, someAddress } from './product';
import { watch, type Witness } from './witness';

interface Ground extends Reader {
  /** A word of the screen in the language of this run. */
  readonly say: (said: Said) => string;
  /** A browser of its own: signed in as this person, or of a visitor; watched until the journey ends. */
  readonly open: (path: string, person?: Person) => Promise<Page>;
}

/** The ground of every journey; what its browsers went through without a word fails it too. */
export const test = base.extend<Ground>({
  language: ['fr', { option: true }],
  say: async ({ language }, use) => use((said) => said[language]),
  open: async ({ browser }, use) => {
    const opened: { context: BrowserContext; witness: Witness }[] = [];
    await use(async (path, person) => {
      const context = await browser.newContext({
        baseURL: address(),
        extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
      });
      opened.push({ context, witness: await watch(context) });
      if (person) await signInByCookie(context, person);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
    for (const { context } of opened) await context.close();
    base.expect(opened.flatMap(({ witness }) => witness.faults)).toEqual([]);
  },
});

export const expect = base.expect;

async function signInByCookie(context: BrowserContext, person: Person): Promise<void> {
  const [name = '', ...value] = person.cookie().split('=');
  await context.addCookies([{ name, value: value.join('='), url: address() }]);
}
