import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { accessible } from '../house/accessible';
import { checkedImport } from '../house/imports';
import { expect, test } from '../house/journey';
import { founder, type Person } from '../house/people';
import { only } from '../house/place';

const SEARCH = { fr: 'Rechercher', en: 'Search' };
const EXPORT = { fr: 'Exporter', en: 'Export' };
const FORMATS = [
  { fr: 'Fichier CSV', en: 'CSV file' },
  { fr: 'Classeur Excel (XLSX)', en: 'Excel workbook (XLSX)' },
] as const;

/** Texts that a spreadsheet would take for something else. */
const NEEDS = [
  { title: 'Relecture ; « orthographe »', problem: '=Des fautes partent\nmalgré deux relectures.' },
  { title: 'Relecture des devis', problem: '1 200,50 € d’écart, le 03/04/2026.' },
  { title: 'Chiffrage', problem: 'Sans rapport.' },
] as const;

async function download(page: Page, button: string, entry: string): Promise<Buffer> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const [arrived] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  return readFile(await arrived.path());
}

async function expectSame(person: Person, name: string, buffer: Buffer): Promise<void> {
  const { counts } = await checkedImport(person, { name, mimeType: 'application/octet-stream', buffer });
  expect(counts, name).toEqual({ new: 0, changed: 0, same: 2, refused: 0, gone: 0 });
}

test(
  'what the list shows is taken out, and comes back as the same',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const person = await founder(language);
    for (const need of NEEDS) await person.call(createUseCase, need);
    const page = await open('/use-cases', person);
    await page.getByRole('searchbox', { name: say(SEARCH), exact: true }).fill('relecture');
    await expect(page).toHaveURL(/search=relecture/);
    await expect(page.getByRole('link', { name: 'Chiffrage' })).toHaveCount(0);
    await page.getByRole('button', { name: say(EXPORT), exact: true }).click();
    await accessible(page, 'formats');
    await page.keyboard.press('Escape');
    const [csv, workbook] = FORMATS;
    await expectSame(person, 'registre.csv', await download(page, say(EXPORT), say(csv)));
    await expectSame(person, 'registre.xlsx', await download(page, say(EXPORT), say(workbook)));
  },
);
