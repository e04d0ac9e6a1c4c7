import { accessible } from './house/accessible';
import { expect, test } from './house/journey';

test('the reference of the API and the page of a problem can be read by everybody', async ({ open, say }) => {
  const page = await open('/api/docs');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(page, 'reference');
  await page.goto('/api/problems/not-found');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(say({ fr: 'introuvable', en: 'not found' }), 'i'),
  );
  await accessible(page, 'problem');
});
