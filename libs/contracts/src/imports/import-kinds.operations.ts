import { RegisterField } from '@jalon/domain/imports/field';
import { MeantFor } from '@jalon/domain/imports/run';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';

const id = { id: z.uuid() };

/** The registers that a file may be imported into, with their fields. */
export const listImportKinds = operation({
  id: 'imports.kinds',
  summary: { fr: 'Lire les registres importables', en: 'Read the registers that take imports' },
  method: 'GET',
  path: '/imports/kinds',
  permission: 'imports:manage',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        kind: z.string(),
        title: WordsShape,
        fields: z.array(RegisterField),
        /** It knows its rows by what they say: nothing else is to be chosen for that. */
        knowsItsRows: z.boolean(),
      }),
    ),
  }),
});

/** The thing that a file may be brought for: a KPI or a use case, for measurements. */
export const readImportPlace = operation({
  id: 'imports.place',
  summary: { fr: 'Lire à quoi un fichier peut servir', en: 'Read what a file may be brought for' },
  method: 'GET',
  path: '/imports/kinds/:kind/places/:id',
  permission: 'imports:manage',
  input: z.object({ kind: z.string().max(60), ...id }),
  output: MeantFor,
  ids: { id: 'kpi' },
  problems: [notFound],
  example: (ref) => ({ kind: 'measurements', id: ref('kpi') }),
});

/** The fields that the file of this import is read by, with the values that their lists have now: the KPIs. */
export const readImportFields = operation({
  id: 'imports.fields',
  summary: { fr: 'Lire les champs d’un import', en: 'Read the fields of an import' },
  method: 'GET',
  path: '/imports/:id/fields',
  permission: 'imports:manage',
  input: z.object(id),
  output: z.object({ fields: z.array(RegisterField) }),
  ids: { id: 'import' },
  problems: [notFound],
  example: (ref) => ({ id: ref('import') }),
});
