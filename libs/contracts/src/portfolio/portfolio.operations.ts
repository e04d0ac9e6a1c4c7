import { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import { MOST_TOP, Robustness } from '@jalon/domain/portfolio/robustness/robustness';
import { Aggregation, ScoreModel, Weight } from '@jalon/domain/scoring/model/score-model';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam } from '../platform/page';
import { problem } from '../platform/problem';
import { notFound } from '../platform/problems';
import { WeightText } from './portfolio-robustness';

/** How many use cases are ranked at once at most: those scored last; `left` says how many more there are. */
export const MOST_RANKED = 1000;

export const weightsChanged = problem({
  type: 'weights-changed-meanwhile',
  status: 409,
  title: { fr: 'Les pondérations ont changé entre-temps', en: 'The weights have changed meanwhile' },
  explanation: {
    fr: 'Une autre personne a décidé d’une nouvelle version. Relisez le classement avant d’appliquer la vôtre.',
    en: 'Somebody decided a new version. Read the ranking again before applying yours.',
  },
  extension: z.object({ number: z.number().int() }),
});

export const weightsRefused = problem({
  type: 'weights-refused',
  status: 409,
  title: { fr: 'Ces pondérations ne peuvent pas s’appliquer', en: 'These weights cannot be applied' },
  explanation: {
    fr: 'Chaque axe a un poids, et la somme n’est pas nulle ; sans changement, il n’y a rien à décider.',
    en: 'Each axis has a weight and the sum is not zero; without a change there is nothing to decide.',
  },
  extension: z.object({ reason: z.enum(['zero', 'axes', 'unchanged']) }),
});

/** Which use cases are ranked together. Those in a project, rejected or archived are not, unless asked for. */
export const RankingFilter = {
  modelId: z.uuid().optional(),
  roundId: z.uuid().optional(),
  status: listParam(UseCaseStatus),
  clientId: z.uuid().optional(),
} as const;

/** Everything that a ranking is computed from. `digest` names this very set of scores. */
export const RankingSource = z.object({
  model: ScoreModel,
  /** Scored or not; those without any score come too when `roundId` names their set, else they are counted alone. */
  useCases: z.array(ScoredUseCase),
  /** Open use cases (proposed, qualified, shortlisted) that nobody has scored yet. */
  unscored: z.number().int(),
  /** Scored ones beyond the most that are ranked at once. */
  left: z.number().int(),
  /** Raters of whom at least one score counts. */
  raters: z.number().int(),
  digest: z.string(),
  at: z.iso.datetime(),
});
export type RankingSource = z.infer<typeof RankingSource>;

export const readRanking = operation({
  id: 'portfolio.ranking',
  summary: { fr: 'Lire ce dont le classement est fait', en: 'Read what the ranking is made of' },
  method: 'GET',
  path: '/portfolio/ranking',
  permission: 'portfolio:read',
  input: z.object(RankingFilter),
  output: RankingSource,
  ids: { modelId: 'score-model', roundId: 'revealed-round', clientId: 'client' },
  problems: [notFound],
  example: (ref) => ({
    modelId: ref('score-model'),
    roundId: ref('revealed-round'),
    clientId: ref('client'),
    status: ['qualified' as const, 'shortlisted' as const],
  }),
});

/**
 * How sure the ranking is: the simulation that the screen runs for itself, run by the server for whoever has no screen.
 * `weights` are those to draw around, of any size; the decided ones without them.
 */
export const readRobustness = operation({
  id: 'portfolio.robustness',
  summary: { fr: 'Lire à quel point le classement est sûr', en: 'Read how sure the ranking is' },
  method: 'GET',
  path: '/portfolio/robustness',
  permission: 'portfolio:read',
  input: z.object({
    ...RankingFilter,
    weights: listParam(WeightText),
    aggregation: Aggregation.optional(),
    topK: z.coerce.number().int().min(1).max(MOST_TOP).optional(),
    seed: z.string().trim().min(1).max(64).optional(),
    /** `agreed` leaves the disagreement of the raters out of account: only the weights move. */
    raters: z.enum(['drawn', 'agreed']).optional(),
  }),
  output: Robustness,
  ids: { modelId: 'score-model', roundId: 'revealed-round', clientId: 'client' },
  problems: [notFound, weightsRefused],
  limit: { by: 'account', points: 60, seconds: 60 },
  example: (ref) => ({
    modelId: ref('score-model'),
    roundId: ref('revealed-round'),
    clientId: ref('client'),
    topK: 5,
    raters: 'agreed' as const,
  }),
});

/** A decision: a new version of the model with these weights of its axes. `number` is the version that was read. */
export const applyWeights = operation({
  id: 'portfolio.apply-weights',
  summary: { fr: 'Décider des pondérations du classement', en: 'Decide the weights of the ranking' },
  method: 'POST',
  path: '/portfolio/weights',
  permission: 'portfolio:decide',
  input: z.object({
    modelId: z.uuid(),
    number: z.number().int().positive(),
    weights: z.record(z.string().max(40), Weight),
    aggregation: Aggregation,
    reason: z.string().trim().min(3).max(2000),
  }),
  output: ScoreModel,
  status: 201,
  ids: { modelId: 'score-model' },
  problems: [notFound, weightsChanged, weightsRefused],
  touches: ['score-models', 'home', 'journal'],
  example: (ref) => ({
    modelId: ref('score-model'),
    number: 1,
    weights: { value: 0.5, feasibility: 0.25, 'data-readiness': 0.25 },
    aggregation: 'geometric' as const,
    reason: 'La valeur pour le client passe d’abord cette année.',
  }),
});
