import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder, unique } from '../house/people';
import type { Said } from '../reader';

const words = {
  opener: { fr: 'Rechercher ou agir', en: 'Search or act' },
  nothing: { fr: 'Rien ne correspond', en: 'Nothing matches' },
  clients: { fr: 'Clients', en: 'Clients' },
} satisfies Record<string, Said>;

test('the palette finds a use case and a page, and opens them', async ({ open, say, language, isMobile }) => {
  const person = await founder(language);
  const title = unique('Scénarimages');
  await person.call(createUseCase, { title, problem: 'Le client ne voit rien avant le tournage.' });
  const page = await open('/use-cases', person);
  const opener = page.getByRole('button', { name: say(words.opener) });
  await expect(opener).toBeVisible();
  const call = () => (isMobile ? opener.click() : page.keyboard.press('Control+k'));
  const field = page
    .getByRole('combobox', { includeHidden: false })
    .and(page.locator('[aria-controls$=list]'));

  await call();
  await field.fill('qqxxqq');
  await expect(page.getByText(new RegExp(say(words.nothing)))).toBeVisible();
  await accessible(page, 'nothing found');
  await field.fill(title);
  await expect(page.getByRole('option', { name: title })).toHaveAttribute('aria-selected', 'true');
  await accessible(page, 'a use case found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await call();
  await field.fill(say(words.clients));
  await page
    .getByRole('option', { name: say(words.clients) })
    .first()
    .click();
  await expect(page).toHaveURL(/\/clients$/);
});
