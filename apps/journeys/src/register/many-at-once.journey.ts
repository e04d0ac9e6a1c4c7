import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import type { Said } from '../reader';

const words = {
  bar: { fr: 'Modifier la sélection', en: 'Edit the selection' },
  tags: { fr: 'Étiquettes', en: 'Tags' },
  add: { fr: 'Étiquettes à ajouter', en: 'Tags to add' },
  will: { fr: '2 cas d’usage changeront', en: '2 use cases will change' },
  apply: { fr: 'Appliquer', en: 'Apply' },
  done: { fr: '2 cas d’usage modifiés.', en: '2 use cases changed.' },
  undo: { fr: 'Annuler', en: 'Undo' },
  back: { fr: '2 cas d’usage remis en l’état.', en: '2 use cases put back.' },
} satisfies Record<string, Said>;

const selectWords = (title: string): Said => ({ fr: `Sélectionner « ${title} »`, en: `Select “${title}”` });
const [FIRST, SECOND, OTHER] = ['Revue de presse', 'Chiffrage des devis', 'Scénarimages'] as const;

test('several use cases get a tag in one go, and lose it again', async ({ open, say, language }) => {
  const person = await founder(language);
  for (const title of [FIRST, SECOND, OTHER])
    await person.call(createUseCase, { title, problem: `${title} : deux heures par jour.` });
  const tagged = async () => (await person.call(listUseCases, { tag: ['priorité'] })).total;

  const page = await open('/use-cases', person);
  for (const title of [FIRST, SECOND])
    await page.getByRole('checkbox', { name: say(selectWords(title)) }).click();
  const bar = page.getByRole('region', { name: say(words.bar) });
  await expect(bar).toBeVisible();
  await accessible(page, 'two are selected');
  await bar.getByRole('button', { name: say(words.tags) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: say(words.add) }).fill('priorité');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(say(words.will))).toBeVisible();
  await accessible(page, 'what would change');
  await dialog.getByRole('button', { name: say(words.apply) }).click();
  await expect(page.getByText(say(words.done))).toBeVisible();
  expect(await tagged()).toBe(2);

  await page.getByRole('button', { name: say(words.undo), exact: true }).click();
  await expect(page.getByText(say(words.back))).toBeVisible();
  expect(await tagged()).toBe(0);
});
