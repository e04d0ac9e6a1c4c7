import { RoundAgreement } from '@jalon/domain/scoring/consensus/agreement';
import { RoundListItem } from '@jalon/domain/scoring/rounds/round';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { RoundDetail, RoundUseCase } from './rounds.operations';

const id = { id: z.uuid() };

/** What was revealed: one row of scores a rater, criteria in the order of the model. Dispersion follows from it. */
export const RoundResults = z.object({
  model: RoundDetail.shape.model,
  /** Null: names are not told in this round. Rows keep one order throughout all the same. */
  raters: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      /** Whether what is kept is what was given, by the digest taken then. */
      isIntact: z.boolean().optional(),
    }),
  ),
  items: z.array(
    z.object({
      useCase: RoundUseCase.pick({ id: true, reference: true, title: true }),
      /** In the order of `raters`. */
      rows: z.array(z.array(z.number().int().nullable())),
      notes: z.array(z.object({ rater: z.string(), criterion: z.string(), text: z.string() })),
    }),
  ),
  /** On each rater's own total; null while it is being computed, seconds after the reveal. */
  agreement: RoundAgreement.nullable(),
  /** Per criterion, by key. */
  agreementByCriterion: z.record(z.string(), RoundAgreement).nullable(),
  revealedAt: z.iso.datetime(),
});
export type RoundResults = z.infer<typeof RoundResults>;

/** Of a revealed round; before, it does not exist. `previous` is the first round's, where this is the second. */
export const getRoundResults = operation({
  id: 'rounds.results',
  summary: { fr: 'Lire les notes révélées', en: 'Read the revealed scores' },
  method: 'GET',
  path: '/rounds/:id/results',
  permission: 'scoring:read',
  input: z.object(id),
  output: z.object({ results: RoundResults, previous: RoundResults.nullable() }),
  ids: { id: 'revealed-round' },
  problems: [notFound],
  example: (ref) => ({ id: ref('revealed-round') }),
});

/** What was revealed about one use case, the latest round first; and the open rounds that it is in. */
export const getScoresOfUseCase = operation({
  id: 'rounds.of-use-case',
  summary: { fr: 'Lire les notes d’un cas d’usage', en: 'Read the scores of a use case' },
  method: 'GET',
  path: '/use-cases/:id/rounds',
  permission: 'scoring:read',
  input: z.object(id),
  output: z.object({
    revealed: z.array(
      z.object({
        round: RoundListItem.pick({ id: true, name: true, closedAt: true }),
        model: RoundDetail.shape.model,
        rows: z.array(z.array(z.number().int().nullable())),
      }),
    ),
    open: z.array(RoundListItem.pick({ id: true, name: true, deadline: true, mine: true })),
  }),
  ids: { id: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('use-case') }),
});
