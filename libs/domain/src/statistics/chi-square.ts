const ENOUGH = 1e-16;
const STEPS = 100_000;
const SMALLEST = 1e-300;

/** Coefficients of Lanczos’s approximation, g = 7, nine terms; relative error under 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function, x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const sum = LANCZOS.reduce((total, term, nth) => total + (nth === 0 ? term : term / (x - 1 + nth)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const scale = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - logGamma(a));

/** Lower part by its series, for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < STEPS && term > sum * ENOUGH; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * scale(a, x);
}

/** Upper part by its continued fraction (Lentz), for x ≥ a + 1. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < STEPS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b || SMALLEST);
    c = b + factor / c || SMALLEST;
    value *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH * 10) break;
  }
  return value * scale(a, x);
}

/** Regularised upper incomplete gamma Q(a, x), a > 0, x ≥ 0; error under 1e-9. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? Math.max(0, 1 - lowerSeries(a, x)) : upperFraction(a, x);
}

/** How likely a χ² of at least `x` is by chance alone, with `df` ≥ 1 degrees of freedom; in [0,1], error under 1e-9. */
export const chiSquareSurvival = (x: number, df: number): number => upperGamma(df / 2, x / 2);
