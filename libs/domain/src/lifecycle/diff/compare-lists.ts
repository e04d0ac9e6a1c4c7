import type { Words } from '../../platform/language';
import type { LifecycleChange } from './change';
import type { Field } from './field';
import type { Speech } from './speech';

interface Identified extends Words {
  readonly id: string;
}

/** The same list in two life cycles. */
export interface TwoLists<Thing> {
  readonly part: LifecycleChange['part'];
  /** Where the list stands: `gates.G2.criteria`. */
  readonly place: string;
  readonly fields: readonly Field<Thing>[];
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
}

/** How things were called, and how they are called now. */
export interface TwoSpeeches {
  readonly before: Speech;
  readonly after: Speech;
}

/** What came, what went, and each field that changed of what stayed. */
export function changesBetween<Thing extends Identified>(
  lists: TwoLists<Thing>,
  speeches: TwoSpeeches,
): readonly LifecycleChange[] {
  const { before, after } = lists;
  const was = new Map(before.map((thing) => [thing.id, thing]));
  const is = new Map(after.map((thing) => [thing.id, thing]));
  return [
    ...before.filter(({ id }) => !is.has(id)).map((thing) => whole('removed', thing, lists)),
    ...after.flatMap((thing) => {
      const old = was.get(thing.id);
      return old ? fieldChanges(old, thing, { lists, speeches }) : [whole('added', thing, lists)];
    }),
  ];
}

const whole = <Thing extends Identified>(
  kind: 'added' | 'removed',
  { id, fr, en }: Thing,
  { part, place }: TwoLists<Thing>,
): LifecycleChange => ({
  part,
  kind,
  id,
  place: `${place}.${id}`,
  label: { fr, en },
  field: null,
  fieldLabel: null,
  before: null,
  after: null,
});

function fieldChanges<Thing extends Identified>(
  old: Thing,
  thing: Thing,
  { lists, speeches }: { readonly lists: TwoLists<Thing>; readonly speeches: TwoSpeeches },
): readonly LifecycleChange[] {
  const { id, fr, en } = thing;
  return lists.fields
    .filter(({ key }) => JSON.stringify(key(old)) !== JSON.stringify(key(thing)))
    .map(({ field, label, words }) => ({
      part: lists.part,
      kind: 'changed' as const,
      id,
      place: `${lists.place}.${id}.${field}`,
      label: { fr, en },
      field,
      fieldLabel: label,
      before: words(old, speeches.before),
      after: words(thing, speeches.after),
    }));
}
