import { z } from 'zod';
import { isNumber } from './content-words';
import { isOneEdit } from './one-edit';
import { type Compared, type Profile, profileOf, shared } from './profile';

/** Why two use cases look alike, the weightiest first. */
export const DUPLICATE_REASONS = [
  'title-same',
  'title-reordered',
  'title-alike',
  'problem-same',
  'problem-alike',
  'same-client',
] as const;

export const DuplicateReason = z.object({
  kind: z.enum(DUPLICATE_REASONS),
  /** From 0 to 1; 1 where there is nothing to measure. */
  likeness: z.number().min(0).max(1),
  /** The words of both titles, folded; none for the other reasons. */
  words: z.array(z.string()),
});
export type DuplicateReason = z.infer<typeof DuplicateReason>;

/** From 0 to 1 in hundredths, and why. */
export const Likeness = z.object({ score: z.number().min(0).max(1), reasons: z.array(DuplicateReason) });
export type Likeness = z.infer<typeof Likeness>;

/** From here on a pair is shown: it looks alike. */
export const LIKELY_DUPLICATE = 0.6;
/** From here on it is almost certainly the same. */
export const SURE_DUPLICATE = 0.85;

/** What the rule weighs; each is told in the table of cases beside it. */
const TITLE_WEIGHT = 0.65;
/** The same title alone is worth this much, whatever the problems say; and without a problem to compare. */
const SAME_TITLE = 0.75;
const NO_PROBLEM = 0.85;
/** The same problem under another title. */
const SAME_PROBLEM_FROM = 0.8;
const SAME_PROBLEM = 0.9;
const SAME_CLIENT = 0.04;
/** « Lot 1 » is not « Lot 2 »: titles whose numbers differ. */
const OTHER_NUMBER = 0.7;
const REORDERED = 0.97;
/** What a word with a slip in it counts, as against 1 for the same word. */
const MISTYPED = 0.9;
const MISTYPED_MOST = 0.95;
/** Titles with fewer trigrams in common are not looked through for slips. */
const SLIPS_FROM = 0.2;
/** Fewer words than this say too little to be compared. */
const PROBLEM_WORDS = 3;
const PROBLEM_TOLD_FROM = 0.4;
const TITLE_TOLD_FROM = 0.35;
const WORDS_TOLD = 8;

const hundredths = (value: number): number => Math.round(Math.min(1, value) * 100) / 100;
const jaccard = (a: Int32Array, b: Int32Array): number => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.length + b.length - both);
};
const dice = (a: Int32Array, b: Int32Array): number =>
  a.length + b.length === 0 ? 0 : (2 * shared(a, b)) / (a.length + b.length);

const numbersOf = ({ titleWords }: Profile): string => titleWords.filter(isNumber).sort().join(' ');

interface TitleLikeness {
  readonly kind: 'title-same' | 'title-reordered' | 'title-alike';
  readonly value: number;
}

/** Words that stand in one title and, with a slip, in the other; each once. */
function slipsBetween(one: Profile, other: Profile): number {
  const [a, b] = one.titleWords.join(' ') < other.titleWords.join(' ') ? [one, other] : [other, one];
  const left = b.titleWords.filter((word) => !a.titleWords.includes(word));
  const slips = a.titleWords.filter((word) => {
    const place = b.titleWords.includes(word) ? -1 : left.findIndex((near) => isOneEdit(word, near));
    return place >= 0 && left.splice(place, 1).length > 0;
  });
  return slips.length;
}

/** The share of words in common, 1 only when all are the same; a mistyped one nearly counts. */
function wordsInCommon(a: Profile, b: Profile, trigrams: number): number {
  const same = shared(a.titleWordSet, b.titleWordSet);
  const all = a.titleWordSet.length + b.titleWordSet.length;
  if (all === 0 || same * 2 === all) return all === 0 ? 0 : 1;
  const slips = trigrams < SLIPS_FROM ? 0 : slipsBetween(a, b);
  return Math.min(MISTYPED_MOST, (2 * (same + MISTYPED * slips)) / all);
}

/** Words forgive order and slips, trigrams other endings; the better of the two counts. */
function titlesOf(a: Profile, b: Profile): TitleLikeness {
  const trigrams = jaccard(a.titleTrigrams, b.titleTrigrams);
  const words = wordsInCommon(a, b, trigrams);
  if (words === 1) {
    const isSame = a.titleWords.join(' ') === b.titleWords.join(' ');
    return isSame ? { kind: 'title-same', value: 1 } : { kind: 'title-reordered', value: REORDERED };
  }
  const value = Math.max(words, trigrams);
  const isOther = value >= TITLE_TOLD_FROM && numbersOf(a) !== numbersOf(b);
  return { kind: 'title-alike', value: isOther ? value * OTHER_NUMBER : value };
}

/** Null where one of the two says too little. */
const problemsOf = (a: Profile, b: Profile): number | null =>
  Math.min(a.problemWords.length, b.problemWords.length) < PROBLEM_WORDS
    ? null
    : dice(a.problemWords, b.problemWords);

function scoreOf(title: TitleLikeness, problem: number | null): number {
  if (problem === null) return title.value * NO_PROBLEM;
  return Math.max(
    TITLE_WEIGHT * title.value + (1 - TITLE_WEIGHT) * problem,
    title.kind === 'title-alike' ? 0 : title.value * SAME_TITLE,
    problem >= SAME_PROBLEM_FROM ? problem * SAME_PROBLEM : 0,
  );
}

/** The first words of one title that the other has too, each once. */
const wordsOfBoth = ({ titleWords }: Profile, other: Profile): string[] =>
  [...new Set(titleWords)].filter((word) => other.titleWords.includes(word)).slice(0, WORDS_TOLD);

const titleReason = ({ kind, value }: TitleLikeness, words: string[]): DuplicateReason[] =>
  value < TITLE_TOLD_FROM ? [] : [{ kind, likeness: hundredths(value), words }];

const problemReason = (problem: number | null): DuplicateReason[] =>
  problem === null || problem < PROBLEM_TOLD_FROM
    ? []
    : [{ kind: problem === 1 ? 'problem-same' : 'problem-alike', likeness: hundredths(problem), words: [] }];

const byLikeness = (one: DuplicateReason, other: DuplicateReason): number => other.likeness - one.likeness;

/** How alike two use cases are, and why; null below `LIKELY_DUPLICATE`. */
export function likenessOf(a: Profile, b: Profile): Likeness | null {
  const title = titlesOf(a, b);
  const problem = problemsOf(a, b);
  const isSameClient = a.clientIds.some((client) => b.clientIds.includes(client));
  const score = scoreOf(title, problem);
  const sum = hundredths(isSameClient ? score + SAME_CLIENT : score);
  if (sum < LIKELY_DUPLICATE) return null;
  return {
    score: sum,
    reasons: [
      ...[...titleReason(title, wordsOfBoth(a, b)), ...problemReason(problem)].sort(byLikeness),
      ...(isSameClient ? [{ kind: 'same-client' as const, likeness: 1, words: [] }] : []),
    ],
  };
}

/** The same, from the texts themselves. */
export const compareUseCases = (a: Compared, b: Compared): Likeness | null =>
  likenessOf(profileOf(a), profileOf(b));
