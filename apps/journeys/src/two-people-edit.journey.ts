import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Locator, Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { expect, test } from './house/journey';
import { colleague, founder, type Person, unique } from './house/people';
import type { Reader, Said } from './reader';

type Say = (said: Said) => string;

const SCOPE: Said = { fr: 'Périmètre et attentes', en: 'Scope and expectations' };
const INSIDE: Said = { fr: 'Périmètre inclus', en: 'In scope' };
const OUTSIDE: Said = { fr: 'Périmètre exclu', en: 'Out of scope' };
const WILL: Said = { fr: 'Ce qu’il fera', en: 'What it will do' };
const SAVE: Said = { fr: 'Enregistrer', en: 'Save' };
const YOURS: Said = { fr: 'Votre valeur', en: 'Your value' };
const SETTLE: Said = { fr: 'Enregistrer ces choix', en: 'Save these choices' };

interface Work {
  readonly lea: Person;
  readonly paul: Person;
  readonly path: string;
}

/** Two people of an agency, and the address of a use case of theirs. */
async function work(language: Reader['language']): Promise<Work> {
  const lea = await founder(language, 'Léa Martin');
  const paul = await colleague(lea, 'Paul Durand', ['project_manager']);
  const draft = { title: unique('Variantes'), problem: 'Chaque publication demande deux heures.' };
  const { id } = await paul.call(createUseCase, draft);
  return { lea, paul, path: `/use-cases/${id}` };
}

const scopeOf = (page: Page, say: Say): Locator =>
  page.getByRole('region', { name: say(SCOPE), exact: true });

/** Opens the section for writing, and gives its form. */
async function beginEdit(page: Page, say: Say): Promise<Locator> {
  const scope = scopeOf(page, say);
  const edit = say({ fr: `Modifier ${SCOPE.fr}`, en: `Edit ${SCOPE.en}` });
  await scope.getByRole('button', { name: edit }).click();
  return scope.getByRole('form', { name: say(SCOPE) });
}

const fill = (form: Locator, name: string, value: string): Promise<void> =>
  form.getByRole('textbox', { name, exact: true }).fill(value);

const save = (form: Locator, say: Say): Promise<void> =>
  form.getByRole('button', { name: say(SAVE), exact: true }).click();

test('edits of different fields of the same section are merged', async ({ open, say, language }) => {
  const { lea, paul, path } = await work(language);
  const [hers, his] = [await open(path, lea), await open(path, paul)];
  const [herForm, hisForm] = [await beginEdit(hers, say), await beginEdit(his, say)];
  await fill(herForm, say(INSIDE), 'LinkedIn et Instagram');
  await accessible(hers, 'a section being edited');
  await fill(hisForm, say(OUTSIDE), 'Les campagnes payantes');
  await save(hisForm, say);
  await expect(hisForm).toBeHidden();
  await expect(herForm.getByRole('textbox', { name: say(INSIDE) })).toHaveValue('LinkedIn et Instagram');
  await save(herForm, say);
  await expect(herForm).toBeHidden();
  for (const page of [hers, his])
    for (const value of ['LinkedIn et Instagram', 'Les campagnes payantes'])
      await expect(scopeOf(page, say).getByText(value, { exact: true })).toBeVisible();
  await hers.reload();
  await expect(scopeOf(hers, say).getByText('Les campagnes payantes', { exact: true })).toBeVisible();
  await expect(scopeOf(hers, say).getByText('LinkedIn et Instagram', { exact: true })).toBeVisible();
  await accessible(hers, 'both edits merged');
});

test('of the same fields, both values are shown with who wrote the other, and the person chooses', async ({
  open,
  say,
  language,
}) => {
  const { lea, paul, path } = await work(language);
  const [hers, his] = [await open(path, lea), await open(path, paul)];
  const [herForm, hisForm] = [await beginEdit(hers, say), await beginEdit(his, say)];
  await fill(hisForm, say(INSIDE), 'Instagram seul');
  await fill(hisForm, say(OUTSIDE), 'Les affiches');
  await save(hisForm, say);
  await expect(hisForm).toBeHidden();
  await fill(herForm, say(INSIDE), 'Tous les réseaux');
  await fill(herForm, say(OUTSIDE), 'La vidéo');
  await fill(herForm, say(WILL), 'Proposer trois variantes');
  await save(herForm, say);

  const scope = scopeOf(hers, say);
  const choice = (field: Said) => scope.getByRole('group', { name: say(field), exact: true });
  await expect(choice(INSIDE)).toContainText('Tous les réseaux');
  await expect(choice(INSIDE)).toContainText('Instagram seul');
  const theirs = choice(OUTSIDE).getByRole('radio', { name: /Paul Durand.*Les affiches/ });
  await expect(theirs).toBeVisible();
  await expect(choice(WILL)).toHaveCount(0);
  await accessible(hers, 'both values');

  await choice(INSIDE)
    .getByRole('radio', { name: say(YOURS) })
    .check();
  await theirs.check();
  await accessible(hers, 'values chosen');
  await scope.getByRole('button', { name: say(SETTLE) }).click();
  await expect(choice(INSIDE)).toHaveCount(0);
  for (const page of [hers, his]) {
    for (const kept of ['Tous les réseaux', 'Les affiches', 'Proposer trois variantes'])
      await expect(scopeOf(page, say).getByText(kept, { exact: true })).toBeVisible();
    for (const given of ['Instagram seul', 'La vidéo'])
      await expect(scopeOf(page, say).getByText(given, { exact: true })).toHaveCount(0);
  }
});

test('an open page follows what a colleague did, and says who', async ({ open, say, language }) => {
  const { lea, paul, path } = await work(language);
  const [hers, his] = [await open(path, lea), await open(path, paul)];
  await expect(scopeOf(his, say)).toBeVisible();
  const form = await beginEdit(hers, say);
  await fill(form, say(WILL), 'Proposer trois variantes');
  await save(form, say);
  await expect(scopeOf(his, say).getByText('Proposer trois variantes', { exact: true })).toBeVisible();
  const told = say({ fr: 'Modifié par Léa Martin à l’instant.', en: 'Changed by Léa Martin just now.' });
  await expect(his.getByRole('status').filter({ hasText: told })).toBeVisible();
  await accessible(his, 'followed');
});
