type Pair = readonly [number, number];

/** The distribution function of Beta(a, b), a, b ≥ 1, by the trapezium rule. */
export function betaBelow(a: number, b: number): (x: number) => number {
  const steps = 20_000;
  const density = (x: number) => x ** (a - 1) * (1 - x) ** (b - 1);
  const sums = new Float64Array(steps + 1);
  for (let nth = 1; nth <= steps; nth++)
    sums[nth] = (sums[nth - 1] ?? 0) + (density((nth - 1) / steps) + density(nth / steps)) / 2;
  const all = sums[steps] ?? 1;
  return (x) => (sums[Math.round(x * steps)] ?? 0) / all;
}

/** The first weights at which some two rows have the same total, with 0 and 1, in order. */
function cutsOf(rows: readonly Pair[]): number[] {
  const cuts = rows.flatMap(([a1, a2]) => rows.map(([b1, b2]) => (b2 - a2) / (a1 - a2 - b1 + b2)));
  return [...new Set([0, 1, ...cuts.filter((cut) => cut > 0 && cut < 1)])].sort((a, b) => a - b);
}

/** Places of the rows, best first, with this weight of the first axis. */
const orderAt = (rows: readonly Pair[], w: number): number[] =>
  rows
    .map(([x, y], row) => ({ row, total: w * x + (1 - w) * y }))
    .sort((a, b) => b.total - a.total)
    .map(({ row }) => row);

/**
 * Exact rank acceptabilities for two axes, by integration: between weights at which two rows cross, the order stands.
 * `below` is the distribution function of the first weight. A list of shares a row, one a rank.
 */
export function exactRanks(rows: readonly Pair[], below: (x: number) => number): number[][] {
  const cuts = cutsOf(rows);
  const shares = rows.map(() => rows.map(() => 0));
  for (const [nth, to] of cuts.entries()) {
    const from = cuts[nth - 1];
    if (from === undefined) continue;
    const mass = below(to) - below(from);
    for (const [rank, row] of orderAt(rows, (from + to) / 2).entries()) {
      const own = shares[row];
      if (own) own[rank] = (own[rank] ?? 0) + mass;
    }
  }
  return shares;
}
