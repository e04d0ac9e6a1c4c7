import { z } from 'zod';
import type { Words } from '../../platform/language';
import { frenchSpaces } from '../../platform/typography';
import { WordsShape } from '../../platform/words-shape';
import type { RuleValue } from '../facts/fact';
import { decisiveLeaves } from '../expression/decisive-leaves';
import type { DecisiveLeaf } from '../expression/decisive-leaves';
import { TermTrace } from '../expression/trace';
import type { Trace } from '../expression/trace';
import { Truth, truthOf } from '../expression/truth';
import { flipped, isSaidAsCount, neededCount, neededDate, neededWords, opposite } from './needed';
import type { Relation } from './needed';
import { eitherWords, numberWords, valueWords } from './value-words';
import type { Described, Vocabulary } from './vocabulary';

/** One leaf that made the result, as a person reads it: what it is about, its value, what it would have to be. */
export const Because = z.object({
  /** The leaf as it is written in the rule. */
  text: z.string(),
  result: Truth,
  /** It is as it has to be for the whole to be true. */
  isMet: z.boolean(),
  label: WordsShape,
  /** Null: not known yet. */
  value: WordsShape.nullable(),
  /** « il faut au moins 95 % »; null where the value says it all (yes or no). */
  needed: WordsShape.nullable(),
  /** The name of the threshold, where it is a parameter or another fact. */
  threshold: z.object({ name: z.string(), label: WordsShape }).nullable(),
  /** What is looked at, with its standing, its source and its time. */
  subject: TermTrace.nullable(),
  /** « Votes indépendants : 2 personnes ; il en faut au moins 3 » */
  sentence: WordsShape,
});
export type Because = z.infer<typeof Because>;

/** Why a rule is worth what it is worth: its decisive leaves in words; none where there is no rule. */
export const why = (trace: Trace, vocabulary: Vocabulary): readonly Because[] =>
  trace.kind === 'always' ? [] : decisiveLeaves(trace).map((leaf) => because(leaf, vocabulary));

const UNNAMED = { unit: null, values: new Map<string, Words>(), isCount: false, isDate: false };

function because({ leaf, wanted }: DecisiveLeaf, vocabulary: Vocabulary): Because {
  const { subject, other, relation } = sidesOf(leaf);
  const described = describe(subject, leaf, vocabulary);
  const asked = relation && (wanted ? relation : opposite(relation));
  const told = {
    label: described.label,
    value: worthOf(subject, described),
    needed: asked && other && spaced(neededFor(asked, other, { described, vocabulary })),
  };
  const isMet = leaf.result === truthOf(wanted);
  const threshold = thresholdOf(other, leaf, vocabulary);
  return {
    text: leaf.text,
    result: leaf.result,
    isMet,
    ...told,
    threshold,
    subject,
    sentence: sentenceOf(told),
  };
}

const spaced = ({ fr, en }: Words): Words => ({ fr: frenchSpaces(fr), en });

const worthOf = (subject: TermTrace | null, described: Described): Words | null =>
  subject === null || subject.value === null ? null : valueWords(subject.value, described);

const thresholdOf = (other: TermTrace | null, leaf: Trace, vocabulary: Vocabulary): Because['threshold'] =>
  other !== null && other.name !== null
    ? { name: other.name, label: describe(other, leaf, vocabulary).label }
    : null;

interface Sides {
  readonly subject: TermTrace | null;
  readonly other: TermTrace | null;
  readonly relation: Relation | null;
}

/** What a leaf is about: the name that is no threshold, whichever side it stands on. */
function sidesOf({ terms, operator }: Trace): Sides {
  const [left, right] = terms;
  if (!left || !right || !operator) return { subject: left ?? null, other: null, relation: null };
  const isLeft = left.name !== null && (left.origin !== 'parameter' || right.name === null);
  return isLeft
    ? { subject: left, other: right, relation: operator }
    : { subject: right, other: left, relation: flipped(operator) };
}

function describe(term: TermTrace | null, leaf: Trace, vocabulary: Vocabulary): Described {
  const name = term?.name ?? leaf.text;
  return vocabulary.get(name) ?? { ...UNNAMED, label: { fr: name, en: name } };
}

interface Speaking {
  readonly described: Described;
  readonly vocabulary: Vocabulary;
}

function neededFor(relation: Relation, other: TermTrace, { described, vocabulary }: Speaking): Words {
  const { value } = other;
  const named = other.name === null ? null : (vocabulary.get(other.name)?.label ?? null);
  if (value === null) return neededWords(relation, unknownThreshold(named));
  const label = other.origin === 'parameter' ? null : named;
  const full = withName(thresholdWords(relation, value, described), label);
  if (described.isDate) return neededDate(relation, full);
  const bare = bareCount(relation, value, described);
  return bare ? neededCount(relation, withName(bare, label), full) : neededWords(relation, full);
}

const bareCount = (relation: Relation, value: RuleValue, { isCount }: Described): Words | null =>
  typeof value === 'number' && isCount && isSaidAsCount(relation) ? numberWords(value, null) : null;

const thresholdWords = (relation: Relation, value: RuleValue, described: Described): Words =>
  typeof value === 'object' && (relation === 'in' || relation === 'not in')
    ? eitherWords(value, described)
    : valueWords(value, described);

const unknownThreshold = (label: Words | null): Words => ({
  fr: label ? `« ${label.fr} », pas encore connu` : 'ce qui n’est pas encore connu',
  en: label ? `“${label.en}”, not known yet` : 'what is not known yet',
});

const withName = (value: Words, label: Words | null): Words =>
  label ? { fr: `${value.fr} (${label.fr})`, en: `${value.en} (${label.en})` } : value;

function sentenceOf({ label, value, needed }: Pick<Because, 'label' | 'value' | 'needed'>): Words {
  const worth = value ?? { fr: 'pas encore connu', en: 'not known yet' };
  const tail = needed && { fr: ` ; ${needed.fr}`, en: `; ${needed.en}` };
  return {
    fr: frenchSpaces(`${capital(label.fr)} : ${worth.fr}${tail?.fr ?? ''}`),
    en: `${capital(label.en)}: ${worth.en}${tail?.en ?? ''}`,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
