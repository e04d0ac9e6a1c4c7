import { keepImportProfile } from '@jalon/contracts/imports/imports.operations';
import { getUseCase, listUseCases, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { appliedImport } from '../house/imports';
import { expect, test } from '../house/journey';
import { founder, type Person } from '../house/people';
import { only } from '../house/place';
import { AGENCY_LINES, agencyFile, type Line } from './agency-register';
import * as steps from './steps';
import { words } from './words';

const FIRST = 'registre-janvier.csv';
const PROFILE = 'Registre Verdier';
const ADDED: readonly Line[] = ['Bandes-annonces', 'Plans de tournage'].map((title, place) => ({
  number: `B-10${place}`,
  title,
  need: 'Nouveau besoin de février.',
  status: 'Brouillon',
  owner: '',
  client: '',
  day: '15/09/2027',
  remarks: ['', '', ''],
  tags: '',
}));
const GONE = { number: 'B-005', title: 'Compte rendu de réunion client' };

/** The register a month later: two needs more, one gone, three written anew. */
const NEWER: readonly Line[] = [
  ...AGENCY_LINES.filter(({ number }) => number !== GONE.number).map((line) =>
    ['B-001', 'B-002', 'B-004'].includes(line.number) ? { ...line, need: 'Précisé en février.' } : line,
  ),
  ...ADDED,
];

async function found({ call }: Person, title: string) {
  const { items } = await call(listUseCases, { search: title, status: [...ALL] });
  const item = items.find((one) => one.title === title);
  if (!item) throw new Error(`Not in the register: ${title}`);
  return call(getUseCase, { id: item.id });
}
const ALL = ['draft', 'proposed', 'qualified', 'shortlisted', 'archived'] as const;

/** January’s register is in; since then one need was clarified here, another renamed. */
async function stage(person: Person): Promise<void> {
  const { call } = person;
  const { id: importId } = await appliedImport(person, agencyFile(FIRST, AGENCY_LINES));
  await call(keepImportProfile, { importId, name: PROFILE });
  const clarified = await found(person, 'Revue de presse du matin');
  const { id, version } = clarified;
  await call(updateUseCase, { id, version, problem: 'Précisé ici avec le client.' });
  const renamed = await found(person, 'Variantes de publications LinkedIn');
  await call(updateUseCase, { id: renamed.id, version: renamed.version, title: 'Variantes LinkedIn' });
}

const APPLY = {
  fr: 'Créer 2 cas d’usage, en modifier 2, en archiver 1',
  en: 'Create 2 use cases, change 2, archive 1',
};
const tickOf = (title: string) => ({ fr: `Appliquer « ${title} »`, en: `Apply “${title}”` });

test(
  'a newer file: added, changed and gone; what was edited here is kept',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const person = await founder(language, 'Léa Martin');
    await stage(person);
    const page = await open('/imports/new?kind=use-cases', person);
    const walker = { page, say };
    await steps.handIn(walker, agencyFile('registre-fevrier.csv', NEWER));
    await steps.acceptPreview(walker, 11);
    await expect(page.getByText(PROFILE)).toBeVisible();
    await accessible(page, 'a profile of this shape');
    await steps.check(walker, NEWER.length);
    await expect(page.getByText(FIRST)).toBeVisible();
    await steps.expectCounts(walker, { new: 2, changed: 3, refused: 1, gone: 1 });

    await steps.tab(walker, 'changed').click();
    const twice = page.getByRole('checkbox', { name: say(tickOf('Revue de presse du matin')) });
    await expect(twice).not.toBeChecked();
    await expect(page.getByLabel(say(words.changedTwice)).first()).toBeVisible();
    await accessible(page, 'changed rows');
    await page.getByRole('button', { name: 'Revue de presse du matin' }).click();
    await expect(page.getByRole('dialog').getByText('Précisé ici avec le client.').first()).toBeVisible();
    await accessible(page, 'changed here and in the file');
    await page.keyboard.press('Escape');

    await steps.tab(walker, 'gone').click();
    await page.getByRole('checkbox', { name: say(tickOf(GONE.title)) }).click();
    await accessible(page, 'gone rows');
    await steps.commit(walker, APPLY, 5);

    expect(await found(person, 'Revue de presse du matin')).toMatchObject({
      problem: 'Précisé ici avec le client.',
    });
    expect(await found(person, 'Variantes LinkedIn')).toMatchObject({ problem: 'Précisé en février.' });
    expect(await found(person, 'Chiffrage des devis')).toMatchObject({ problem: 'Précisé en février.' });
    expect(await found(person, GONE.title)).toMatchObject({ status: 'archived' });
    await page.getByRole('link', { name: say(words.openRegister) }).click();
    await steps.openFromRegister(walker, 'Bandes-annonces');
  },
);
