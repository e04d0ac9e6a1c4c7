import { getOwnCards } from '@jalon/contracts/scoring/rounds.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder } from '../house/people';
import { only } from '../house/place';
import { openedRound, qualified } from '../house/scoring';
import * as steps from './steps';
import { progressWords, words } from './words';

const NEXT = { fr: 'Suivant', en: 'Next' };
const NO_VIEW = { fr: 'Je ne me prononce pas sur ces cases.', en: 'I give no view on these cells.' };
const TITLES = ['Revue de presse', 'Scénarimages'];
const CRITERIA = 15;

test(
  'one scores on a phone, one use case a screen, and may give no view',
  only('phone-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const lea = await founder(language, 'Léa Martin');
    const ines = await colleague(lea, 'Inès Haddad', ['contributor']);
    const id = await openedRound(lea, [lea, ines], await qualified(lea, TITLES));
    const page = await open(`/rounds/${id}`, ines);
    await expect(page.getByRole('heading', { name: TITLES[0], level: 2 })).toBeVisible();
    for (const four of await page.getByRole('button', { name: /^4\s?:/ }).all()) await four.tap();
    await expect(page.getByText(progressWords(CRITERIA, 2 * CRITERIA))).toBeVisible();
    await accessible(page, 'one use case is scored on a phone');
    await page.getByRole('button', { name: say(NEXT) }).tap();
    await expect(page.getByRole('heading', { name: TITLES[1], level: 2 })).toBeFocused();
    await expect(page.getByText(say(words.kept), { exact: true })).toBeAttached();
    await page.reload();
    await expect(page.getByText(progressWords(CRITERIA, 2 * CRITERIA))).toBeVisible();

    await page.getByRole('button', { name: say(words.give) }).tap();
    await page.getByRole('checkbox', { name: say(NO_VIEW) }).check();
    await steps.confirmGiving({ page, say });
    const { cards, givenAt } = await ines.call(getOwnCards, { id });
    expect(givenAt).not.toBeNull();
    expect(cards.flatMap(({ scores }) => Object.values(scores))).toEqual(Array(CRITERIA).fill(4));
  },
);
