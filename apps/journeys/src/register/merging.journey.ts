import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder, type Person } from '../house/people';
import { only } from '../house/place';
import type { Said } from '../reader';

const words = {
  duplicates: { fr: 'Doublons', en: 'Duplicates' },
  search: { fr: 'Rechercher maintenant', en: 'Search now' },
  undo: { fr: 'Annuler la fusion', en: 'Undo the merge' },
  apart: { fr: 'Aucun doublon en vue', en: 'No duplicates in sight' },
} satisfies Record<string, Said>;

/** Either may stand first. */
const compareWords = { fr: /^Comparer CU-00\d et CU-00\d$/, en: /^Compare CU-00\d and CU-00\d$/ };
const apartWords = { fr: /ne sont pas des doublons$/, en: /are not duplicates$/ };
const mergeWords = { fr: 'Fusionner dans CU-001', en: 'Merge into CU-001' };
const mergedWords = { fr: 'CU-002 est fusionné dans CU-001.', en: 'CU-002 is merged into CU-001.' };
const followedWords = {
  fr: 'Vous avez suivi un lien vers CU-002, qui se poursuit ici',
  en: 'You followed a link to CU-002, which carries on here',
};
const backWords = {
  fr: 'La fusion est annulée : CU-002 est de retour dans le registre.',
  en: 'The merge is undone: CU-002 is back in the register.',
};

interface Twins {
  readonly person: Person;
  readonly oldPath: string;
}

/** The same need, written twice in the same words, and what was said under each. */
async function twins(person: Person): Promise<Twins> {
  const paths: string[] = [];
  for (const [title, problem, text] of [
    ['Revue de presse du matin', 'Deux heures de lecture par jour.', 'Le client y tient.'],
    ['Revue de presse du matin', 'Des titres régionaux sont oubliés.', 'Commencer par Lyon.'],
  ] as const) {
    const { id } = await person.call(createUseCase, { title, problem });
    await person.call(createComment, { subjectType: 'use-case', subjectId: id, text });
    paths.push(`/use-cases/${id}`);
  }
  return { person, oldPath: paths[1] ?? '' };
}

/** A comment as it stands under the use case; the journal beside it quotes it too. */
const comment = (page: Page, text: string) => page.getByRole('paragraph').filter({ hasText: text });

test('two of the same are merged, nothing of either is lost, and it can be undone', async ({
  open,
  say,
  language,
}) => {
  const { person, oldPath } = await twins(await founder(language));
  const page = await open('/use-cases/duplicates', person);
  await page.getByRole('button', { name: say(words.search) }).click();
  await expect(page.getByRole('button', { name: compareWords[language] })).toBeVisible();
  await accessible(page, 'duplicates');
  await page.getByRole('button', { name: compareWords[language] }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Des titres régionaux sont oubliés.').first()).toBeVisible();
  await accessible(page, 'two side by side');
  await dialog.getByRole('button', { name: say(mergeWords) }).click();
  await expect(page.getByText(say(mergedWords))).toBeVisible();
  await expect(page.getByText(say(words.apart))).toBeVisible();

  await page.goto(oldPath);
  await expect(page.getByText(say(followedWords))).toBeVisible();
  for (const text of ['Le client y tient.', 'Commencer par Lyon.'])
    await expect(comment(page, text)).toBeVisible();
  await expect(page.getByText('Des titres régionaux sont oubliés.').first()).toBeVisible();
  await accessible(page, 'one of two');

  await page.getByRole('button', { name: say(words.undo) }).click();
  await accessible(page, 'undoing is asked');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(words.undo) })
    .click();
  await expect(page.getByText(say(backWords))).toBeVisible();
  await page.goto(oldPath);
  await expect(comment(page, 'Commencer par Lyon.')).toBeVisible();
  await expect(comment(page, 'Le client y tient.')).toHaveCount(0);
});

test(
  'two that only look alike are told apart, and stay so',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const { person } = await twins(await founder(language));
    const page = await open('/use-cases/duplicates', person);
    await page.getByRole('button', { name: say(words.search) }).click();
    await page.getByRole('button', { name: apartWords[language] }).click();
    await expect(page.getByText(say(words.apart))).toBeVisible();
    await accessible(page, 'told apart');
    await page.getByRole('button', { name: say(words.search) }).click();
    await page.reload();
    await expect(page.getByText(say(words.apart))).toBeVisible();
  },
);
