import { z } from 'zod';
import { ImportState } from '@jalon/domain/imports/run';
import { problem } from '../platform/problem';

/** The bytes cannot be read as a spreadsheet; `code` says why, with its words in `detail`. Nothing was kept. */
export const unreadableSpreadsheet = problem({
  type: 'spreadsheet-unreadable',
  status: 422,
  title: { fr: 'Ce fichier ne peut pas être lu', en: 'This file cannot be read' },
  explanation: {
    fr: 'Jalon lit les fichiers CSV et XLSX, jusqu’à 20 Mo et 50 000 lignes. Rien n’a été enregistré.',
    en: 'Jalon reads CSV and XLSX files, up to 20 MB and 50,000 rows. Nothing was kept.',
  },
  extension: z.object({ code: z.string() }),
});

/** The run stands at a state where this cannot be done: something else was done meanwhile. */
export const importNotThere = problem({
  type: 'import-not-at-this-step',
  status: 409,
  title: { fr: 'L’import n’en est pas à cette étape', en: 'The import is not at this step' },
  explanation: {
    fr: 'Une autre étape est en cours ou déjà faite\u202f: relisez l’import avant de continuer.',
    en: 'Another step is under way or done already: read the import again before going on.',
  },
  extension: z.object({ state: ImportState }),
});

/** The mapping does not hold: a field that nobody knows, one filled twice, a required one missing. */
export const mappingUnfit = problem({
  type: 'import-mapping-unfit',
  status: 422,
  title: { fr: 'La correspondance des colonnes est incomplète', en: 'The mapping of columns is incomplete' },
  explanation: {
    fr: 'Chaque champ obligatoire doit recevoir une colonne, et chaque champ une seule, sauf les textes.',
    en: 'Each required field needs a column, and each field one alone, texts excepted.',
  },
  /** The fields at fault. */
  extension: z.object({ fields: z.array(z.string()) }),
});
