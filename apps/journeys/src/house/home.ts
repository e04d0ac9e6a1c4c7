import type { Page } from '@playwright/test';
import type { Said } from '../reader';
import { expect } from './journey';

/** « Bonjour Léa »: the page on which one arrives. */
export async function expectHome(page: Page, say: (said: Said) => string, name: string): Promise<void> {
  const [first = ''] = name.split(' ');
  const greeting = say({ fr: `Bonjour ${first}`, en: `Hello ${first}` });
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible();
}
