import { getRoundResults } from '@jalon/contracts/scoring/round-results.operations';
import { getOwnCards, getRound } from '@jalon/contracts/scoring/rounds.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder } from '../house/people';
import { only } from '../house/place';
import { giveOpinions, qualified } from '../house/scoring';
import * as steps from './steps';
import { givenWords, progressWords, waitingWords, words } from './words';

const TITLES = ['Variantes de publications', 'Chiffrage des devis', 'Revue de presse', 'Scénarimages'];
const CRITERIA = 15;
const CELLS = TITLES.length * CRITERIA;
/** What Karim has in his spreadsheet: high where Inès is low. */
const KARIMS = [2, 5, 2, 5].map((score) => Array<number>(CRITERIA).fill(score));
const PAULS = [5, 2, 3, 3].map((opinion) => [opinion, opinion, opinion]);
/** What all three think once they have talked about the two that divided them. */
const AGREED = [
  [4, 4, 4],
  [3, 2, 3],
];

test(
  'two raters disagree, and the second round brings them closer',
  only('desktop-fr', 'desktop-en'),
  async ({ open, say, language }) => {
    const lea = await founder(language, 'Léa Martin');
    const paul = await colleague(lea, 'Paul Durand', ['project_manager']);
    const ines = await colleague(lea, 'Inès Haddad', ['contributor']);
    const karim = await colleague(lea, 'Karim Benali', ['compliance_reviewer']);
    const hugo = await colleague(lea, 'Hugo Lefèvre', ['contributor']);
    await qualified(lea, TITLES);

    const his = await open('/rounds', paul);
    const walker = { page: his, say };
    await accessible(his, 'no round yet');
    await steps.openRound(walker, 'Notation de décembre', [ines, karim, paul, hugo]);
    const path = new URL(his.url()).pathname;
    const id = path.split('/').at(-1) ?? '';

    await test.step('one scores with the keyboard; the draft survives a reload and a lost network', async () => {
      const page = await open('/', ines);
      await page.getByRole('main').getByRole('link', { name: 'Notation de décembre' }).click();
      const grid = page.getByRole('grid', { name: 'Notation de décembre' });
      await steps.cell(grid, 0, 0).focus();
      await page.keyboard.type('555'.repeat(CRITERIA / 3));
      await expect(page.getByText(progressWords(CRITERIA, CELLS))).toBeVisible();
      await expect(steps.cell(grid, 1, 0)).toBeFocused();
      await page.keyboard.press('n');
      await page.keyboard.type('Personne ne relit ces devis.');
      await accessible(page, 'a grid under way');
      await page.keyboard.press('Escape');
      await expect(page.getByText(say(words.kept), { exact: true })).toBeVisible();
      await page.reload();
      await expect(page.getByText(progressWords(CRITERIA, CELLS))).toBeVisible();
      await expect(steps.cell(grid, 0, CRITERIA - 1)).toHaveText('5');

      await page.context().setOffline(true);
      await steps.cell(grid, 1, 0).focus();
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('2');
      await expect(page.getByText(waitingWords[language])).toBeVisible();
      await accessible(page, 'scores wait for the network');
      await page.context().setOffline(false);
      await expect(page.getByText(waitingWords[language])).toHaveCount(0);
      await expect(page.getByText(say(words.kept), { exact: true })).toBeVisible();

      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+Control+End');
      await page.keyboard.press('3');
      await expect(page.getByText(progressWords(CELLS, CELLS))).toBeVisible();
      await steps.give({ page, say });
      await accessible(page, 'the waiting room');
    });

    await test.step('nobody sees a score of another before', async () => {
      for (const person of [lea, paul, karim]) {
        await expect(person.call(getRoundResults, { id })).rejects.toThrow(Problem);
        expect(JSON.stringify(await person.call(getRound, { id }))).not.toContain('Personne ne relit');
      }
      expect(
        (await karim.call(getOwnCards, { id })).cards.flatMap(({ scores }) => Object.keys(scores)),
      ).toEqual([]);
      await expect(his.getByText(say(givenWords(1, 4)))).toBeVisible();
      await expect(his.getByText('Personne ne relit ces devis.')).toHaveCount(0);
      await expect(his.getByRole('button', { name: say(words.reveal) })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
      await accessible(his, 'a round that still awaits some');
    });

    await test.step('another pastes a block from a spreadsheet', async () => {
      const page = await open(path, karim);
      const grid = page.getByRole('grid', { name: 'Notation de décembre' });
      await expect(steps.cell(grid, 0, 0)).not.toHaveText(/[1-5]/);
      await steps.paste({ page, say }, KARIMS);
      await expect(page.getByText(progressWords(CELLS, CELLS))).toBeVisible();
      await accessible(page, 'a pasted grid');
      await steps.give({ page, say });
    });
    await giveOpinions(paul, id, PAULS);
    await steps.letGo(walker, hugo);
    await test.step('agreement and what divides come before the averages', async () => {
      await expect(his.getByRole('heading', { name: say(words.agreement) })).toBeVisible();
      const divides = his.getByRole('region', { name: say(words.divides) });
      await expect(divides.getByRole('heading', { level: 3 })).toHaveCount(2);
      await expect(his.getByRole('region', { name: say(words.averagesTable) })).toHaveCount(0);
      await expect(his.getByText('Personne ne relit ces devis.').first()).toBeVisible();
      await accessible(his, 'what divides');
      await his.getByRole('tab', { name: say(words.averages) }).click();
      await expect(his.getByRole('region', { name: say(words.averagesTable) })).toBeVisible();
      await accessible(his, 'averages');
    });

    await test.step('the divided ones are scored again, and the movement shows', async () => {
      await his.goto(path);
      const next = await steps.secondRound(walker);
      await accessible(his, 'a second round is open');
      for (const rater of [ines, karim, paul]) await giveOpinions(rater, next, AGREED);
      const moved = his.getByRole('region', { name: say(words.changed) });
      await expect(moved).toBeVisible();
      await expect(moved.getByText('→')).toBeAttached();
      await accessible(his, 'what the second round changed');
    });
  },
);
