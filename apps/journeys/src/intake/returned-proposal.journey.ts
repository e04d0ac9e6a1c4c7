import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder } from '../house/people';
import { only } from '../house/place';
import { describe } from './steps';
import { returnWords, words } from './words';

const NEED = { title: 'Relances des factures', problem: 'Deux heures chaque lundi.' };
const REASON = 'Pour combien de clients, et avec quel outil aujourd’hui ?';
const WAITING = { fr: 'Ce qui vous attend', en: 'Waiting for you' };
const MORE = 'Deux heures chaque lundi, pour quarante clients, dans un tableur.';

test(
  'a proposal comes back with a question, is completed and goes again',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const lea = await founder(language, 'Léa Martin');
    const ines = await colleague(lea, 'Inès Haddad', ['contributor']);
    const page = await open('/propose', ines);
    await accessible(page, 'a need is proposed');
    await describe({ page, say }, NEED);
    await page.getByRole('button', { name: say(words.send) }).click();
    await expect(page.getByRole('heading', { level: 1, name: say(words.sent) })).toBeVisible();
    await accessible(page, 'a need is proposed and gone');

    const hers = await open('/intake', lea);
    await hers.getByRole('button', { name: say(returnWords(NEED.title)) }).click();
    const dialog = hers.getByRole('dialog');
    await dialog.getByLabel(say(words.reason)).fill(REASON);
    await accessible(hers, 'returning is asked');
    await dialog.getByRole('button', { name: say(words.return), exact: true }).click();
    await expect(hers.getByText(say(words.nothingWaits))).toBeVisible();

    await page.goto('/');
    const waiting = page.getByRole('region', { name: say(WAITING) });
    await expect(waiting.getByRole('link', { name: NEED.title })).toContainText(REASON);
    await accessible(page, 'home with a proposal to clarify');
    await page.goto('/propose/mine');
    await expect(page.getByText(REASON)).toBeVisible();
    await accessible(page, 'a proposal came back');
    await page.getByRole('button', { name: say(completeWords) }).click();
    await page.getByRole('dialog').getByLabel(say(words.problem)).fill(MORE);
    await accessible(page, 'a proposal is completed');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say(words.sendAgain) })
      .click();
    await expect(page.getByText(say(words.again))).toBeVisible();
    await expect(page.getByText(say(words.waiting))).toBeVisible();
    await hers.reload();
    await expect(hers.getByText(MORE)).toBeVisible();
  },
);

const completeWords = {
  fr: `Compléter et renvoyer ${NEED.title}`,
  en: `Complete and send again: ${NEED.title}`,
};
