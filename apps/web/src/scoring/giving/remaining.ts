import { isScored } from '@jalon/domain/scoring/rounds/opening-flaws';
import type { KeptCells } from '../cells/cell-keeper';
import type { Sheet } from '../sheet/sheet-model';

/** A use case with cells that hold no score yet. */
export interface Remaining {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly missing: number;
}

/** What is left to score, use case by use case, and how many cells are; refused and archived ones need none. */
export function remainingOf({ useCases, criteria }: Sheet, { rows }: KeptCells) {
  const asked = useCases.filter(({ status }) => isScored(status));
  const remaining: Remaining[] = asked
    .map(({ id, reference, title }) => ({
      id,
      reference,
      title,
      missing: criteria.filter(({ key }) => (rows.get(id)?.[key]?.score ?? null) === null).length,
    }))
    .filter(({ missing }) => missing > 0);
  const missing = remaining.reduce((sum, one) => sum + one.missing, 0);
  return { remaining, missing, scored: asked.length * criteria.length - missing };
}
