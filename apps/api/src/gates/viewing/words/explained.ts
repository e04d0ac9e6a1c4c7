import { type Vocabulary, vocabularyOf } from '@jalon/domain/lifecycle/explaining/vocabulary';
import { valueWords } from '@jalon/domain/lifecycle/explaining/value-words';
import { why } from '@jalon/domain/lifecycle/explaining/why';
import type { Trace } from '@jalon/domain/lifecycle/expression/trace';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { Words } from '@jalon/domain/platform/language';

const known = new WeakMap<Lifecycle, Vocabulary>();

/** The words of every name that rules use; made once for a version. */
export function wordsOfNames(lifecycle: Lifecycle): Vocabulary {
  const found = known.get(lifecycle);
  if (found) return found;
  const made = vocabularyOf(lifecycle);
  known.set(lifecycle, made);
  return made;
}

/** A value of a fact, an attribute or a parameter as a person reads it; null where it is unknown. */
export function shownValue(lifecycle: Lifecycle, id: string | null, value: RuleValue | null): Words | null {
  if (value === null) return null;
  const described = id === null ? undefined : wordsOfNames(lifecycle).get(id);
  return valueWords(value, described ?? { unit: null, values: new Map(), isDate: false });
}

/** What a name is called. */
export const nameWords = (lifecycle: Lifecycle, id: string): Words =>
  wordsOfNames(lifecycle).get(id)?.label ?? { fr: id, en: id };

const ALWAYS: Words = { fr: 'Toujours', en: 'Always' };

export const joined = (all: readonly Words[]): Words => ({
  fr: frenchSpaces(all.map(({ fr }) => fr).join(' ; ')),
  en: all.map(({ en }) => en).join('; '),
});

/** The leaves that made the result, in one sentence; where it is not true, those that stand in the way. */
export function sentenceOf(trace: Trace, lifecycle: Lifecycle): Words {
  const reasons = why(trace, wordsOfNames(lifecycle));
  if (reasons.length === 0) return ALWAYS;
  const [first] = reasons;
  return reasons.length === 1 && first ? first.sentence : joined(reasons.map(({ sentence }) => sentence));
}
