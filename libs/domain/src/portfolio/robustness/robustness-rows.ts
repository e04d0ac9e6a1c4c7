import type { RankTally } from './drawing/rank-tally';
import { MOST_TOP, type RobustnessRow } from './robustness';
import type { Simulated } from './drawing/simulation';

/** Up to so many use cases, every rank has a band of its own. */
const MOST_SINGLE = 60;
/** Beyond, the first ranks keep theirs and the others share this many. */
const SHARED_BANDS = 20;

/** Ranks from–to of each column of the acceptabilities: n columns up to 60 use cases, 40 beyond. */
export function bandsOf(n: number): [number, number][] {
  const singles = n <= MOST_SINGLE ? n : MOST_TOP;
  const bands = Array.from({ length: singles }, (_, at): [number, number] => [at + 1, at + 1]);
  if (n <= MOST_SINGLE) return bands;
  const edge = (nth: number) => singles + Math.round(((n - singles) * nth) / SHARED_BANDS);
  for (let nth = 0; nth < SHARED_BANDS; nth++) bands.push([edge(nth) + 1, edge(nth + 1)]);
  return bands;
}

/** Draws in which the rank of a row was `from` to `to`. */
function countIn({ counts, n }: RankTally, nth: number, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let rank = from; rank <= Math.min(to, n); rank++) sum += counts[nth * n + rank - 1] ?? 0;
  return sum;
}

/** The smallest rank that a row has, or betters, in at least this share of the draws. */
function rankAt({ counts, n, draws }: RankTally, nth: number, share: number): number {
  let sum = 0;
  for (let rank = 1; rank <= n; rank++) {
    sum += counts[nth * n + rank - 1] ?? 0;
    if (sum >= share * draws) return rank;
  }
  return n;
}

function expectedRank({ counts, n, draws }: RankTally, nth: number): number {
  let sum = 0;
  for (let rank = 1; rank <= n; rank++) sum += rank * (counts[nth * n + rank - 1] ?? 0);
  return sum / draws;
}

/** P(rank ≤ k) for k = 1, 2, … up to twenty. */
function withinOf(tally: RankTally, nth: number): number[] {
  let sum = 0;
  return Array.from({ length: Math.min(MOST_TOP, tally.n) }, (_, at) => {
    sum += tally.counts[nth * tally.n + at] ?? 0;
    return sum / tally.draws;
  });
}

/** What the rows are called. */
export interface RowNames {
  /** In the order of the field. */
  readonly ids: readonly string[];
  readonly axes: readonly string[];
  readonly topK: number;
}

/** The counts of a simulation, row after row. */
export function robustnessRows(simulated: Simulated, { ids, axes, topK }: RowNames): RobustnessRow[] {
  const { tally, central, confidences } = simulated;
  const { n, draws } = tally;
  const bands = bandsOf(n);
  return ids.map((id, nth) => {
    const expected = expectedRank(tally, nth);
    const weights = central[nth];
    return {
      id,
      place: nth + 1,
      acceptability: bands.map((band) => countIn(tally, nth, band)),
      first: countIn(tally, nth, [1, 1]) / draws,
      within: withinOf(tally, nth),
      inTop: countIn(tally, nth, [1, topK]) / draws,
      expectedRank: expected,
      bestRank: rankAt(tally, nth, 0.05),
      worstRank: rankAt(tally, nth, 0.95),
      centralWeights: weights ? Object.fromEntries(axes.map((key, at) => [key, weights[at] ?? 0])) : null,
      confidence: confidences[nth] ?? null,
      beatsNext: nth + 1 < n ? (tally.beatsNext[nth] ?? 0) / draws : null,
      holistic: n > 1 ? (n - expected) / (n - 1) : 1,
    };
  });
}
