import { readSession } from '@jalon/contracts/access/session.operations';
import type { Role } from '@jalon/domain/access/roles';
import type { Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { expect, test } from './house/journey';
import { newcomer, type Person, signedIn } from './house/people';
import { demonstrationAccount } from './house/product';
import type { Reader, Said } from './reader';

const NAVIGATION = { fr: 'Navigation principale', en: 'Main navigation' };
const COMPONENTS = { fr: 'Composants', en: 'Components' };
const ACCOUNT = ['profile', 'security', 'sessions', 'tokens'].map((name) => `/account/${name}`);
/** Words of the server or of the page for what could not be shown. */
const BROKEN =
  /ne s’est pas affichée|could not be shown|ne répond pas|not respond|n’a pas pu|could not be read/i;

/** Somebody new in the demonstration organisation, who reads this language and sees what this role sees there. */
async function reader(role: Role, language: Reader['language']): Promise<Person> {
  const admin = await signedIn(demonstrationAccount('admin'), language);
  const model = await signedIn(demonstrationAccount(role), language);
  const { clientIds } = await model.call(readSession, {});
  return newcomer(admin, { name: 'Camille Petit', roles: [role], clientIds: clientIds ?? [] });
}

/** Addresses of every entry of the navigation; on a phone it is there though it is folded. */
async function entries(page: Page, say: (said: Said) => string): Promise<string[]> {
  const navigation = page.getByRole('navigation', { name: say(NAVIGATION), includeHidden: true });
  const links = navigation.getByRole('link', { includeHidden: true });
  await expect(links.first()).toBeAttached();
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

async function look(page: Page, path: string, state = path): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.getByText(BROKEN)).toHaveCount(0);
  await accessible(page, state);
}

for (const role of ['admin', 'client_viewer'] as const)
  test(`every page that ${role} may open`, async ({ open, say, language }) => {
    const person = await reader(role, language);
    const page = await open('/use-cases', person);
    const paths = await entries(page, say);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of [...paths, ...ACCOUNT, '/nowhere']) await look(page, path);
    await page.goto('/use-cases');
    await page.getByRole('main').locator('a[href^="/use-cases/"]').first().click();
    await expect(page).toHaveURL(/\/use-cases\/[0-9a-f-]{36}/);
    await look(page, page.url(), 'one use case');
  });

test('the page of components, where this build has one', async ({ open, say }) => {
  const page = await open('/_components');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const isShown = (await title.innerText()) === say(COMPONENTS);
  if (isShown) await accessible(page, 'components');
});
