import type { Random } from './random';

/** One draw of the standard normal law: the polar method (Marsaglia & Bray 1964). */
export function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** One draw of Gamma(shape ≥ 1, 1): Marsaglia & Tsang 2000. */
function drawLargeGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root ** 3;
    if (Math.log(random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** One draw of Gamma(shape, 1), shape > 0; 0 for a shape of 0. Below 1: Gamma(shape + 1)·U^(1/shape). */
export function drawGamma(shape: number, random: Random): number {
  if (shape <= 0) return 0;
  if (shape >= 1) return drawLargeGamma(shape, random);
  return drawLargeGamma(shape + 1, random) * random.uniform() ** (1 / shape);
}

/**
 * One draw of Dirichlet(alphas) into `into`: shares ≥ 0 that sum to 1. An alpha of 0 stays 0; at least one is above 0.
 */
export function drawDirichlet(alphas: ArrayLike<number>, random: Random, into: Float64Array): void {
  let sum = 0;
  for (let nth = 0; nth < alphas.length; nth++) {
    const drawn = drawGamma(alphas[nth] ?? 0, random);
    into[nth] = drawn;
    sum += drawn;
  }
  if (sum <= 0) return drawCorner(alphas, random, into);
  for (let nth = 0; nth < alphas.length; nth++) into[nth] = (into[nth] ?? 0) / sum;
}

/** Alphas so small that every gamma is lost below the smallest number: all goes to one side, as likely as its alpha. */
function drawCorner(alphas: ArrayLike<number>, random: Random, into: Float64Array): void {
  let left = random.uniform() * Array.from(alphas).reduce((sum, alpha) => sum + alpha, 0);
  let chosen = -1;
  for (let nth = 0; nth < alphas.length; nth++) {
    into[nth] = 0;
    const alpha = alphas[nth] ?? 0;
    if (alpha > 0 && (chosen < 0 || left >= 0)) chosen = nth;
    left -= alpha;
  }
  into[chosen] = 1;
}
