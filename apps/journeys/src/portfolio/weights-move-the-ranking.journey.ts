import { listScoreModels } from '@jalon/contracts/scoring/score-models.operations';
import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder, type Person } from '../house/people';
import { only } from '../house/place';
import { type Opinions, qualified, revealedRound } from '../house/scoring';
import type { Reader } from '../reader';
import * as steps from './steps';
import { words } from './words';

const TITLES = [
  'Vitrine interactive',
  'Relances des factures',
  'Revue de presse',
  'Scénarimages',
  'Chiffrage des devis',
  'Sous-titres',
] as const;
const [SHOWCASE, , PRESS, , QUOTES] = TITLES;
const OPINIONS: Opinions = [
  [5, 2, 2],
  [2, 5, 5],
  [4, 4, 4],
  [3, 3, 4],
  [4, 3, 5],
  [4, 3, 3],
];
/** Somebody who likes nothing quite as much as the others. */
const SEVERE: Opinions = OPINIONS.map(([value = 3, ...others]) => [Math.max(2, value - 1), ...others]);
const REASON = 'La valeur pour le client passe d’abord cette année.';

/** A director of an agency whose use cases three people have scored. */
async function director(language: Reader['language']): Promise<Person> {
  const lea = await founder(language, 'Léa Martin');
  const helene = await colleague(lea, 'Hélène Roy', ['director']);
  const ines = await colleague(lea, 'Inès Haddad', ['contributor']);
  const ballots = [
    [lea, OPINIONS],
    [helene, OPINIONS],
    [ines, SEVERE],
  ] as const;
  await revealedRound(lea, ballots, await qualified(lea, TITLES));
  return helene;
}

test(
  'weights move the ranking, nothing is kept before they are decided',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language, isMobile }) => {
    const helene = await director(language);
    const page = await open('/portfolio', helene);
    const walker = { page, say };
    await expect(steps.order(walker)).toHaveText([PRESS, QUOTES, /./, /./, /./, SHOWCASE]);
    const before = await steps.certainty(walker);
    await accessible(page, 'a ranking');
    const quotes = page.getByRole('row').filter({ has: page.getByRole('link', { name: QUOTES }) });
    await quotes.getByRole('button', { name: say(words.computed) }).click();
    await accessible(page, 'where an index comes from');

    await steps.showWeights(walker, isMobile);
    await expect(page.getByText(say(words.asDecided))).toBeVisible();
    const value = page.getByRole('slider', { name: say(words.value) });
    await value.focus();
    for (const key of ['PageUp', 'PageUp', 'PageUp']) await page.keyboard.press(key);
    await expect(value).toHaveValue('70');
    await expect(steps.order(walker)).toHaveText([PRESS, QUOTES, SHOWCASE, /./, /./, /./]);
    await expect(page.getByText(say(words.upThree))).toBeVisible();
    await expect(page).toHaveURL(/w=/);
    expect(await steps.certainty(walker)).not.toBe(before);
    await accessible(page, 'other weights');

    await test.step('the address alone remembers them', async () => {
      await page.reload();
      await expect(page.getByText(say(words.upThree))).toBeVisible();
      const model = async () => (await helene.call(listScoreModels, {})).items[0];
      expect((await model())?.number).toBe(1);
      const elsewhere = await open('/portfolio', helene);
      await expect(steps.order({ page: elsewhere, say }).last()).toHaveText(SHOWCASE);
      await expect(elsewhere.getByText(say(words.upThree))).toHaveCount(0);
    });

    await test.step('they are decided, with a reason that the journal tells', async () => {
      await steps.showWeights(walker, isMobile);
      await page.getByRole('button', { name: say(words.apply) }).click();
      const dialog = page.getByRole('dialog');
      await steps.certainty(walker);
      await dialog.getByRole('button', { name: say(words.applyForGood), exact: true }).click();
      await expect(dialog.getByLabel(say(words.reason))).toHaveAttribute('aria-invalid', 'true');
      await dialog.getByLabel(say(words.reason)).fill(REASON);
      await accessible(page, 'weights are decided');
      await dialog.getByRole('button', { name: say(words.applyForGood), exact: true }).click();
      await expect(page.getByText(say(words.decided))).toBeVisible();
      await expect(page.getByText(say(words.upThree))).toHaveCount(0);
      await expect(steps.order(walker)).toHaveText([PRESS, QUOTES, SHOWCASE, /./, /./, /./]);
    });
    await seenAsRanks(page, say(words.ranks));
    await pickedAmongBubbles(walker);

    await page.goto('/journal');
    await expect(page.getByText(REASON).first()).toBeVisible();
  },
);

/** How often each has each rank. */
async function seenAsRanks(page: Page, ranks: string): Promise<void> {
  await page.getByRole('button', { name: ranks }).click();
  await expect(page.getByRole('rowheader', { name: SHOWCASE })).toBeVisible();
  await accessible(page, 'possible ranks');
}

/** Two bubbles are picked without a pointer, and lead to a shortlist. */
async function pickedAmongBubbles({ page, say }: steps.Walker): Promise<void> {
  await page.getByRole('button', { name: say(words.bubbles) }).click();
  const bubble = (title: string) => page.getByRole('button', { name: new RegExp(`^${title}, `) });
  await bubble(SHOWCASE).focus();
  await page.keyboard.press('Space');
  await expect(bubble(SHOWCASE)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(bubble(SHOWCASE)).not.toBeFocused();
  await page.keyboard.press('Space');
  const make = page.getByRole('link', { name: say(words.shortlistTwo) });
  await expect(make).toBeVisible();
  await page.getByText(say(words.asTable)).click();
  await expect(page.getByRole('region', { name: say(words.bubbleTable) })).toContainText(SHOWCASE);
  await accessible(page, 'bubbles');
  await make.click();
  await expect(page.getByRole('listitem').filter({ hasText: SHOWCASE }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: say(words.freeze), exact: true })).toBeVisible();
  await accessible(page, 'a shortlist is made');
}
