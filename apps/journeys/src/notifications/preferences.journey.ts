import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import type { Said } from '../reader';

type Say = (said: Said) => string;

const words = {
  mention: { fr: 'On me mentionne dans un commentaire', en: 'I am mentioned in a comment' },
  byMail: { fr: 'Par mail', en: 'By mail' },
  weekly: { fr: 'Récapitulatif de la semaine', en: 'Weekly digest' },
  ownHour: { fr: 'Choisir mon heure', en: 'Choose my own hour' },
  hour: { fr: 'Heure des récapitulatifs', en: 'Hour of digests' },
  save: { fr: 'Enregistrer mes préférences', en: 'Save my preferences' },
  saved: { fr: /^Vos préférences sont enregistrées/, en: /^Your preferences are saved/ },
};

/** The form alone: an administrator sees the organisation’s hour as well. */
const formOf = (page: Page, say: Say) =>
  page.getByRole('form', { name: say({ fr: 'Ce que je reçois', en: 'What I receive' }) });

test('how one is told of each thing is chosen, and kept', async ({ open, say, language }) => {
  const person = await founder(language);
  const page = await open('/account/notifications', person);
  const form = formOf(page, say);
  const mention = form.getByRole('group', { name: say(words.mention) });
  const rhythm = mention.getByLabel(say(words.byMail));
  await expect(rhythm).toBeVisible();
  await accessible(page, 'preferences');
  await rhythm.selectOption({ label: say(words.weekly) });
  await form.getByLabel(say(words.ownHour)).check();
  await form.getByLabel(say(words.hour)).selectOption('7');
  await accessible(page, 'an hour of one’s own');
  await form.getByRole('button', { name: say(words.save) }).click();
  await expect(page.getByText(words.saved[language])).toBeVisible();
  await page.reload();
  await expect(rhythm).toHaveValue('weekly');
  await expect(form.getByLabel(say(words.hour))).toHaveValue('7');
});
