import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { listUseCases, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { appliedImport } from '../house/imports';
import { expect, test } from '../house/journey';
import { founder, type Person } from '../house/people';
import { only } from '../house/place';
import { AGENCY_LINES, agencyFile } from './agency-register';
import * as steps from './steps';
import { words } from './words';

const EMPTY = { fr: 'Aucun cas d’usage pour l’instant', en: 'No use case yet' };
const SHORT = AGENCY_LINES.slice(0, 12);
const [RENAMED, DISCUSSED] = ['Variantes de publications LinkedIn', 'Chiffrage des devis'];

const file = () => agencyFile('registre-verdier.csv', SHORT);

test(
  'a whole import is undone, and the register is as it was',
  only('desktop-en', 'phone-fr'),
  async ({ open, say, language }) => {
    const person = await founder(language);
    const { id } = await appliedImport(person, file());
    const page = await open(`/imports/${id}`, person);
    await steps.undo({ page, say }, SHORT.length, words.undone);
    await accessible(page, 'undone');
    await page.getByRole('link', { name: say(words.openRegister) }).click();
    await expect(page.getByText(say(EMPTY))).toBeVisible();
  },
);

async function found({ call }: Person, title: string) {
  const { items } = await call(listUseCases, { search: title });
  const item = items.find((one) => one.title === title);
  if (!item) throw new Error(`Not in the register: ${title}`);
  return item;
}

test(
  'row by row where something stands in the way',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const person = await founder(language);
    const { call } = person;
    const { id } = await appliedImport(person, file());
    const renamed = await found(person, RENAMED);
    await call(updateUseCase, { id: renamed.id, version: renamed.version, title: 'Variantes LinkedIn' });
    const discussed = await found(person, DISCUSSED);
    await call(createComment, { subjectType: 'use-case', subjectId: discussed.id, text: 'On le garde.' });

    const page = await open(`/imports/${id}`, person);
    for (const why of [words.touched, words.discussed])
      await expect(page.getByText(new RegExp(`1 .*: ${say(why)}`))).toBeVisible();
    await accessible(page, 'two rows in the way');
    await steps.undo({ page, say }, SHORT.length - 2, words.undonePartly);
    await page.getByRole('button', { name: say(words.blocked) }).click();
    for (const title of [RENAMED, DISCUSSED])
      await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
    await accessible(page, 'undone in part');
    const { items } = await call(listUseCases, {});
    expect(items.map(({ title }) => title).sort()).toEqual([DISCUSSED, 'Variantes LinkedIn']);
  },
);
