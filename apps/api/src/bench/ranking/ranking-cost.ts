import type { Candidate } from '@jalon/domain/portfolio/ranking/candidate';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import { paretoFronts } from '@jalon/domain/portfolio/pareto/fronts';
import { USUAL_DRAWS } from '@jalon/domain/portfolio/robustness/robustness';
import { simulateRanks } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import { criterion, modelOf } from '@jalon/domain/portfolio/testing/plain-model';
import { kendallW } from '@jalon/domain/scoring/consensus/agreement';
import { Random } from '@jalon/domain/statistics/random';

/** How many use cases are ranked: a committee’s, an agency’s, the most that are ranked at once. */
const SIZES = [20, 200, 1000] as const;
export const RATERS = 5;
export const CRITERIA = 11;
const VOTERS = 8;
const TOP = 5;

const named = (axis: string, count: number) =>
  Array.from({ length: count }, (_, nth) => criterion(`${axis}-${nth}`));

const MODEL = modelOf([
  ['value', 0.4, ...named('value', 4)],
  ['feasibility', 0.3, ...named('feasibility', 4)],
  ['data', 0.3, ...named('data', 3)],
]);

/** What ranking costs for one number of use cases; milliseconds, and characters of JSON. */
export interface RankingCost {
  readonly n: number;
  readonly rank: number;
  readonly fronts: number;
  readonly weights: number;
  readonly raters: number;
  readonly size: number;
  /** Kendall’s W of eight raters with its permutations; null where nobody asks. */
  readonly agreement: number | null;
  readonly draws: number;
}

function crowdOf(n: number): Candidate[] {
  const random = new Random(`bench ${n}`);
  const row = () => Array.from({ length: CRITERIA }, () => 1 + random.below(5));
  return Array.from({ length: n }, (_, nth) => ({
    id: `use-case-${nth}`,
    name: `Cas ${nth}`,
    rows: Array.from({ length: RATERS }, row),
  }));
}

/** The middle of several runs, the first ones left out: what it costs once the machine knows the code. */
function middleOf(runs: number, act: () => unknown): number {
  const times: number[] = [];
  for (let nth = -2; nth < runs; nth++) {
    const began = performance.now();
    act();
    if (nth >= 0) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function agreementCost(n: number): number | null {
  if (n > 200) return null;
  const random = new Random(`voters ${n}`);
  const rows = Array.from({ length: VOTERS }, () => Array.from({ length: n }, () => 1 + random.below(5)));
  return middleOf(3, () => kendallW(rows, { seed: 1 }));
}

function costOf(n: number): RankingCost {
  const candidates = crowdOf(n);
  const ranking = rankCandidates(MODEL, candidates);
  const ranked = ranking.kind === 'ranking' ? ranking.ranked : [];
  const placed = ranked.map(({ id, axes }) => ({
    id,
    values: Object.values(axes).map(({ value }) => value),
  }));
  const simulated = (raterNoise: boolean) =>
    simulateRanks({ content: MODEL, candidates, seed: 'bench', topK: TOP, raterNoise });
  return {
    n,
    rank: middleOf(15, () => rankCandidates(MODEL, candidates)),
    fronts: middleOf(5, () => paretoFronts(placed)),
    weights: middleOf(3, () => simulated(false)),
    raters: middleOf(3, () => simulated(true)),
    size: JSON.stringify(simulated(true)).length,
    agreement: agreementCost(n),
    draws: USUAL_DRAWS,
  };
}

/** What ranking, robustness, fronts and agreement cost at each size. */
export const costsOfRanking = (): RankingCost[] => SIZES.map(costOf);
