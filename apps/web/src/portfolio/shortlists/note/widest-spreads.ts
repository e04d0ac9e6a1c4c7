import type { FrozenEntry } from '@jalon/domain/portfolio/shortlists/snapshot';

export interface Spread {
  readonly id: string;
  readonly title: string;
  readonly axis: string;
  readonly criterion: string;
  /** Sample standard deviation of the scores, on 1–5. */
  readonly sd: number;
}

type Spreading = Pick<FrozenEntry, 'id' | 'title' | 'figures'>;

const spreadsOf = ({ id, title, figures }: Spreading): Spread[] =>
  Object.entries(figures).flatMap(([axis, { criteria }]) =>
    Object.entries(criteria).flatMap(([criterion, { sd }]) =>
      sd !== null && sd > 0 ? [{ id, title, axis, criterion, sd }] : [],
    ),
  );

/** The cells where raters stood furthest apart, at most one for a use case. */
export function widestSpreads(entries: readonly Spreading[], most: number): Spread[] {
  return entries
    .flatMap((entry) =>
      spreadsOf(entry)
        .sort((a, b) => b.sd - a.sd)
        .slice(0, 1),
    )
    .sort((a, b) => b.sd - a.sd)
    .slice(0, most);
}
