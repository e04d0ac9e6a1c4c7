import { createUseCase, getUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Page } from '@playwright/test';
import { accessible } from './house/accessible';
import { expect, test } from './house/journey';
import { colleague, founder, type Person, unique } from './house/people';
import type { Reader, Said } from './reader';

const words = {
  edit: { fr: 'Modifier Périmètre et attentes', en: 'Edit Scope and expectations' },
  scope: { fr: 'Périmètre et attentes', en: 'Scope and expectations' },
  scopeIn: { fr: 'Périmètre inclus', en: 'In scope' },
  save: { fr: 'Enregistrer', en: 'Save' },
  meanwhile: { fr: 'Modifié entre-temps', en: 'Changed meanwhile' },
  mine: { fr: 'Votre valeur', en: 'Your value' },
  saveChoices: { fr: 'Enregistrer ces choix', en: 'Save these choices' },
  changedBy: { fr: /Modifié par Karim Benali/, en: /Changed by Karim Benali/ },
};

interface Pair {
  readonly lea: Person;
  readonly karim: Person;
  readonly id: string;
}

/** Two people and a use case that both may edit. */
async function pair(language: Reader['language']): Promise<Pair> {
  const lea = await founder(language);
  const karim = await colleague(lea, 'Karim Benali', ['project_manager']);
  const { id } = await lea.call(createUseCase, {
    title: unique('Veille concurrentielle'),
    problem: 'La veille prend deux jours par mois à trois personnes.',
  });
  return { lea, karim, id };
}

/** The colleague edits from elsewhere, on the version that is there now. */
async function karimWrites(
  { karim, id }: Pair,
  change: { scopeIn?: string; scopeOut?: string },
): Promise<void> {
  const { version } = await karim.call(getUseCase, { id });
  await karim.call(updateUseCase, { id, version, ...change });
}

const sectionOf = (page: Page, say: (said: Said) => string) =>
  page.getByRole('region', { name: say(words.scope) });

async function type(page: Page, say: (said: Said) => string, text: string): Promise<void> {
  await page.getByRole('button', { name: say(words.edit) }).click();
  await sectionOf(page, say).getByLabel(say(words.scopeIn)).fill(text);
}

test('what two people change in different fields is merged', async ({ open, say, language }) => {
  const both = await pair(language);
  const page = await open(`/use-cases/${both.id}`, both.lea);
  await type(page, say, 'LinkedIn');
  await karimWrites(both, { scopeOut: 'Presse papier' });
  const section = sectionOf(page, say);
  await expect(section.getByLabel(say(words.scopeIn))).toHaveValue('LinkedIn');
  await section.getByRole('button', { name: say(words.save), exact: true }).click();
  await expect(section.getByText('LinkedIn')).toBeVisible();
  await expect(section.getByText('Presse papier')).toBeVisible();
  const kept = await both.karim.call(getUseCase, { id: both.id });
  expect(kept).toMatchObject({ scopeIn: 'LinkedIn', scopeOut: 'Presse papier' });
});

test('what two people change in the same field is for the second one to choose', async ({
  open,
  say,
  language,
}) => {
  const both = await pair(language);
  const page = await open(`/use-cases/${both.id}`, both.lea);
  await type(page, say, 'LinkedIn seulement');
  await karimWrites(both, { scopeIn: 'Tous les réseaux' });
  await page.getByRole('button', { name: say(words.save), exact: true }).click();
  await expect(page.getByText(say(words.meanwhile))).toBeVisible();
  await expect(page.getByRole('radio', { name: /Karim Benali/ })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Tous les réseaux/ })).toBeVisible();
  await accessible(page, 'both values');
  expect((await both.lea.call(getUseCase, { id: both.id })).scopeIn).toBe('Tous les réseaux');
  await page.getByRole('radio', { name: new RegExp(say(words.mine)) }).check();
  await page.getByRole('button', { name: say(words.saveChoices) }).click();
  await expect(page.getByText(say(words.meanwhile))).toHaveCount(0);
  await expect(sectionOf(page, say).getByText('LinkedIn seulement')).toBeVisible();
  expect((await both.karim.call(getUseCase, { id: both.id })).scopeIn).toBe('LinkedIn seulement');
});

test('an open page follows what the colleague does', async ({ open, say, language }) => {
  const both = await pair(language);
  const live = open(`/use-cases/${both.id}`, both.lea);
  const page = await live;
  await expect(page.getByRole('button', { name: say(words.edit) })).toBeVisible();
  await karimWrites(both, { scopeIn: 'Newsletter mensuelle' });
  await expect(sectionOf(page, say).getByText('Newsletter mensuelle')).toBeVisible();
  await expect(page.getByText(words.changedBy[language])).toBeVisible();
  await accessible(page, 'followed');
});
