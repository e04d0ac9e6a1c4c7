import type { Listed } from './compare-shortlists';
import type { Snapshot } from './snapshot';
import { rulesOf, Standing } from './standing';

/** A snapshot as comparing reads it: every standing, the weights, what was retained in order. */
export function frozenList({ model, entries, others, aggregation, shares }: Snapshot): Listed {
  return {
    standings: [...entries, ...others].map((one) => Standing.parse(one)),
    weighing: { aggregation, shares },
    rules: rulesOf(model.content),
    size: entries.length,
    retained: entries.map(({ id }) => id),
  };
}
