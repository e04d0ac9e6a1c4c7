import type { Listed } from '../compare-shortlists';
import { ranksUnder, type Standing, type Weighing } from '../standing';

/** Two axes, value and data, that count alike unless it is said otherwise; added. */
export const weighing = (value = 0.5, changes: Partial<Weighing> = {}): Weighing => ({
  aggregation: 'additive',
  shares: { value, data: 1 - value },
  ...changes,
});

/** A use case that is named by one letter, with its two axes. */
export const standing = (
  id: string,
  [value, data]: readonly [number | null, number | null],
  changes: Partial<Standing> = {},
): Standing => ({
  id,
  reference: `CU-${id}`,
  title: id,
  block: 'ranked',
  rank: 1,
  isTied: false,
  total: value,
  index: value,
  axes: { value, data },
  ...changes,
});

interface How {
  readonly weighing?: Weighing;
  /** In order; by default the first `size` of the ranking. */
  readonly retained?: readonly string[];
  readonly size?: number;
  readonly beside?: readonly Standing[];
}

/** A list made of a ranking of these values, ranked as they are weighed. */
export function listed(
  values: Readonly<Record<string, readonly [number, number]>>,
  { weighing: weighed = weighing(), retained, size = retained?.length ?? 2, beside = [] }: How = {},
): Listed {
  const rows = Object.entries(values).map(([id, axes]) => standing(id, axes));
  const ranks = ranksUnder(rows, weighed);
  const standings = rows
    .map((row) => ({ ...row, rank: ranks.get(row.id) ?? null }))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    standings: [...standings, ...beside],
    weighing: weighed,
    rules: '',
    size,
    retained: retained ?? standings.slice(0, size).map(({ id }) => id),
  };
}
