import type { AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';

const sumOf = (weights: AxisWeights): number => Object.values(weights).reduce((sum, one) => sum + one, 0);

/** In hundredths, two decimals: what a slider holds and an address says. */
const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** Weights as parts of 100, whatever their sum; all zero stays all zero. */
export function percentsOf(weights: AxisWeights): AxisWeights {
  const sum = sumOf(weights);
  return Object.fromEntries(
    Object.entries(weights).map(([key, weight]) => [key, sum > 0 ? rounded((100 * weight) / sum) : 0]),
  );
}

/**
 * One axis takes this part of 100; the others share the rest in the proportions they had among themselves, or equally
 * where none of them had any.
 */
export function withPercent(percents: AxisWeights, key: string, percent: number): AxisWeights {
  const asked = Math.min(100, Math.max(0, percent));
  const others = Object.entries(percents).filter(([other]) => other !== key);
  const sum = others.reduce((total, [, one]) => total + one, 0);
  const rest = 100 - asked;
  const own = (one: number): number =>
    sum > 0 ? (rest * one) / sum : others.length > 0 ? rest / others.length : 0;
  const scaled = new Map(others.map(([other, one]) => [other, own(one)]));
  return Object.fromEntries(
    Object.keys(percents).map((one) => [one, rounded(one === key ? asked : (scaled.get(one) ?? 0))]),
  );
}

/** Differences that no reader sees. */
const UNSEEN = 0.05;

/** Do these weights mean the same, by their parts of 100? */
export function meanTheSame(one: AxisWeights, other: AxisWeights): boolean {
  const [a, b] = [percentsOf(one), percentsOf(other)];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Math.abs((a[key] ?? 0) - (b[key] ?? 0)) < UNSEEN);
}
