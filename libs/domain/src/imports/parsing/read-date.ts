import { fold } from '../values/fold';

type DateGuess = 'ambiguous-date' | 'partial-date' | 'short-year' | 'time-dropped';

/** A day that was read (ISO 8601), and what was guessed or left out to get it. */
export interface DateRead {
  readonly date: string;
  readonly guesses: readonly DateGuess[];
}
export type DateOrder = 'day-first' | 'month-first';

/** `day` null: a month alone. */
interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number | null;
  readonly isDoubtful?: boolean;
}

type Group = (index: number) => string;
type Form = readonly [pattern: RegExp, read: (group: Group, order: DateOrder | null) => Parts];

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f(?:ev|eb)/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]$/,
  /^(?:juin|june?)$/,
  /^(?:juil|july?)/,
  /^(?:aout|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
const WEEKDAY =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day) /;

/** 1 to 12; 0 for no month. */
const monthNamed = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function usedOrder([first, second]: readonly [number, number], asked: DateOrder): DateOrder {
  if (second > 12) return 'month-first';
  return first > 12 ? 'day-first' : asked;
}

/** `03/04/2026`: the order as it is given, unless one of the two cannot be a month. */
function readPair(group: Group, order: DateOrder | null): Parts {
  const pair = [Number(group(1)), Number(group(3))] as const;
  const [first, second] = pair;
  const used = usedOrder(pair, order ?? 'day-first');
  const isOpen = Math.max(first, second) <= 12 && first !== second;
  const [day, month] = used === 'day-first' ? pair : [second, first];
  return { year: group(4), month, day, isDoubtful: order === null ? isOpen : used !== order };
}

const day = (year: string, month: number, of: string): Parts => ({ year, month, day: Number(of) });
const monthOnly = (year: string, month: number): Parts => ({ year, month, day: null });

const FIGURES: readonly Form[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (group) => day(group(1), Number(group(3)), group(4))],
  [/^((?:19|20)\d\d)([01]\d)([0-3]\d)$/, (group) => day(group(1), Number(group(2)), group(3))],
  [/^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/, readPair],
  [/^(\d{1,2})[-/.](\d{4})$/, (group) => monthOnly(group(2), Number(group(1)))],
  [/^(\d{4})[-/.](\d{1,2})$/, (group) => monthOnly(group(1), Number(group(2)))],
];

/** « 3 mars 2025 », « March 3rd, 2025 », « mars 2025 », folded. */
const WORDS: readonly Form[] = [
  [
    /^(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]{3,9}) (\d{4}|\d{2})$/,
    (group) => day(group(3), monthNamed(group(2)), group(1)),
  ],
  [
    /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4}|\d{2})$/,
    (group) => day(group(3), monthNamed(group(1)), group(2)),
  ],
  [/^([a-z]{3,9}) (\d{4})$/, (group) => monthOnly(group(2), monthNamed(group(1)))],
];

function readForms(forms: readonly Form[], text: string, order: DateOrder | null): Parts | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (match) return read((index) => match[index] ?? '', order);
  }
  return null;
}

const fullYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);

const TIME =
  /^(.*\d)(?:T|,? +(?:à +|at +)?)(\d{1,2}(?:[:h]\d{0,2}){1,2}(?:\.\d+)?)(?: ?[ap]m)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/i;

/** The text without a time of day, and whether it told one other than midnight. */
function withoutTime(text: string): { bare: string; hasTime: boolean } {
  const timed = TIME.exec(text);
  if (!timed) return { bare: text, hasTime: false };
  return { bare: `${timed[1]}`.trim(), hasTime: /[1-9]/.test(`${timed[2]}`) };
}

/** The day in ISO 8601; null where the calendar has none such. */
function dayOf({ year, month, day }: Parts): string | null {
  const full = fullYear(year);
  const isMonth = full >= 1000 && month >= 1 && month <= 12;
  const of = day ?? 1;
  if (!isMonth || of < 1 || of > daysIn(full, month)) return null;
  return [full, month, of].map((part) => String(part).padStart(2, '0')).join('-');
}

const guessesOf = ({ year, day, isDoubtful }: Parts, hasTime: boolean): DateGuess[] => [
  ...(isDoubtful ? (['ambiguous-date'] as const) : []),
  ...(day === null ? (['partial-date'] as const) : []),
  ...(year.length === 2 ? (['short-year'] as const) : []),
  ...(hasTime ? (['time-dropped'] as const) : []),
];

/**
 * ISO, `31/12/2026` in either order, « 31 déc. 2026 », « December 31, 2026 »; a month alone is taken for its first day,
 * as a guess. Null for what is no day of the calendar, or none of these.
 */
export function readDate(text: string, order: DateOrder | null): DateRead | null {
  const { bare, hasTime } = withoutTime(text.trim().replace(/\s+/g, ' '));
  const parts = readForms(FIGURES, bare, order) ?? readForms(WORDS, fold(bare).replace(WEEKDAY, ''), order);
  const date = parts && dayOf(parts);
  return parts && date ? { date, guesses: guessesOf(parts, hasTime) } : null;
}
