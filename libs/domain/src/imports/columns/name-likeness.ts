import type { RegisterField } from '../field';
import { fold } from '../values/fold';

/** How well a header must be covered by a name that stands in it, and how many words make up for less. */
const COVERED = 0.5;
const MANY_WORDS = 4;

const single = (word: string): string =>
  word.length > 3 && /[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
/** Words that make no difference: « porteur de projet », « porteur du projet ». */
const LITTLE = new Set('a au aux d de des du en et l la le les of on pour sur the an and for'.split(' '));

function key(text: string): string {
  const words = fold(text).split(' ');
  const telling = words.filter((word) => !LITTLE.has(word));
  return (telling.length > 0 ? telling : words).map(single).join(' ');
}

/** « Statut* (obligatoire) » → « Statut » */
const bare = (header: string): string => header.replace(/\([^)]*\)|\[[^\]]*\]|\*/g, ' ');

interface Names {
  readonly labels: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<RegisterField, Names>();

function namesOf(field: RegisterField): Names {
  const before = known.get(field);
  if (before) return before;
  const labels = new Set([field.label.fr, field.label.en, field.key].map(key));
  const names = { labels, all: new Set([...labels, ...field.names.map(key)].filter((name) => name !== '')) };
  known.set(field, names);
  return names;
}

/** A name within a longer header: by how much of it the name covers. « Nom » alone in it makes no title. */
function within(header: string, { type }: RegisterField, names: Iterable<string>): number {
  const words = header.split(' ').length;
  const covered = [...names]
    .filter((name) => type !== 'line' || name.includes(' '))
    .filter((name) => ` ${header} `.includes(` ${name} `))
    .map((name) => name.split(' ').length)
    .filter((length) => length / words >= COVERED || length >= MANY_WORDS)
    .map((length) => length / words);
  return covered.length === 0 ? 0 : 0.45 + 0.4 * Math.max(...covered);
}

/** A header as names are looked for in it: whole, without brackets, and its halves where it has two. */
export interface HeaderKeys {
  readonly whole: string;
  readonly short: string;
  readonly halves: readonly string[];
}

export function headerKeys(header: string): HeaderKeys {
  const short = bare(header);
  const halves = short.split(/[/|\n–—]|\s-\s/);
  return { whole: key(header), short: key(short), halves: halves.length > 1 ? halves.map(key) : [] };
}

/** How much a header is called like a field: 1 by its own words, 0.95 by a name that files use, less by a part. */
export function nameLikeness({ whole, short, halves }: HeaderKeys, field: RegisterField): number {
  const { labels, all } = namesOf(field);
  if (whole === '') return 0;
  if (labels.has(whole)) return 1;
  if (all.has(whole)) return 0.95;
  if (all.has(short)) return 0.9;
  return halves.some((half) => all.has(half)) ? 0.8 : within(short, field, all);
}
