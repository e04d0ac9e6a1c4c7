import { z } from 'zod';
import { WordsShape } from '../../platform/words-shape';

/** How many gates are told of each part at most. */
export const MOST_OF_A_PART = 6;

/**
 * Why an open gate waits for somebody. `decide`: a seat of theirs has not voted. `carry`: they run the project, and
 * something is missing. `at-risk`: they answer for all projects, and this one is past a date. `sign`: a signature or an
 * opinion is asked of them.
 */
export const AWAITED_PARTS = ['decide', 'carry', 'at-risk', 'sign'] as const;
export const AwaitedPart = z.enum(AWAITED_PARTS);
export type AwaitedPart = z.infer<typeof AwaitedPart>;

/** An open gate in a line: what it is about, when, and what keeps it. */
export const AwaitedGate = z.object({
  id: z.uuid(),
  part: AwaitedPart,
  /** Below the root. */
  path: z.string(),
  name: WordsShape,
  /** The mode or the wave; null where the gate knows none. */
  mode: WordsShape.nullable(),
  cycle: z.number().int().positive(),
  /** Of the project; of the use case before there is one. */
  title: z.string(),
  dueOn: z.iso.date().nullable(),
  isLate: z.boolean(),
  isReady: z.boolean(),
  /** Conditions of earlier passes that are past their date. */
  overdue: z.number().int(),
  /** Blocking criteria that are open: how many, and the first of them. */
  unmet: z.object({ count: z.number().int(), first: z.array(WordsShape) }),
  /** Signatures that fell and were not given again. */
  fallen: z.number().int(),
  votes: z.number().int(),
  needed: z.number().int(),
  /** Criteria that the reader may sign now, and opinions asked of them. */
  toSign: z.number().int(),
  toAdvise: z.number().int(),
});
export type AwaitedGate = z.infer<typeof AwaitedGate>;

/** A condition of a pass that is open and near its date, or past it. */
export const AwaitedCondition = z.object({
  id: z.uuid(),
  words: z.string(),
  path: z.string(),
  title: z.string(),
  /** Null: the reader. */
  owner: z.string().nullable(),
  dueOn: z.iso.date(),
  isOverdue: z.boolean(),
});
export type AwaitedCondition = z.infer<typeof AwaitedCondition>;

/** What somebody is to a gate. */
export interface AwaitedStanding extends Pick<
  AwaitedGate,
  'isReady' | 'isLate' | 'overdue' | 'toSign' | 'toAdvise'
> {
  /** A seat of theirs has not voted. */
  readonly decides: boolean;
  /** Runs the project. */
  readonly carries: boolean;
  /** Answers for every project. */
  readonly watches: boolean;
}

/** Each part with what makes it the one, the most asking first. */
const CALLS: readonly (readonly [AwaitedPart, (standing: AwaitedStanding) => boolean])[] = [
  ['decide', ({ decides, isReady }) => decides && isReady],
  ['carry', ({ carries, isReady }) => carries && !isReady],
  ['at-risk', ({ watches, isLate, overdue }) => watches && (isLate || overdue > 0)],
  ['sign', ({ toSign, toAdvise }) => toSign + toAdvise > 0],
  ['decide', ({ decides }) => decides],
];

/** A gate is told once: where it asks most of the reader; null where it asks nothing. */
export const partOf = (standing: AwaitedStanding): AwaitedPart | null =>
  CALLS.find(([, isSo]) => isSo(standing))?.[0] ?? null;

const FAR = '9999';

/** Ready ones first, then the nearest date; without a date, last. */
export const inGateOrder = <Gate extends Pick<AwaitedGate, 'isReady' | 'dueOn' | 'title'>>(
  gates: readonly Gate[],
): Gate[] =>
  [...gates].sort(
    (one, other) =>
      Number(other.isReady) - Number(one.isReady) ||
      (one.dueOn ?? FAR).localeCompare(other.dueOn ?? FAR) ||
      one.title.localeCompare(other.title),
  );
