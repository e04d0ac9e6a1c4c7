import { ColumnSurvey, ImportProfile, Mapping } from '@jalon/domain/imports/mapping';
import { IMPORT_MAX_BYTES, ReadingCorrections } from '@jalon/domain/imports/reading';
import { ImportRun, ImportState } from '@jalon/domain/imports/run';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam, pageInput, pageOf } from '../platform/page';
import { notFound, tooLarge, unsupportedMedia } from '../platform/problems';
import { importNotThere, mappingUnfit, unreadableSpreadsheet } from './imports.problems';

const id = { id: z.uuid() };
const read = { ...id, version: z.number().int().positive() };
const ids = { id: 'import' } as const;
/** Runs that stand at a later step: examples need one. */
const mapping = { id: 'mapping-import' } as const;
const checked = { id: 'checked-import' } as const;
const problems = [notFound, importNotThere];

/** What browsers call them; the bytes decide what a file is. */
const TYPES = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/csv',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

/** Newest first. */
export const listImports = operation({
  id: 'imports.list',
  summary: { fr: 'Lister les imports', en: 'List the imports' },
  method: 'GET',
  path: '/imports',
  permission: 'imports:manage',
  input: pageInput(['createdAt']).extend({
    kind: listParam(z.string().max(60)),
    state: listParam(ImportState),
  }),
  output: pageOf(ImportRun.omit({ inspection: true, mapping: true, profiles: true })),
  example: () => ({ state: ['committed' as const] }),
});

export const getImport = operation({
  id: 'imports.get',
  summary: { fr: 'Lire un import', en: 'Read an import' },
  method: 'GET',
  path: '/imports/:id',
  permission: 'imports:manage',
  input: z.object(id),
  output: ImportRun,
  ids,
  problems: [notFound],
  example: (ref) => ({ id: ref('import') }),
});

/** Takes a file and looks into it; nothing of it is read in yet. */
export const uploadImport = operation({
  id: 'imports.upload',
  summary: { fr: 'Déposer un fichier à importer', en: 'Hand in a file to import' },
  method: 'POST',
  path: '/imports',
  permission: 'imports:manage',
  input: z.object({
    kind: z.string().max(60),
    /** What the file is brought for, where its register takes that: a KPI or a use case, for measurements; else 404. */
    meantFor: z.uuid().optional(),
    file: z.custom<Blob>((value) => value !== undefined && value !== null),
  }),
  output: ImportRun,
  status: 201,
  creates: 'import',
  upload: { field: 'file', maxBytes: IMPORT_MAX_BYTES, types: TYPES },
  limit: { by: 'account', points: 60, seconds: 60 },
  problems: [notFound, tooLarge, unsupportedMedia, unreadableSpreadsheet],
  example: () => ({
    kind: 'use-cases',
    file: new File(['Titre;Problème\nVariantes LinkedIn;Deux heures par publication\n'], 'registre.csv', {
      type: 'text/csv',
    }),
  }),
});

/** Looks again with what the person corrected; what is not said is found anew. */
export const correctImport = operation({
  id: 'imports.correct',
  summary: { fr: 'Corriger la lecture d’un fichier', en: 'Correct how a file is read' },
  method: 'PUT',
  path: '/imports/:id/reading',
  permission: 'imports:manage',
  input: z.object({ ...read, corrections: ReadingCorrections }),
  output: ImportRun,
  ids,
  problems: [...problems, unreadableSpreadsheet],
  example: (ref) => ({ id: ref('import'), version: 1, corrections: { headerRow: 1 } }),
});

/** The preview is right: takes the rows in, in the background. */
export const readImport = operation({
  id: 'imports.read',
  summary: { fr: 'Lire toutes les lignes d’un fichier', en: 'Take in all the rows of a file' },
  method: 'POST',
  path: '/imports/:id/reading',
  permission: 'imports:manage',
  input: z.object(read),
  output: ImportRun,
  ids,
  problems,
  example: (ref) => ({ id: ref('import'), version: 1 }),
});

/**
 * What each column holds, whole, once the rows are in; and a mapping that seems right: that of the profile named here,
 * else of the one in use or of the only one of this shape, else what names and contents suggest.
 */
export const surveyImport = operation({
  id: 'imports.columns',
  summary: { fr: 'Lire les colonnes d’un import', en: 'Read the columns of an import' },
  method: 'GET',
  path: '/imports/:id/columns',
  permission: 'imports:manage',
  input: z.object({ ...id, profileId: z.uuid().optional() }),
  output: z.object({ columns: z.array(ColumnSurvey), suggestion: Mapping }),
  ids: { ...mapping, profileId: 'import-profile' },
  problems,
  example: (ref) => ({ id: ref('mapping-import') }),
});

/** Keeps the mapping and checks every row by it, in the background: a dry run, nothing is applied. */
export const mapImport = operation({
  id: 'imports.map',
  summary: { fr: 'Faire correspondre les colonnes et vérifier', en: 'Map the columns and check' },
  method: 'PUT',
  path: '/imports/:id/mapping',
  permission: 'imports:manage',
  input: z.object({ ...read, mapping: Mapping, profileId: z.uuid().nullable().optional() }),
  output: ImportRun,
  ids: { ...mapping, profileId: 'import-profile' },
  problems: [...problems, mappingUnfit],
  example: (ref) => ({
    id: ref('mapping-import'),
    version: 1,
    mapping: {
      columns: [0, 1].map((position) => ({
        position,
        field: position === 0 ? 'title' : 'problem',
        values: [],
        dateOrder: null,
        decimal: null,
        separator: null,
      })),
      fixed: {},
      identity: { by: 'none' as const },
      unknownClients: 'leave' as const,
      unknownPeople: 'leave' as const,
      tooLong: 'cut' as const,
    },
  }),
});

/** Applies the chosen rows in one transaction, in the background: all of them or none. */
export const commitImport = operation({
  id: 'imports.commit',
  summary: { fr: 'Appliquer les lignes choisies', en: 'Apply the chosen rows' },
  method: 'POST',
  path: '/imports/:id/commit',
  permission: 'imports:manage',
  input: z.object(read),
  output: ImportRun,
  ids: checked,
  problems,
  example: (ref) => ({ id: ref('checked-import'), version: 1 }),
});

/** Tells the work under way to stop; nothing of it stays. */
export const cancelImport = operation({
  id: 'imports.cancel',
  summary: { fr: 'Interrompre un import', en: 'Stop an import' },
  method: 'POST',
  path: '/imports/:id/cancel',
  permission: 'imports:manage',
  input: z.object(id),
  output: ImportRun,
  ids: { id: 'working-import' },
  problems,
  example: (ref) => ({ id: ref('working-import') }),
});

/** Puts back what the import did: the rows that nothing else touched since. The others stay, and say why. */
export const undoImport = operation({
  id: 'imports.undo',
  summary: { fr: 'Annuler un import', en: 'Undo an import' },
  method: 'POST',
  path: '/imports/:id/undo',
  permission: 'imports:manage',
  input: z.object(read),
  output: ImportRun,
  ids: { id: 'committed-import' },
  problems,
  touches: ['use-cases', 'clients', 'kpis', 'gates', 'projects'],
  example: (ref) => ({ id: ref('committed-import'), version: 1 }),
});

/** Forgets a file that was not applied, with its rows. */
export const discardImport = operation({
  id: 'imports.discard',
  summary: { fr: 'Abandonner un import', en: 'Discard an import' },
  method: 'DELETE',
  path: '/imports/:id',
  permission: 'imports:manage',
  input: z.object(id),
  output: z.undefined(),
  status: 204,
  ids: checked,
  problems,
  example: (ref) => ({ id: ref('checked-import') }),
});

export const listImportProfiles = operation({
  id: 'imports.profiles',
  summary: { fr: 'Lister les profils d’import', en: 'List the import profiles' },
  method: 'GET',
  path: '/import-profiles',
  permission: 'imports:manage',
  input: pageInput(['name']).extend({ kind: listParam(z.string().max(60)) }),
  output: pageOf(ImportProfile),
});

/** Keeps how this import was read and mapped, for files of the same shape. */
export const keepImportProfile = operation({
  id: 'imports.keep-profile',
  summary: { fr: 'Garder un profil d’import', en: 'Keep an import profile' },
  method: 'POST',
  path: '/import-profiles',
  permission: 'imports:manage',
  input: z.object({ importId: z.uuid(), name: ImportProfile.shape.name }),
  output: ImportProfile,
  status: 201,
  creates: 'import-profile',
  ids: { importId: 'checked-import' },
  problems: [...problems, mappingUnfit],
  example: (ref) => ({ importId: ref('checked-import'), name: 'Registre' }),
});

export const renameImportProfile = operation({
  id: 'imports.rename-profile',
  summary: { fr: 'Renommer un profil d’import', en: 'Rename an import profile' },
  method: 'PATCH',
  path: '/import-profiles/:id',
  permission: 'imports:manage',
  input: z.object({ ...read, name: ImportProfile.shape.name }),
  output: ImportProfile,
  ids: { id: 'import-profile' },
  problems: [notFound],
  example: (ref) => ({ id: ref('import-profile'), version: 1, name: 'Registre de l’agence' }),
});

export const removeImportProfile = operation({
  id: 'imports.remove-profile',
  summary: { fr: 'Supprimer un profil d’import', en: 'Remove an import profile' },
  method: 'DELETE',
  path: '/import-profiles/:id',
  permission: 'imports:manage',
  input: z.object(id),
  output: z.undefined(),
  status: 204,
  ids: { id: 'import-profile' },
  problems: [notFound],
  example: (ref) => ({ id: ref('import-profile') }),
});
