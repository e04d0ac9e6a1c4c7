import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { founder } from '../house/people';
import { only } from '../house/place';
import * as steps from './steps';
import { createWords, words } from './words';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const NAME = '2024_consolidated_ai_inventory_raw_v2.csv';
const FILE = path.resolve(ROOT, '../shared/data/us-federal-ai-inventory', NAME);
const ROWS = 2133;
/** Rows in which the government says nothing of the problem. */
const SILENT = 11;
const SAID = { fr: 'Non précisé dans le registre publié.', en: 'Not told in the published register.' };

test.skip(!existsSync(FILE), `The published register is not there: ${FILE}`);

test(
  'the published register of a government goes in whole, and is searched',
  only('desktop-fr'),
  async ({ open, say, language }) => {
    const person = await founder(language);
    const page = await open('/use-cases', person);
    const walker = { page, say };
    await page.getByRole('link', { name: say(words.importSheet) }).click();
    await steps.handIn(walker, FILE);
    await expect(page.getByLabel(say(words.encoding), { exact: true })).toHaveValue('windows-1252');
    await expect(page.getByLabel(say(words.delimiter), { exact: true })).toHaveValue(',');
    await accessible(page, 'published register, preview');

    await steps.acceptPreview(walker, 62);
    const fields = { A: 'title', H: 'problem', J: 'status' };
    for (const [letter, field] of Object.entries(fields))
      await expect(steps.fieldOf(walker, letter)).toHaveValue(field);
    await accessible(page, 'published register, mapping');
    await steps.check(walker, ROWS);
    await steps.expectCounts(walker, { new: ROWS - SILENT, refused: SILENT });

    await page.getByRole('button', { name: 'Revenir à la correspondance' }).click();
    await page.getByLabel(say(words.addFixed)).selectOption({ label: say(words.problem) });
    await page.getByRole('textbox', { name: say(words.problem), exact: true }).fill(say(SAID));
    await steps.check(walker, ROWS);
    await steps.expectCounts(walker, { new: ROWS, changed: 0, same: 0, refused: 0 });
    await accessible(page, 'published register, dry run');

    await steps.commit(walker, createWords(ROWS), ROWS);
    await accessible(page, 'published register, applied');
    await page.getByRole('link', { name: say(words.openRegister) }).click();
    const { total } = await person.call(listUseCases, {});
    expect(total).toBe(ROWS);
    await steps.openFromRegister(walker, 'Amazonía Mia - AI for environmental law enforcement in Colombia');
    await accessible(page, 'published register, one use case');
  },
);
