import type { RegisterField } from '../field';
import { nameKey } from './fold';

/** A value of a list; `isGuessed` where it is called by another name than ours, or by a part of what stands there. */
export interface ChoiceFound {
  readonly value: string;
  readonly isGuessed: boolean;
}
export type ChoiceFinder = (text: string) => ChoiceFound | null;

/** What may be kept of texts that were looked up: a column holds few different ones, or is no list. */
const REMEMBERED = 5000;

const ENUMERATOR = /^\s*(?:[a-z]|\d{1,2})\s*[).:]\s*/i;
const SEGMENTS = /\s+[-–—]\s+|[:;(\n]/;

function namesOf({ choices }: RegisterField): Map<string, ChoiceFound> {
  const known = new Map<string, ChoiceFound>();
  const add = (name: string, found: ChoiceFound) => {
    const key = nameKey(name);
    if (!known.has(key)) known.set(key, found);
  };
  for (const { value, label } of choices)
    for (const name of [value, label.fr, label.en]) add(name, { value, isGuessed: false });
  for (const { value, names } of choices) for (const name of names) add(name, { value, isGuessed: true });
  return known;
}

/** « c) Deployed – The use case is… », « Stage 4 - Operation and Maintenance (Use…) »: a part that is a name. */
function bySegment(known: ReadonlyMap<string, ChoiceFound>, text: string): ChoiceFound | null {
  const found = text
    .replace(ENUMERATOR, '')
    .split(SEGMENTS)
    .map((segment) => known.get(nameKey(segment)))
    .find((one) => one !== undefined);
  return found ? { value: found.value, isGuessed: true } : null;
}

/** Finds the value of a list by its own name, its words in either language, or what files call it. */
export function choiceFinder(field: RegisterField): ChoiceFinder {
  const known = namesOf(field);
  const remembered = new Map<string, ChoiceFound | null>();
  return (text) => {
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const found = known.get(nameKey(text)) ?? bySegment(known, text);
    if (remembered.size < REMEMBERED) remembered.set(text, found);
    return found;
  };
}
