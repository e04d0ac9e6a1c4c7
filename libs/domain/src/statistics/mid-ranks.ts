/** Ranks from the smallest (1), equal values sharing the mean of their ranks; `ties` = Σ (t³ − t) over their groups. */
export function midRanks(values: readonly number[]): { ranks: number[]; ties: number } {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  let ties = 0;
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && values[order[next] ?? 0] === values[order[first] ?? 0]) next++;
    for (let at = first; at < next; at++) ranks[order[at] ?? 0] = (first + 1 + next) / 2;
    ties += (next - first) ** 3 - (next - first);
    first = next;
  }
  return { ranks, ties };
}
