import { line, text } from '@jalon/domain/platform/text';
import { Aggregation, ScoreModel, ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { modelRevisedMeanwhile, modelUnchanged, usualModelStays } from './score-models.problems';

const id = { id: z.uuid() };

export const ModelAction = z.enum(['revise', 'rename', 'make-usual', 'archive', 'restore']);
export type ModelAction = z.infer<typeof ModelAction>;

/** A model at one of its versions. Its id is that of the organisation where it is the one shipped with the product. */
export const ScoreModelDetail = ScoreModel.extend({
  isShipped: z.boolean(),
  /** The latest number; `number` is the one that was asked for. */
  currentNumber: z.number().int().positive(),
  /** Rounds opened under any of its versions. */
  rounds: z.number().int().nonnegative(),
  may: z.array(ModelAction),
  /** Of its name and standing; say it to `score-models.change`. */
  version: z.number().int().positive(),
});
export type ScoreModelDetail = z.infer<typeof ScoreModelDetail>;

/** A model as lists show it: its latest version in short. */
export const ScoreModelListItem = ScoreModelDetail.omit({
  content: true,
  may: true,
  currentNumber: true,
}).extend({
  aggregation: Aggregation,
  axes: z.array(
    z.object({ key: z.string(), name: z.object({ fr: z.string(), en: z.string() }), weight: z.number() }),
  ),
  criteria: z.number().int(),
});
export type ScoreModelListItem = z.infer<typeof ScoreModelListItem>;

export const ScoreModelVersion = ScoreModel.pick({ number: true, reason: true, madeBy: true, madeAt: true });
export type ScoreModelVersion = z.infer<typeof ScoreModelVersion>;

/** The usual one first, then by name, archived ones last. */
export const listScoreModels = operation({
  id: 'score-models.list',
  summary: { fr: 'Lister les grilles de notation', en: 'List score models' },
  method: 'GET',
  path: '/score-models',
  permission: 'scoring:read',
  input: z.object({}),
  output: z.object({ items: z.array(ScoreModelListItem) }),
});

/** Its latest version, unless `number` says which. */
export const getScoreModel = operation({
  id: 'score-models.get',
  summary: { fr: 'Lire une grille de notation', en: 'Read a score model' },
  method: 'GET',
  path: '/score-models/:id',
  permission: 'scoring:read',
  input: z.object({ ...id, number: z.coerce.number().int().positive().optional() }),
  output: ScoreModelDetail,
  ids: { id: 'score-model' },
  problems: [notFound],
  example: (ref) => ({ id: ref('score-model'), number: 1 }),
});

/** Every version, the latest first; `score-models.get` with its number gives what it holds. */
export const listScoreModelVersions = operation({
  id: 'score-models.versions',
  summary: { fr: 'Lister les versions d’une grille', en: 'List the versions of a score model' },
  method: 'GET',
  path: '/score-models/:id/versions',
  permission: 'scoring:read',
  input: z.object(id),
  output: z.object({ items: z.array(ScoreModelVersion) }),
  ids: { id: 'score-model' },
  problems: [notFound],
  example: (ref) => ({ id: ref('score-model') }),
});

/** A model of the organisation’s own, most often a copy to be changed. */
export const createScoreModel = operation({
  id: 'score-models.create',
  summary: { fr: 'Créer une grille de notation', en: 'Create a score model' },
  method: 'POST',
  path: '/score-models',
  permission: 'scoring:models',
  input: z.object({ name: line(80), content: ScoreModelContent }),
  output: ScoreModelDetail,
  status: 201,
  creates: 'score-model',
  example: () => ({ name: 'Grille des studios', content: SHORT_MODEL }),
});

/** Another version: earlier ones, and the scores given under them, stay as they are. `number` is the one read. */
export const reviseScoreModel = operation({
  id: 'score-models.revise',
  summary: { fr: 'Réviser une grille de notation', en: 'Revise a score model' },
  method: 'POST',
  path: '/score-models/:id/versions',
  permission: 'scoring:models',
  input: z.object({
    ...id,
    number: z.number().int().positive(),
    content: ScoreModelContent,
    reason: text(1000),
  }),
  output: ScoreModelDetail,
  status: 201,
  ids: { id: 'score-model' },
  problems: [notFound, modelRevisedMeanwhile, modelUnchanged],
  touches: ['portfolio', 'rounds'],
  example: (ref) => ({
    id: ref('score-model'),
    number: 1,
    content: { ...SHORT_MODEL, aggregation: 'additive' as const },
    reason: 'Une faiblesse peut se compenser chez nous.',
  }),
});

/** Its name, whether it is the usual one (making one so unmakes the other), and whether it is still offered. */
export const changeScoreModel = operation({
  id: 'score-models.change',
  summary: { fr: 'Renommer, choisir ou archiver une grille', en: 'Rename, choose or archive a score model' },
  method: 'PATCH',
  path: '/score-models/:id',
  permission: 'scoring:models',
  input: z.object({
    ...id,
    version: z.number().int().positive(),
    name: line(80).optional(),
    isUsual: z.literal(true).optional(),
    isArchived: z.boolean().optional(),
  }),
  output: ScoreModelDetail,
  ids: { id: 'score-model' },
  problems: [notFound, usualModelStays],
  touches: ['portfolio'],
  example: (ref) => ({ id: ref('score-model'), version: 1, name: 'Grille des studios, 2027' }),
});
