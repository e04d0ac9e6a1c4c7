import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import { criteriaOf, HIGHEST_SCORE, LOWEST_SCORE } from '@jalon/domain/scoring/model/score-model';
import { chance, numberOf } from '../chance';
import type { CardContent, Choice } from './choice';

/** By the criterion’s key: how much higher or lower than most this person sees it. */
export type Leaning = Readonly<Record<string, number>>;

export interface RaterContent {
  readonly key: string;
  /** Days before the seeding day on which the scores were given, or the draft begun; absent for nothing yet. */
  readonly day?: number;
  /** How many of the use cases a draft has come to; all and given where nothing is said. */
  readonly begun?: number;
  readonly leaning: Leaning;
  /** By use case: how much more or less its value means to this person than to most. */
  readonly cares?: Readonly<Record<string, number>>;
}

export interface NoteContent {
  readonly by: string;
  readonly useCase: string;
  readonly criterion: string;
  readonly text: string;
}

/** A blind round: what most would say of each use case, how those who score lean, and what they wrote. */
export interface RoundStory {
  readonly key: string;
  readonly day: number;
  readonly by: string;
  readonly name: string;
  readonly message: string;
  readonly quorum: number;
  readonly isNamed: boolean;
  readonly deadlineInDays: number;
  readonly previous?: string;
  /** One digit a criterion in the order of the grid, axes apart; `-` where nobody can tell. */
  readonly seen: Readonly<Record<string, string>>;
  readonly raters: readonly RaterContent[];
  readonly notes: readonly NoteContent[];
  /** How often somebody gives one more or one less than one would expect of them. */
  readonly scatter: number;
}

const KEYS = criteriaOf(DEFAULT_MODEL).map(({ key }) => key);

const OF_VALUE: ReadonlySet<string> = new Set(
  DEFAULT_MODEL.axes.find(({ key }) => key === 'value')?.criteria.map(({ key }) => key),
);

const within = (score: number): number => Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score));

/** −1, 0 or 1, the same each time for the same rater, use case and criterion. */
function strayOf(name: string, scatter: number): number {
  const next = chance(numberOf(name));
  if (next() >= scatter) return 0;
  return next() < 0.5 ? -1 : 1;
}

const leansOn = ({ leaning, cares = {} }: RaterContent, useCase: string, criterion: string): number =>
  (leaning[criterion] ?? 0) + (OF_VALUE.has(criterion) ? (cares[useCase] ?? 0) : 0);

/** What one person gives one use case; both sides of the table see the same thing, each in their own way. */
function cardOf(
  { key: round, seen, notes, scatter }: RoundStory,
  rater: RaterContent,
  useCase: string,
): CardContent {
  const digits = [...(seen[useCase] ?? '').replaceAll(' ', '')];
  if (digits.length !== KEYS.length) throw new Error(`${round}: ${useCase} has ${digits.length} scores`);
  const scores = KEYS.flatMap((criterion, at) => {
    if (digits[at] === '-') return [];
    const stray = strayOf(`${round} ${rater.key} ${useCase} ${criterion}`, scatter);
    return [[criterion, within(Number(digits[at]) + leansOn(rater, useCase, criterion) + stray)] as const];
  });
  const written = notes.filter((note) => note.by === rater.key && note.useCase === useCase);
  return {
    useCase,
    scores: Object.fromEntries(scores),
    notes: Object.fromEntries(written.map(({ criterion, text }) => [criterion, text])),
  };
}

/** A round as it happened: opened, then scored by one person after the other. */
export function roundChoices(story: RoundStory): readonly Choice[] {
  const { key, day, by, name, message, quorum, isNamed, deadlineInDays, previous } = story;
  const useCases = Object.keys(story.seen);
  const opening: Choice = {
    kind: 'opening',
    key: `${key}:opened`,
    thread: key,
    place: 0,
    day,
    by,
    round: key,
    name,
    message,
    useCases,
    raters: story.raters.map((rater) => rater.key),
    quorum,
    isNamed,
    deadlineInDays,
    ...(previous !== undefined && { previous }),
  };
  const ballots = story.raters.flatMap((rater, at): Choice[] => {
    if (rater.day === undefined) return [];
    const scored = useCases.slice(0, rater.begun ?? useCases.length);
    return [
      {
        kind: 'ballot',
        key: `${key}:${rater.key}`,
        thread: key,
        place: at + 1,
        day: rater.day,
        by: rater.key,
        round: key,
        cards: scored.map((useCase) => cardOf(story, rater, useCase)),
        isGiven: rater.begun === undefined,
      },
    ];
  });
  return [opening, ...ballots];
}
