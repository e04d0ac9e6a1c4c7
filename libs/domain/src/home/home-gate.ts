import { z } from 'zod';
import { WordsShape } from '../platform/words-shape';

/**
 * Why an open gate stands on somebody’s home. `decide`: a seat of theirs has not voted. `carry`: they run the project,
 * and something is missing. `at-risk`: they answer for all projects, and this one is past a date. `sign`: a signature or
 * an opinion is asked of them.
 */
export const HOME_GATE_PARTS = ['decide', 'carry', 'at-risk', 'sign'] as const;
export const HomeGatePart = z.enum(HOME_GATE_PARTS);
export type HomeGatePart = z.infer<typeof HomeGatePart>;

/** An open gate in a line: what it is about, when, and what keeps it. */
export const HomeGate = z.object({
  id: z.uuid(),
  part: HomeGatePart,
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
export type HomeGate = z.infer<typeof HomeGate>;

/** A condition of a pass that is open and near its date, or past it. */
export const HomeCondition = z.object({
  id: z.uuid(),
  words: z.string(),
  path: z.string(),
  title: z.string(),
  /** Null: the reader. */
  owner: z.string().nullable(),
  dueOn: z.iso.date(),
  isOverdue: z.boolean(),
});
export type HomeCondition = z.infer<typeof HomeCondition>;

/** What somebody is to a gate. */
export interface HomeStanding extends Pick<
  HomeGate,
  'isReady' | 'isLate' | 'overdue' | 'toSign' | 'toAdvise'
> {
  /** A seat of theirs has not voted. */
  readonly decides: boolean;
  /** Runs the project. */
  readonly carries: boolean;
  /** Answers for every project. */
  readonly watches: boolean;
}

/** A gate stands once on a home: where it asks most of the reader; null where it asks nothing. */
export function partOf(standing: HomeStanding): HomeGatePart | null {
  const { isReady, isLate, overdue, decides, carries, watches, toSign, toAdvise } = standing;
  if (decides && isReady) return 'decide';
  if (carries && !isReady) return 'carry';
  if (watches && (isLate || overdue > 0)) return 'at-risk';
  if (toSign + toAdvise > 0) return 'sign';
  return decides ? 'decide' : null;
}

const FAR = '9999';

/** Ready ones first, then the nearest date; without a date, last. */
export const inGateOrder = <Gate extends Pick<HomeGate, 'isReady' | 'dueOn' | 'title'>>(
  gates: readonly Gate[],
): Gate[] =>
  [...gates].sort(
    (one, other) =>
      Number(other.isReady) - Number(one.isReady) ||
      (one.dueOn ?? FAR).localeCompare(other.dueOn ?? FAR) ||
      one.title.localeCompare(other.title),
  );
