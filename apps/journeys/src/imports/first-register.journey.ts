import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import { only } from '../house/place';
import { AGENCY_LINES, agencyFile, UNKNOWN_STATUS } from './agency-register';
import * as steps from './steps';
import { createWords, words } from './words';

const HEADER_ROW = 3;
const RETURN = { fr: 'Revenir à la correspondance', en: 'Back to the mapping' };
const NO_PROBLEM = { fr: 'Problème concret ·', en: 'Concrete problem ·' };
const UNKNOWN_OWNER = { fr: 'Responsable ·', en: 'Owner ·' };
const DRAFT = { fr: 'Brouillon', en: 'Draft' };
const BECOMES = {
  fr: `Ce que devient « ${UNKNOWN_STATUS} »`,
  en: `What “${UNKNOWN_STATUS}” becomes`,
};

test(
  'the spreadsheet of an agency becomes a clean register',
  only('desktop-en', 'phone-fr'),
  async ({ open, say, language }) => {
    const person = await founder(language, 'Léa Martin');
    const page = await open('/use-cases', person);
    const walker = { page, say };
    await page.getByRole('link', { name: say(words.importSheet) }).click();
    await accessible(page, 'a file is asked for');
    await steps.handIn(walker, agencyFile('registre-verdier.csv', AGENCY_LINES));

    await expect(page.getByLabel(say(words.encoding), { exact: true })).toHaveValue('windows-1252');
    await expect(page.getByLabel(say(words.delimiter), { exact: true })).toHaveValue(';');
    const rows = page.getByRole('region', { name: say(words.firstRows) });
    const header = rows.getByRole('button', { pressed: true });
    await expect(header).toHaveText(new RegExp(`^${HEADER_ROW}`));
    await expect(rows.getByText('Brasserie du Cœur').first()).toBeVisible();
    await accessible(page, 'preview');

    await steps.acceptPreview(walker, 11);
    const fields = {
      B: 'title',
      C: 'problem',
      D: 'status',
      E: 'owner',
      F: 'clients',
      G: 'deadline',
      K: 'tags',
    };
    for (const [letter, field] of Object.entries(fields))
      await expect(steps.fieldOf(walker, letter)).toHaveValue(field);
    await page.getByLabel(say(BECOMES)).selectOption({ label: say(DRAFT) });
    await accessible(page, 'mapping');

    await steps.check(walker, AGENCY_LINES.length);
    await steps.expectCounts(walker, { new: 39, changed: 0, same: 0, refused: 1 });
    await expect(page.getByRole('tabpanel').getByText(say(UNKNOWN_OWNER)).first()).toBeVisible();
    await accessible(page, 'dry run, new');
    await steps.tab(walker, 'refused').click();
    await expect(page.getByRole('tabpanel').getByText(say(NO_PROBLEM)).first()).toBeVisible();
    await page.getByRole('button', { name: 'Idées en vrac' }).click();
    await expect(page.getByRole('dialog').getByText('B-040')).toBeVisible();
    await accessible(page, 'one refused row');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: say(RETURN) })).toBeVisible();

    await steps.commit(walker, createWords(39), 39);
    await accessible(page, 'applied');
    await page.getByRole('link', { name: say(words.openRegister) }).click();
    const { items, total } = await person.call(listUseCases, { search: 'Chiffrage des devis' });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ title: 'Chiffrage des devis', status: 'draft' });
    await steps.openFromRegister(walker, 'Scénarimages');
    await expect(page.getByText('Le client ne voit rien avant le tournage.').first()).toBeVisible();
    await accessible(page, 'one of them');
  },
);

test(
  'an import under way is found again, and can be given up',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const person = await founder(language);
    const page = await open('/imports/new?kind=use-cases', person);
    await steps.handIn({ page, say }, agencyFile('registre-verdier.csv', AGENCY_LINES));
    await page.goto('/imports');
    await expect(page.getByRole('link', { name: 'registre-verdier.csv' })).toBeVisible();
    await accessible(page, 'imports');
    await page.getByRole('link', { name: 'registre-verdier.csv' }).click();
    await page.getByRole('button', { name: say({ fr: 'Abandonner', en: 'Discard' }), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say({ fr: 'Abandonner l’import', en: 'Discard the import' }) })
      .click();
    await expect(page).toHaveURL(/\/imports$/);
    await expect(
      page.getByText(say({ fr: 'Aucun import pour l’instant', en: 'No imports yet' })),
    ).toBeVisible();
    await accessible(page, 'no imports');
  },
);
