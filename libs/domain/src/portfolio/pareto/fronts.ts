/** Something with a value on each side, higher is better; null where it has none. */
export interface Placed {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

/** Ids front after front: the first holds what nothing dominates, the second what only the first dominates… */
export interface ParetoFronts {
  readonly fronts: readonly (readonly string[])[];
  /** Lacks a value on one side: neither in front nor behind. */
  readonly excluded: readonly string[];
}

/** Values that differ by no more than this are the same: means of the same scores in another order. */
const SAME = 1e-9;

type Full = { readonly id: string; readonly values: readonly number[] };

/** At least as good on every side, and better on one. Equal vectors do not dominate each other. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let isBetter = false;
  for (let side = 0; side < a.length; side++) {
    const ahead = (a[side] ?? 0) - (b[side] ?? 0);
    if (ahead < -SAME) return false;
    if (ahead > SAME) isBetter = true;
  }
  return isBetter;
}

const isFull = (placed: Placed): placed is Full => placed.values.every((value) => value !== null);

/** From the best total down: what comes later dominates nothing that came before. */
const sumOf = ({ values }: Full): number => values.reduce((sum, value) => sum + value, 0);

/** The front that a row belongs to: the first of which no member dominates it. */
function frontOf(row: Full, fronts: readonly (readonly Full[])[]): number {
  const open = fronts.findIndex((front) => !front.some((member) => dominates(member.values, row.values)));
  return open === -1 ? fronts.length : open;
}

/**
 * Non-dominated sorting (Deb et al. 2002; Kung, Luccio & Preparata 1975), fronts in the order of the rows. Rows are
 * taken from the largest sum down, so that each needs comparing with those before it alone.
 */
export function paretoFronts(rows: readonly Placed[]): ParetoFronts {
  const order = new Map(rows.map(({ id }, nth) => [id, nth]));
  const fronts: Full[][] = [];
  for (const row of rows.filter(isFull).sort((a, b) => sumOf(b) - sumOf(a))) {
    const nth = frontOf(row, fronts);
    const front = fronts[nth];
    if (front) front.push(row);
    else fronts.push([row]);
  }
  return {
    fronts: fronts.map((front) =>
      front.map(({ id }) => id).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ),
    excluded: rows.filter((row) => !isFull(row)).map(({ id }) => id),
  };
}
