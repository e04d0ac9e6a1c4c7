import { getScoreModel, listScoreModels } from '@jalon/contracts/scoring/score-models.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import { only } from '../house/place';
import type { Said } from '../reader';

const words = {
  edit: { fr: 'Modifier la grille', en: 'Edit the model' },
  whole: { fr: 'Poids et calcul', en: 'Weights and computation' },
  value: { fr: 'Valeur', en: 'Value' },
  keep: { fr: 'Enregistrer une nouvelle version', en: 'Save a new version' },
  why: { fr: 'Pourquoi ce changement', en: 'Why this change' },
  save: { fr: 'Enregistrer', en: 'Save' },
  kept: { fr: 'La version 2 est enregistrée.', en: 'Version 2 is saved.' },
  comparable: {
    fr: 'Toutes les notes déjà données comptent encore',
    en: 'All scores given so far still count',
  },
} satisfies Record<string, Said>;
const REASON = 'La valeur passe d’abord cette année.';

test(
  'a score model is edited into a new version, and the first stays readable',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const lea = await founder(language);
    const page = await open('/score-models', lea);
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').first().click();
    await expect(page.getByRole('link', { name: say(words.edit) })).toBeVisible();
    await accessible(page, 'a score model');
    await page.getByRole('link', { name: say(words.edit) }).click();
    await page.getByRole('button', { name: say(words.whole) }).click();
    const value = page.getByRole('main').getByRole('textbox', { name: say(words.value), exact: true });
    await value.fill(say({ fr: '0,6', en: '0.6' }));
    await value.press('Tab');
    await accessible(page, 'a score model is edited');
    await page.reload();
    await expect(value).toHaveValue(/0[.,]6/);
    await page.getByRole('button', { name: say(words.keep) }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(say(words.comparable))).toBeVisible();
    await dialog.getByLabel(say(words.why)).fill(REASON);
    await accessible(page, 'a version is kept');
    await dialog.getByRole('button', { name: say(words.save), exact: true }).click();
    await expect(page.getByText(say(words.kept))).toBeVisible();
    await expect(page.getByText(REASON).first()).toBeVisible();
    await accessible(page, 'a score model with two versions');

    const [model] = (await lea.call(listScoreModels, {})).items;
    const versions = await Promise.all(
      [1, 2].map((number) => lea.call(getScoreModel, { id: model?.id ?? '', number })),
    );
    expect(versions.map(({ content }) => content.axes[0]?.weight)).toEqual([0.4, 0.6]);
  },
);
