import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import type { Said } from '../reader';

const words = {
  browse: { fr: 'Choisir dans le catalogue', en: 'Choose from the catalogue' },
  joined: { fr: 'CU-001 rejoint le registre, en brouillon.', en: 'CU-001 joins the register, as a draft.' },
  adopt: { fr: /^Adopter «/, en: /^Adopt “/ },
  again: { fr: /^Adopter de nouveau «/, en: /^Adopt “.*” again$/ },
  from: { fr: 'Issu du catalogue :', en: 'From the catalogue:' },
};
const SAID: Said = { fr: 'Adopté', en: 'Adopted' };

test('a ready use case is looked at, adopted with one click, and shown as adopted', async ({
  open,
  say,
  language,
}) => {
  const person = await founder(language);
  const page = await open('/use-cases', person);
  await page.getByRole('link', { name: say(words.browse) }).click();
  const card = page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  const title = await card.getByRole('heading', { level: 3 }).innerText();
  await accessible(page, 'catalogue');
  await card.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await accessible(page, 'one template');
  await page.goBack();
  await card.getByRole('button', { name: words.adopt[language] }).click();
  await expect(page.getByText(say(words.joined))).toBeVisible();
  await expect(card.getByText(say(SAID))).toBeVisible();
  await expect(card.getByRole('button', { name: words.again[language] })).toBeVisible();
  await accessible(page, 'adopted');
  await card.getByRole('link', { name: 'CU-001' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(say(words.from))).toBeVisible();
  expect((await person.call(listUseCases, {})).total).toBe(1);
});
