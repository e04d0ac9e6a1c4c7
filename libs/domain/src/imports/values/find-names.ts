import { TO_BE_MADE } from '../field';
import { fold } from './fold';

/** The people and clients whom a file may name. */
export interface Directory {
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  readonly clients: readonly { readonly id: string; readonly name: string }[];
}

/** Who or what a name is: one, several who share it, or nobody. */
export type NameFound =
  | { readonly is: 'one'; readonly id: string; readonly isGuessed: boolean }
  | { readonly is: 'several' }
  | { readonly is: 'none' };

export interface NameFinder {
  readonly person: (text: string) => NameFound;
  readonly client: (text: string) => NameFound;
  /** The id itself, where a mapping says it. */
  readonly hasPerson: (id: string) => boolean;
  readonly hasClient: (id: string) => boolean;
  /** What an id is called; a client that is to be made, by its name; anything else as it stands. */
  readonly shown: (id: string) => string;
}

const NONE = { is: 'none' } as const;
const EMAIL = /[^\s<>()[\]";,:]+@[^\s<>()[\]";,:]+/;
/** No cell that names a person is longer; in a long one an address would be looked for in vain, and at length. */
const LONGEST = 400;
const TITLE = /^(?:m|mme|mlle|mr|mrs|ms|dr) (?=\p{L}{2,} )/u;

/** « DUPONT Marie » and « Marie Dupont » are the same. */
const personKey = (name: string): string => fold(name).replace(TITLE, '').split(' ').sort().join(' ');

type Index = ReadonlyMap<string, ReadonlySet<string>>;

function indexOf(entries: readonly (readonly [key: string, id: string])[]): Index {
  const index = new Map<string, Set<string>>();
  for (const [key, id] of entries) {
    const ids = index.get(key);
    if (ids) ids.add(id);
    else if (key !== '') index.set(key, new Set([id]));
  }
  return index;
}

function find(index: Index, key: string, isGuessed: boolean): NameFound {
  const [id, another] = index.get(key) ?? [];
  if (id === undefined) return NONE;
  return another === undefined ? { is: 'one', id, isGuessed } : { is: 'several' };
}

/** The address that stands in a cell; blank where none does. */
const emailIn = (text: string): string => (text.includes('@') ? (EMAIL.exec(text)?.[0] ?? '') : '');

/** By e-mail wherever it stands in the cell, else by name in either order; brackets left aside as a guess. */
function personFinder(people: Directory['people']): NameFinder['person'] {
  const emails = indexOf(people.map(({ email, id }) => [email.toLowerCase(), id]));
  const names = indexOf(people.map(({ name, id }) => [personKey(name), id]));
  return (text) => {
    if (text.length > LONGEST) return NONE;
    const email = emailIn(text);
    const byEmail = find(emails, email.toLowerCase(), false);
    if (byEmail.is === 'one') return byEmail;
    const whole = find(names, personKey(text), false);
    if (whole.is !== 'none') return whole;
    const bare = text.replace(email, ' ').replace(/\(.*?\)|\[.*?\]|<.*?>/g, ' ');
    return bare.trim() === text ? NONE : find(names, personKey(bare), true);
  };
}

/** Finds people and clients by what files call them. */
export function nameFinder({ people, clients }: Directory): NameFinder {
  const clientNames = indexOf(clients.map(({ name, id }) => [fold(name), id]));
  const peopleIds = new Map(people.map(({ id, name }) => [id, name]));
  const clientIds = new Map(clients.map(({ id, name }) => [id, name]));
  return {
    person: personFinder(people),
    client: (text) => find(clientNames, fold(text), false),
    hasPerson: (id) => peopleIds.has(id),
    hasClient: (id) => clientIds.has(id),
    shown: (id) =>
      id.startsWith(TO_BE_MADE)
        ? id.slice(TO_BE_MADE.length)
        : (peopleIds.get(id) ?? clientIds.get(id) ?? id),
  };
}
