import { listMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import { getGate } from '@jalon/contracts/gates/gates.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { withKpi } from '../house/stages/framing';
import { atFraming, cast } from '../house/stages/gates';
import type { Said } from '../reader';
import type { Handed } from './agency-register';
import * as steps from './steps';
import { appliedWords } from './words';

const KPI = 'Temps par brief';

const words = {
  import: { fr: 'Importer', en: 'Import' },
  add: { fr: 'Ajouter 4 mesures', en: 'Add 4 measurements' },
  open: { fr: `Ouvrir « ${KPI} »`, en: `Open “${KPI}”` },
  nothing: { fr: 'Rien à appliquer dans ce fichier.', en: 'Nothing to apply in this file.' },
  known: {
    fr: 'Déjà enregistrées : rien n’est ajouté deux fois.',
    en: 'Kept already: nothing is added twice.',
  },
  undone: { fr: 'Import annulé', en: 'Import undone' },
  outside: {
    fr: 'Jour hors limites : ni avant 2000, ni après aujourd’hui',
    en: 'Day out of bounds: neither before 2000 nor after today',
  },
} satisfies Record<string, Said>;

/** As an agency keeps its readings: French days and decimals, one day that has not come yet. */
const FILE: Handed = {
  name: 'temps-par-brief.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Date;Temps par brief;Nb d’observations;Phase;Remarque',
      '14/09/2026;62,5;4;Avant;Avant l’outil',
      '21/09/2026;58;6;Avant;',
      '28/09/2026;58;6;Avant;',
      '05/10/2026;41,5;3;Pilote;',
      '05/10/2099;40;3;Pilote;',
    ].join('\n'),
  ),
};

test('readings kept in a spreadsheet become measurements of a KPI, once', async ({ open, say, language }) => {
  const stage = await atFraming(await cast(language));
  const { sofia } = stage;
  const kpiId = await withKpi(stage, KPI);
  const { project } = await sofia.call(getGate, { id: stage.id });
  const kept = async () => (await sofia.call(listMeasurements, { kpiId })).items.length;

  const page = await open(`/projects/${project?.id ?? ''}/kpis/${kpiId}`, sofia);
  const walker: steps.Walker = { page, say };
  const bring = async () => {
    await page.getByRole('link', { name: say(words.import), exact: true }).click();
    await expect(page.getByRole('main').getByRole('link', { name: KPI })).toBeVisible();
    await accessible(page, 'a file for one KPI');
    await steps.handIn(walker, FILE);
    await steps.acceptPreview(walker, 5);
    await accessible(page, 'the columns of measurements');
    await steps.check(walker, 5);
  };

  await bring();
  await steps.expectCounts(walker, { new: 4, same: 0, refused: 1 });
  await steps.tab(walker, 'refused').click();
  await expect(page.getByText(say(words.outside)).last()).toBeVisible();
  await steps.tab(walker, 'new').click();
  await accessible(page, 'measurements that were checked');
  expect(await kept()).toBe(0);
  await steps.commit(walker, words.add, 4);
  await accessible(page, 'measurements that were added');
  expect(await kept()).toBe(4);
  const imported = page.url();

  await page.getByRole('link', { name: say(words.open), exact: true }).click();
  await expect(page.getByRole('heading', { name: KPI })).toBeVisible();
  await bring();
  await steps.expectCounts(walker, { new: 0, same: 4, refused: 1 });
  await steps.tab(walker, 'same').click();
  await expect(page.getByText(say(words.known))).toBeVisible();
  await expect(page.getByText(say(words.nothing))).toBeVisible();

  await page.goto(imported);
  await expect(page.getByText(say(appliedWords(4)))).toBeVisible();
  await steps.undo(walker, 4, words.undone);
  expect(await kept()).toBe(0);
});
