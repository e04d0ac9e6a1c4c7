/** A row per rater, a value per item; null where nothing was given. */
export type Sheet = readonly (readonly (number | null)[])[];

/** Who and what is still in, and how many blanks each has left. */
interface Side {
  readonly kept: Set<number>;
  readonly blanks: number[];
}

const sideOf = (blanks: number[]): Side => ({ kept: new Set(blanks.keys()), blanks });

/** The one with the most blanks of a side, and its share of them; the first of equals. */
function worstOf({ kept, blanks }: Side, of: number): { at: number; share: number } {
  let worst = { at: -1, share: 0 };
  for (const at of kept) {
    const share = of > 0 ? (blanks[at] ?? 0) / of : 0;
    if (share > worst.share) worst = { at, share };
  }
  return worst;
}

/** The blanks of one that is left out no longer count for the other side. */
function forget({ kept, blanks }: Side, isBlank: (at: number) => boolean): void {
  for (const at of kept) if (isBlank(at)) blanks[at] = (blanks[at] ?? 0) - 1;
}

/**
 * The raters and items (places from 0) of a sheet without blanks: whoever or whatever has the largest share of them is
 * left out, items before raters among equals, until there is none.
 */
export function completePart(sheet: Sheet): { raters: number[]; items: number[] } {
  const isBlank = (rater: number, item: number): boolean => sheet[rater]?.[item] == null;
  const width = (sheet[0] ?? []).map((_, item) => item);
  const raters = sideOf(sheet.map((_, rater) => width.filter((item) => isBlank(rater, item)).length));
  const items = sideOf(width.map((item) => sheet.filter((_, rater) => isBlank(rater, item)).length));
  for (;;) {
    const item = worstOf(items, raters.kept.size);
    const rater = worstOf(raters, items.kept.size);
    if (item.share === 0 && rater.share === 0) return { raters: [...raters.kept], items: [...items.kept] };
    if (item.share >= rater.share) {
      items.kept.delete(item.at);
      forget(raters, (other) => isBlank(other, item.at));
    } else {
      raters.kept.delete(rater.at);
      forget(items, (other) => isBlank(rater.at, other));
    }
  }
}
