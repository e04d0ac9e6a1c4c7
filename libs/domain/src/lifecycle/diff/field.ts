import type { Words } from '../../platform/language';
import { valueWords } from '../explaining/value-words';
import { listWords } from './speech';
import type { Speech } from './speech';

/** A field of a thing: what tells whether it changed, and how it reads; null: there is none. */
export interface Field<Thing> {
  readonly field: string;
  readonly label: Words;
  /** Compared as JSON. */
  readonly key: (thing: Thing) => unknown;
  readonly words: (thing: Thing, speech: Speech) => Words | null;
}

const PLAIN = { unit: null, values: new Map<string, Words>(), isDate: false };
export const same = (text: string): Words => ({ fr: text, en: text });

/** What every named thing has. */
export const WORDING: Field<Words> = {
  field: 'wording',
  label: { fr: 'Intitulé', en: 'Wording' },
  key: ({ fr, en }) => [fr, en],
  words: ({ fr, en }) => ({ fr, en }),
};

type Making<Thing, Value> = readonly [field: string, label: Words, of: (thing: Thing) => Value];

/** Words of the thing itself. */
export const said = <Thing>(...[field, label, of]: Making<Thing, Words | undefined>): Field<Thing> => ({
  field,
  label,
  key: (thing) => [of(thing)?.fr, of(thing)?.en],
  words: (thing) => {
    const words = of(thing);
    return words ? { fr: words.fr, en: words.en } : null;
  },
});

/** Ids, told by the names of what they are. */
export const naming = <Thing>(...[field, label, of]: Making<Thing, readonly string[]>): Field<Thing> => ({
  field,
  label,
  key: of,
  words: (thing, speech) => listWords(of(thing).map(speech.nameOf)),
});

/** A rule, told in words. */
export const ruled = <Thing>(...[field, label, of]: Making<Thing, string | undefined>): Field<Thing> => ({
  field,
  label,
  key: of,
  words: (thing, speech) => {
    const text = of(thing);
    return text === undefined ? null : speech.rule(text);
  },
});

type Simple = boolean | number | string | readonly string[] | undefined;

/** A yes or no, a number, a text that is the same in both languages. */
export const plain = <Thing>(...[field, label, of]: Making<Thing, Simple>): Field<Thing> => ({
  field,
  label,
  key: of,
  words: (thing) => {
    const value = of(thing);
    if (value === undefined) return null;
    return typeof value === 'object' ? listWords(value.map(same)) : valueWords(value, PLAIN);
  },
});

/** One of a few, each with its words. */
export const among = <Thing>(
  field: string,
  label: Words,
  { of, words }: { readonly of: (thing: Thing) => string; readonly words: Readonly<Record<string, Words>> },
): Field<Thing> => ({
  field,
  label,
  key: of,
  words: (thing) => words[of(thing)] ?? same(of(thing)),
});

const PERIODS: Readonly<Record<string, Words>> = {
  D: { fr: 'jours', en: 'days' },
  W: { fr: 'semaines', en: 'weeks' },
  M: { fr: 'mois', en: 'months' },
  Y: { fr: 'ans', en: 'years' },
};

/** An ISO 8601 duration of one part: `P3M` is 3 mois. */
export const lasting = <Thing>(...[field, label, of]: Making<Thing, string | undefined>): Field<Thing> => ({
  field,
  label,
  key: of,
  words: (thing) => {
    const duration = of(thing);
    if (duration === undefined) return null;
    const unit = PERIODS[duration.slice(-1)] ?? same('');
    const count = duration.slice(1, -1);
    return { fr: `${count} ${unit.fr}`, en: `${count} ${unit.en}` };
  },
});
