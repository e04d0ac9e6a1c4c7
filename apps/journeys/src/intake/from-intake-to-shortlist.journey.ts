import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder, type Person } from '../house/people';
import { only } from '../house/place';
import { type Opinions, qualified, revealedRound } from '../house/scoring';
import { sharedShortlist } from '../house/shortlists';
import { certainty, order } from '../portfolio/steps';
import { words as decided } from '../portfolio/words';
import * as steps from './steps';
import { words } from './words';

const TITLES = ['Revue de presse', 'Scénarimages', 'Sous-titres'];
const OPINIONS: Opinions = [
  [4, 4, 4],
  [3, 4, 3],
  [3, 3, 3],
];
const NEED = {
  title: 'Réponses aux appels d’offres',
  problem: 'Chaque réponse reprend à la main des pages déjà écrites : trois jours par mois.',
};
const [FORMER, LATER] = ['Comité de novembre', 'Comité de décembre'];

/** Three use cases scored and retained a while ago. */
async function formerDecision(lea: Person, helene: Person): Promise<void> {
  const ids = await qualified(lea, TITLES);
  const ballots = [
    [lea, OPINIONS],
    [helene, OPINIONS],
  ] as const;
  await revealedRound(lea, ballots, ids);
  await sharedShortlist(helene, FORMER, ids);
}

test(
  'what a stranger proposes on a phone stands on the director’s shortlist',
  only('phone-fr', 'desktop-en'),
  async ({ open, say, language }) => {
    const lea = await founder(language, 'Léa Martin');
    const paul = await colleague(lea, 'Paul Durand', ['project_manager']);
    const helene = await colleague(lea, 'Hélène Roy', ['director']);
    await formerDecision(lea, helene);

    const his = await open('/intake/links', paul);
    const walker = { page: his, say };
    const link = await steps.makeLink(walker);
    await test.step('a stranger proposes, on a phone and without an account', async () => {
      const page = await open(link);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.getByText(lea.organisation, { exact: true })).toBeVisible();
      await accessible(page, 'the public form');
      await page.getByRole('button', { name: say(words.send) }).click();
      await expect(page.getByLabel(say(words.title))).toHaveAttribute('aria-invalid', 'true');
      await accessible(page, 'the public form is not complete');
      await steps.describe({ page, say }, NEED);
      await page.getByLabel(say(words.email)).fill('nora.petit@ailleurs.example');
      await page.getByRole('button', { name: say(words.send) }).click();
      await expect(page.getByRole('heading', { level: 1, name: say(words.sent) })).toBeVisible();
      await accessible(page, 'a proposal has gone');
    });

    await test.step('it is qualified, triaged, scored', async () => {
      await his.goto('/intake');
      await steps.qualify(walker, NEED.title);
      const { items } = await paul.call(listUseCases, { search: NEED.title });
      const id = items[0]?.id ?? '';
      await his.goto(`/triage/${id}`);
      await steps.triage(walker, language);
      await accessible(his, 'a use case with its triage and where it came from');
      const best = [[5, 4, 5]];
      await revealedRound(
        paul,
        [
          [paul, best],
          [helene, best],
          [lea, best],
        ],
        [id],
      );
    });

    const page = await open('/portfolio', helene);
    await expect(order({ page, say })).toHaveText([NEED.title, ...TITLES]);
    await certainty({ page, say });
    await test.step('the first of the ranking are frozen and shared', async () => {
      await page.goto('/portfolio?top=3');
      await page.getByRole('link', { name: say(decided.shortlistThree) }).click();
      const form = page.getByRole('form', { name: say(decided.freezing) });
      await form.getByRole('textbox', { name: say(decided.name) }).fill(LATER);
      await page.getByRole('button', { name: say(decided.freeze), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: LATER })).toBeVisible();
      await expect(page.getByText(say(decided.private), { exact: true })).toBeVisible();
      await page.getByRole('button', { name: say(decided.share), exact: true }).click();
      await accessible(page, 'sharing is asked');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say(decided.share), exact: true })
        .click();
      await expect(page.getByText(say(decided.shared), { exact: true })).toBeVisible();
    });
    const changes = page.getByRole('list', { name: say(decided.whatChanged) }).getByRole('listitem');
    await expect(changes.filter({ hasText: NEED.title })).toContainText(say(decided.entered));
    await accessible(page, 'a shortlist compared with the one before');

    await page.getByRole('link', { name: say(decided.note) }).click();
    await expect(page.getByRole('article', { name: say(decided.note) })).toContainText(NEED.title);
    await accessible(page, 'the note for the committee');
    expect(await printedPages(page)).toBe(1);

    await page.goto('/');
    const card = page.getByRole('region', { name: LATER });
    await expect(card.getByRole('link', { name: NEED.title })).toBeVisible();
    await accessible(page, 'home with a shortlist');
  },
);

/** How many sheets of paper it takes. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
