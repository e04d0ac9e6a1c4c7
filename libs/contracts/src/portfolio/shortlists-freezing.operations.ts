import { ChoiceFlaw, MOST_RETAINED } from '@jalon/domain/portfolio/shortlists/choice';
import { RetainedNote, ShortlistHeading } from '@jalon/domain/portfolio/shortlists/shortlist';
import { FrozenEntry, Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { Aggregation, ScoreKey, Weight } from '@jalon/domain/scoring/model/score-model';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { weightsRefused } from './portfolio.operations';
import { ShortlistDetail } from './shortlists.operations';
import { choiceRefused, scoresChanged } from './shortlists.problems';

/** The ranking that a shortlist is made from: which use cases, how weighed; without weights, those decided. */
const asked = {
  modelId: z.uuid().optional(),
  roundId: z.uuid().optional(),
  status: z.array(UseCaseStatus).max(20).optional(),
  clientId: z.uuid().optional(),
  weights: z.record(ScoreKey, Weight).optional(),
  aggregation: Aggregation.optional(),
};

const retained = z.object({ id: z.uuid(), note: RetainedNote.nullable().optional() });

const distinct = (entries: readonly { readonly id: string }[]): boolean =>
  new Set(entries.map((entry) => entry.id)).size === entries.length;

const twice = {
  params: {
    words: { fr: 'Un cas d’usage n’est retenu qu’une fois.', en: 'A use case is retained once only.' },
  },
};

/** What freezing would give, computed as freezing does; nothing is kept. Use cases that may not enter are left out. */
export const previewShortlist = operation({
  id: 'shortlists.preview',
  summary: { fr: 'Voir ce que serait une présélection', en: 'See what a shortlist would be' },
  method: 'POST',
  path: '/shortlists/preview',
  permission: 'portfolio:shortlist',
  input: z.object({ ...asked, entries: z.array(retained).max(MOST_RETAINED).refine(distinct, twice) }),
  output: Snapshot.extend({ entries: z.array(FrozenEntry), flaws: z.array(ChoiceFlaw) }),
  ids: { entries: 'ranked-use-case' },
  problems: [notFound, weightsRefused],
  limit: { by: 'account', points: 60, seconds: 60 },
  example: (ref) => ({ entries: [{ id: ref('ranked-use-case') }] }),
});

/**
 * Freezes a choice with the ranking, weights and robustness it was made from, all computed here. `scoresDigest` is that
 * of the scores that the person saw. `movesOn`: those that are qualified become shortlisted at once, by who decides.
 */
export const freezeShortlist = operation({
  id: 'shortlists.freeze',
  summary: { fr: 'Figer une présélection', en: 'Freeze a shortlist' },
  method: 'POST',
  path: '/shortlists',
  permission: 'portfolio:shortlist',
  input: z.object({
    name: ShortlistHeading.shape.name,
    purpose: ShortlistHeading.shape.purpose.optional(),
    ...asked,
    scoresDigest: z.string().max(64),
    entries: z.array(retained).min(1).max(MOST_RETAINED).refine(distinct, twice),
    movesOn: z.boolean().optional(),
  }),
  output: ShortlistDetail,
  status: 201,
  creates: 'shortlist',
  ids: { entries: 'ranked-use-case' },
  problems: [notFound, scoresChanged, choiceRefused, weightsRefused],
  limit: { by: 'account', points: 60, seconds: 60 },
  touches: ['use-cases', 'home', 'journal'],
  example: (ref) => ({
    name: 'Présélection de novembre',
    purpose: 'Que lancer au premier trimestre ?',
    entries: [{ id: ref('ranked-use-case'), note: 'Demandé par trois clients.' }],
    scoresDigest: ref('scores-digest'),
  }),
});
