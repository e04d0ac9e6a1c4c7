import { z } from 'zod';
import { ScoreKey } from '../../scoring/model/score-model';
import { type Block, ranksUnder, type Standing, type Weighing } from './standing';

const axisMove = { axis: ScoreKey, from: z.number(), to: z.number() };

/**
 * Why a use case stands elsewhere than before: its own scores (the axis that did most, on 1–5), the weights (the axis
 * whose share changed most, 0–1), how axes make one number, scores and weights together and neither alone, the scores
 * of others; it was not there before, or is no more; it is stopped by a floor or lacks scores, or was freed of either;
 * it is ranked by another model; the list has another length; or the ranking did not move and people chose otherwise.
 */
export const ChangeCause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scores'), ...axisMove }),
  z.object({ kind: z.literal('weights'), ...axisMove }),
  z.object({ kind: z.literal('aggregation') }),
  z.object({ kind: z.literal('together') }),
  z.object({ kind: z.literal('others') }),
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('gone') }),
  z.object({ kind: z.literal('stopped') }),
  z.object({ kind: z.literal('freed') }),
  z.object({ kind: z.literal('unscored') }),
  z.object({ kind: z.literal('scored') }),
  z.object({ kind: z.literal('model') }),
  /** The list holds more than it did, or fewer. */
  z.object({ kind: z.literal('size'), from: z.number().int(), to: z.number().int() }),
  z.object({ kind: z.literal('choice') }),
]);
export type ChangeCause = z.infer<typeof ChangeCause>;

/** A ranking of which only what is needed to compute it again is left. */
export interface Frozen {
  readonly standings: readonly Standing[];
  readonly weighing: Weighing;
  /** What the axes are made of (`rulesOf`): values under other rules do not compare. */
  readonly rules: string;
  /** How many were retained: above this rank one is in. */
  readonly size: number;
}

/** Values or shares that differ by no more than this are the same. */
const SAME = 1e-9;

/** The four rankings that tell scores and weights apart: before, after, and each change alone. */
export interface Recomputed {
  readonly before: Frozen;
  readonly after: Frozen;
  readonly ranksBefore: Map<string, number>;
  readonly ranksAfter: Map<string, number>;
  /** The old weights, the new scores. */
  readonly newScores: Map<string, number>;
  /** The new weights, the old scores. */
  readonly newWeights: Map<string, number>;
  readonly isSameModel: boolean;
}

const rulesIn = ({ rules, weighing }: Frozen): string =>
  JSON.stringify([rules, Object.keys(weighing.shares).sort()]);

/** Computes again what the two rankings would be had only the scores, or only the weights, changed. */
export const recompute = (before: Frozen, after: Frozen): Recomputed => ({
  before,
  after,
  ranksBefore: ranksUnder(before.standings, before.weighing),
  ranksAfter: ranksUnder(after.standings, after.weighing),
  newScores: ranksUnder(after.standings, before.weighing),
  newWeights: ranksUnder(before.standings, after.weighing),
  isSameModel: rulesIn(before) === rulesIn(after),
});

const find = ({ standings }: Frozen, id: string) => standings.find((one) => one.id === id);

const BECAME: Readonly<Record<Block, ChangeCause | null>> = {
  ranked: null,
  vetoed: { kind: 'stopped' },
  incomplete: { kind: 'unscored' },
};
const WAS: Readonly<Record<Block, ChangeCause | null>> = {
  ranked: null,
  vetoed: { kind: 'freed' },
  incomplete: { kind: 'scored' },
};

/** What an axis adds to the total as it changes, under these weights: positive where it helps. */
function gainOf(
  { aggregation, shares }: Weighing,
  axis: string,
  [from, to]: readonly [number, number],
): number {
  const share = shares[axis] ?? 0;
  return aggregation === 'additive' ? share * (to - from) : share * Math.log(to / from);
}

interface Step {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
}

/** The axes that were scored both times. */
const stepsOf = (was: Standing, is: Standing): Step[] =>
  Object.keys(was.axes).flatMap((axis) => {
    const [from, to] = [was.axes[axis] ?? null, is.axes[axis] ?? null];
    return from === null || to === null ? [] : [{ axis, from, to }];
  });

/** The axis whose own scores did most in this direction (1 up, −1 down); null when none of its own did. */
function ownAxis(steps: readonly Step[], weighing: Weighing, direction: 1 | -1): ChangeCause | null {
  let best: { step: Step; gain: number } | null = null;
  for (const step of steps) {
    const gain = direction * gainOf(weighing, step.axis, [step.from, step.to]);
    if (gain > Math.max(SAME, best?.gain ?? 0)) best = { step, gain };
  }
  return best && { kind: 'scores', ...best.step };
}

/** The axis whose share changed most; the aggregation where no share did. */
function movedWeight({ before, after }: Recomputed): ChangeCause {
  let best: ChangeCause & { kind: 'weights' } = { kind: 'weights', axis: '', from: 0, to: 0 };
  for (const [axis, from] of Object.entries(before.weighing.shares)) {
    const to = after.weighing.shares[axis] ?? 0;
    if (Math.abs(to - from) > Math.abs(best.to - best.from) + SAME)
      best = { kind: 'weights', axis, from, to };
  }
  return best.axis === '' ? { kind: 'aggregation' } : best;
}

/** Did it move the way it did (1 up, −1 down)? `crosses`: it has to change sides, not only places. */
export interface Shift {
  readonly id: string;
  readonly direction: 1 | -1;
  readonly crosses: boolean;
}

function isMade(all: Recomputed, { id, direction, crosses }: Shift, ranks: Map<string, number>): boolean {
  const [was, is] = [all.ranksBefore.get(id), ranks.get(id)];
  if (was === undefined || is === undefined) return false;
  if (!crosses) return direction * (was - is) > 0;
  const [inBefore, inNow] = [was <= all.before.size, is <= all.after.size];
  return direction === 1 ? !inBefore && inNow : inBefore && !inNow;
}

/** Ranks had some scores changed and the others not, under the old weights. */
const ranksWith = ({ before, after }: Recomputed, isNew: (id: string) => boolean): Map<string, number> => {
  const now = new Map(after.standings.map((one) => [one.id, one]));
  const old = new Set(before.standings.map(({ id }) => id));
  const mixed = before.standings.flatMap((one) => (isNew(one.id) ? (now.get(one.id) ?? []) : one));
  const fresh = after.standings.filter(({ id }) => !old.has(id) && isNew(id));
  return ranksUnder([...mixed, ...fresh], before.weighing);
};

/** Its own scores where they alone move it, or where they helped those of others that would not have; else others. */
function scoresOf(all: Recomputed, shift: Shift, [was, is]: Pair): ChangeCause {
  const own = ownAxis(stepsOf(was, is), all.before.weighing, shift.direction);
  if (!own) return { kind: 'others' };
  const byItself = ranksWith(all, (id) => id === shift.id);
  if (isMade(all, shift, byItself)) return own;
  const byOthers = ranksWith(all, (id) => id !== shift.id);
  return isMade(all, shift, byOthers) ? { kind: 'others' } : own;
}

type Pair = readonly [Standing, Standing];

/** Each change is made alone, and what moves it alone is the cause; the length of the list first. */
function computedCause(all: Recomputed, shift: Shift, pair: Pair): ChangeCause {
  if (!all.isSameModel) return { kind: 'model' };
  if (!isMade(all, shift, all.ranksAfter)) return { kind: 'choice' };
  if (isMade(all, shift, all.ranksBefore)) return { kind: 'size', from: all.before.size, to: all.after.size };
  if (isMade(all, shift, all.newScores)) return scoresOf(all, shift, pair);
  return isMade(all, shift, all.newWeights) ? movedWeight(all) : { kind: 'together' };
}

/**
 * Why a use case moved between two frozen rankings: computed again with each change made alone. Where either would have
 * moved it, the scores are told first. Who had no rank and has none is moved by people.
 */
export function causeOf(all: Recomputed, shift: Shift): ChangeCause {
  const [was, is] = [find(all.before, shift.id), find(all.after, shift.id)];
  if (!was || !is) return is ? { kind: 'new' } : { kind: 'gone' };
  if (was.block === is.block && is.block !== 'ranked') return { kind: 'choice' };
  return BECAME[is.block] ?? WAS[was.block] ?? computedCause(all, shift, [was, is]);
}
