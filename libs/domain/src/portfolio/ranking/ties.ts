/** Totals that differ by no more than this are the same total. */
export const TIE_TOLERANCE = 1e-9;

/** Names in one order for every reader and machine. */
const COLLATION = new Intl.Collator('fr', { numeric: true, sensitivity: 'variant' });

/** Order of names, then of ids: what stands still when nothing else decides. */
export const byName = (a: Named, b: Named): number =>
  COLLATION.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Totalled extends Named {
  readonly total: number;
}

/** Rows from the highest total down, in groups that tie: each within the tolerance of the one before it. */
function tieGroups<Row extends Totalled>(rows: readonly Row[]): Row[][] {
  const sorted = [...rows].sort((a, b) => b.total - a.total || byName(a, b));
  const groups: Row[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const row of sorted) {
    if (last - row.total <= TIE_TOLERANCE) groups.at(-1)?.push(row);
    else groups.push([row]);
    last = row.total;
  }
  return groups;
}

/**
 * Ranks 1, 2, 2, 4. Within a tie the order is `second` (higher first, to the tolerance), then the name, then the id.
 */
export function rankByTotal<Row extends Totalled>(
  rows: readonly Row[],
  second: (row: Row) => number | null,
): (Row & { rank: number; isTied: boolean })[] {
  const coarse = (row: Row) => Math.round((second(row) ?? 0) / TIE_TOLERANCE);
  let before = 0;
  return tieGroups(rows).flatMap((group) => {
    const rank = before + 1;
    before += group.length;
    const inOrder =
      group.length > 1 ? [...group].sort((a, b) => coarse(b) - coarse(a) || byName(a, b)) : group;
    return inOrder.map((row) => ({ ...row, rank, isTied: group.length > 1 }));
  });
}
