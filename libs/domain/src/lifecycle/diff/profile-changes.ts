import type { Profile } from '../template/gate';
import type { LifecycleChange } from './change';
import type { TwoSpeeches } from './compare-lists';
import { listWords } from './speech';

const ASKS = { fr: 'Critères demandés', en: 'Criteria asked' };

/** Criteria that a profile no longer asks stand before, those that it asks now stand after. */
export function profileCriteriaChanges(
  { before, after }: { readonly before: readonly Profile[]; readonly after: readonly Profile[] },
  speeches: TwoSpeeches,
): readonly LifecycleChange[] {
  return after.flatMap(({ id, fr, en, criteria }) => {
    const was = before.find((profile) => profile.id === id)?.criteria;
    if (!was) return [];
    const gone = was.filter((criterion) => !criteria.includes(criterion));
    const come = criteria.filter((criterion) => !was.includes(criterion));
    if (gone.length + come.length === 0) return [];
    return [
      {
        part: 'profile' as const,
        kind: 'changed' as const,
        id,
        place: `profiles.${id}.criteria`,
        label: { fr, en },
        field: 'criteria',
        fieldLabel: ASKS,
        before: listWords(gone.map(speeches.before.nameOf)),
        after: listWords(come.map(speeches.after.nameOf)),
      },
    ];
  });
}
