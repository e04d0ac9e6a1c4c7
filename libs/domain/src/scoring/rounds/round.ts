import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { line, text } from '../../platform/text';

/** Open: raters give their scores, blind. Revealed: everybody sees them all, for good. Cancelled: nobody ever does. */
export const ROUND_STATES = ['open', 'revealed', 'cancelled'] as const;
export const RoundState = z.enum(ROUND_STATES);
export type RoundState = z.infer<typeof RoundState>;

export const MOST_ITEMS = 200;
export const MOST_RATERS = 30;
/** `p_min_voters`: common practice, agreement statistics want three or more. */
export const USUAL_QUORUM = 3;

/** What opening a round takes (S-OPP-30). `previousId` makes it the second round of that one. */
export const RoundDraft = z.object({
  name: line(120),
  message: text(1000).nullable().optional(),
  /** The organisation's usual model unless said. */
  modelId: z.uuid().optional(),
  useCaseIds: z.array(z.uuid()).min(1).max(MOST_ITEMS),
  raterIds: z.array(z.uuid()).min(2).max(MOST_RATERS),
  /** Fewest ballots with which it may be revealed before all have given theirs. */
  quorum: z.number().int().min(2).max(MOST_RATERS),
  /** Whether, once revealed, it shows who gave what; said to raters before they score. */
  isNamed: z.boolean(),
  deadline: z.iso.datetime(),
  previousId: z.uuid().nullable().optional(),
});
export type RoundDraft = z.infer<typeof RoundDraft>;

/** What somebody may do with a round now. */
export const ROUND_ACTIONS = [
  'score',
  'remind',
  'invite',
  'extend',
  'reveal',
  'cancel',
  'repeat',
  'comment',
] as const;
export const RoundAction = z.enum(ROUND_ACTIONS);
export type RoundAction = z.infer<typeof RoundAction>;

/** A round as lists show it. Before the reveal it says who has given their scores, never which. */
export const RoundListItem = z.object({
  id: z.uuid(),
  name: z.string(),
  state: RoundState,
  deadline: z.iso.datetime(),
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  openedBy: NamedPerson,
  items: z.number().int(),
  raters: z.number().int(),
  given: z.number().int(),
  previousId: z.uuid().nullable(),
  /** What the reader has to do with it. */
  mine: z.enum(['to-score', 'given', 'not-asked']),
  version: z.number().int().positive(),
});
export type RoundListItem = z.infer<typeof RoundListItem>;

/** One cell of a grid. `was` is what its author saw there: what changed in another window is not overwritten. */
export const CellEdit = z.object({
  useCaseId: z.uuid(),
  criterion: z.string().max(40),
  score: z
    .object({ was: z.number().int().nullable(), is: z.number().int().min(1).max(5).nullable() })
    .optional(),
  note: z.object({ was: text(1000).nullable(), is: text(1000).nullable() }).optional(),
});
export type CellEdit = z.infer<typeof CellEdit>;

/** What one gave, or means to give, one use case: by the criterion's key. */
export const ScoreCard = z.object({
  useCaseId: z.uuid(),
  scores: z.record(z.string(), z.number().int()),
  notes: z.record(z.string(), z.string()),
});
export type ScoreCard = z.infer<typeof ScoreCard>;
