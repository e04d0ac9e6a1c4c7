import { readHomeGates } from '@jalon/contracts/home/home-gates.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { only } from '../house/place';
import { resident } from '../house/readers';
import * as steps from './steps';
import { words } from './words';

/** The project of the demonstration whose gate waits for one signature. */
const PROJECT = 'Brief de contenu SEO à partir des meilleures pages';
const REASON = 'Le problème est mesuré, le périmètre est petit : allez choisir la solution.';

test(
  'a director signs the gate that is ready: from home to the record in print',
  only('desktop-fr'),
  async ({ open, say }) => {
    const helene = await resident('director');
    const { gates } = await helene.call(readHomeGates, {});
    expect(gates[0]).toMatchObject({ title: PROJECT, isReady: true, votes: 1, needed: 2 });

    const page = await open('/', helene);
    const toDecide = page.getByRole('region', { name: say(words.toDecide) });
    await toDecide.getByRole('link', { name: PROJECT }).click();
    await expect(page).toHaveURL(/\/gates\/[^/]+\/sign$/);
    await expect(page.getByText(say(words.readyForYou))).toBeVisible();
    await expect(page.getByText('Thomas Le Guen')).toBeVisible();
    await accessible(page, 'the sheet of the gate that is ready');

    const walker: steps.Walker = { page, say };
    await steps.sign(walker, helene, { outcome: words.pass, reason: REASON });
    await expect(page.getByText(say(words.decided))).toBeVisible();
    await accessible(page, 'the gate that was ready, decided');

    await page.getByRole('link', { name: say(words.record) }).click();
    await expect(page.getByRole('heading', { level: 1, name: say(words.record) })).toBeVisible();
    await expect(page.getByText(REASON)).toBeVisible();
    await accessible(page, 'the record of a decision');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1, name: say(words.record) })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  },
);
