import { DuplicateReason } from '@jalon/domain/use-cases/duplicates/likeness';
import { DUPLICATE_STRENGTHS } from '@jalon/domain/use-cases/duplicates/strengths';
import { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam, pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';

const named = z.object({ id: z.uuid(), name: z.string() });
const likeness = { score: z.number(), reasons: z.array(DuplicateReason) };

/** A use case beside another, with the beginning of its problem (300 characters). */
export const ComparedUseCase = UseCaseListItem.extend({ problem: z.string() });
export type ComparedUseCase = z.infer<typeof ComparedUseCase>;

export const SimilarUseCase = z.object({ useCase: ComparedUseCase, ...likeness });
export type SimilarUseCase = z.infer<typeof SimilarUseCase>;

/** What looks like a title and problem under way: five at most, the most alike first. Nothing is kept. */
export const findSimilar = operation({
  id: 'use-cases.similar',
  summary: { fr: 'Chercher les cas d’usage ressemblants', en: 'Find use cases that look alike' },
  method: 'GET',
  path: '/use-cases/similar',
  permission: 'intake:propose',
  input: z.object({
    title: z.string().trim().max(160),
    /** Its first 600 characters are enough. */
    problem: z.string().trim().max(600).optional(),
  }),
  output: z.object({ items: z.array(SimilarUseCase) }),
  example: () => ({ title: 'Variantes de publications LinkedIn' }),
});

/** Two use cases that look alike; `toldApart` says who answered that they are not the same, and when. */
export const DuplicatePair = z.object({
  id: z.uuid(),
  ...likeness,
  one: ComparedUseCase,
  other: ComparedUseCase,
  toldApart: z.object({ by: named, at: z.iso.datetime() }).nullable(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

/** The most alike first; `sort: -toldApartAt` goes with those told apart. */
export const listDuplicates = operation({
  id: 'use-cases.duplicates',
  summary: { fr: 'Lister les doublons probables', en: 'List likely duplicates' },
  method: 'GET',
  path: '/use-cases/duplicates',
  permission: 'use-cases:write',
  input: pageInput(['score'])
    .omit({ sort: true })
    .extend({
      toldApart: z.enum(['yes']).optional(),
      strength: listParam(z.enum(DUPLICATE_STRENGTHS)),
      /** Those of one use case alone. */
      useCaseId: z.uuid().optional(),
    }),
  output: pageOf(DuplicatePair).extend({
    /** When the register was last searched through; null before the first time. */
    scannedAt: z.iso.datetime().nullable(),
  }),
  example: () => ({ limit: 20 }),
});

/** Searches the register now; it is done by itself some time after each change. */
export const scanDuplicates = operation({
  id: 'use-cases.scan-duplicates',
  summary: { fr: 'Rechercher les doublons maintenant', en: 'Search for duplicates now' },
  method: 'POST',
  path: '/use-cases/duplicates/scan',
  permission: 'use-cases:write',
  input: z.object({}),
  output: z.object({ pairs: z.number().int(), scannedAt: z.iso.datetime() }),
  limit: { by: 'account', points: 12, seconds: 60 },
});

const both = { id: z.uuid(), otherId: z.uuid() };

/** They are not the same: never proposed again, until somebody takes it back. */
export const tellApart = operation({
  id: 'use-cases.tell-apart',
  summary: { fr: 'Dire que deux cas d’usage sont distincts', en: 'Say that two use cases are not the same' },
  method: 'POST',
  path: '/use-cases/:id/told-apart',
  permission: 'use-cases:write',
  input: z.object(both),
  output: z.object({}),
  ids: { id: 'use-case', otherId: 'other-use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('use-case'), otherId: ref('other-use-case') }),
});

export const takeBackApart = operation({
  id: 'use-cases.take-back-apart',
  summary: { fr: 'Revenir sur « distincts »', en: 'Take back that two use cases are not the same' },
  method: 'DELETE',
  path: '/use-cases/:id/told-apart/:otherId',
  permission: 'use-cases:write',
  input: z.object(both),
  output: z.object({}),
  ids: { id: 'use-case', otherId: 'other-use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('use-case'), otherId: ref('other-use-case') }),
});
