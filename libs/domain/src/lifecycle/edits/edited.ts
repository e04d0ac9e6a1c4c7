import type { Lifecycle } from '../template/lifecycle';

/** Values by place: `G2-04.rule`, `p_min_voters.default`; undefined: not there. */
export type Places = Readonly<Record<string, unknown>>;

/** A life cycle after an edit, with the places that it touched. */
export interface Edited {
  readonly lifecycle: Lifecycle;
  readonly before: Places;
  readonly after: Places;
  /** The id of what was edited, added or removed. */
  readonly id: string;
}

/** `not-found`: there is no such part; `law-is-kept`: a criterion of the law is neither removed nor made waivable. */
export type EditRefusal = 'not-found' | 'law-is-kept';
export type EditOutcome = Edited | EditRefusal;

export const isRefusal = (outcome: EditOutcome): outcome is EditRefusal => typeof outcome === 'string';

/** The fields of a change that it names: undefined leaves. */
export const named = (change: object): Places =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** A thing with a change laid over it: undefined leaves, null clears. Its shape is checked by whoever keeps it. */
export const laidOver = (thing: object, change: object): Places =>
  Object.fromEntries(Object.entries({ ...thing, ...named(change) }).filter(([, value]) => value !== null));

/** What a change does to each field that it names, by place. */
export function touched(id: string, thing: object, change: object): Pick<Edited, 'before' | 'after' | 'id'> {
  const was = new Map<string, unknown>(Object.entries(thing));
  const fields = Object.entries(named(change));
  return {
    id,
    before: Object.fromEntries(fields.map(([field]) => [`${id}.${field}`, was.get(field) ?? null])),
    after: Object.fromEntries(fields.map(([field, value]) => [`${id}.${field}`, value])),
  };
}

/** The list with one of its things in the place of the one of the same id. */
export const replaced = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  thing: Thing,
): Thing[] => things.map((one) => (one.id === thing.id ? thing : one));
