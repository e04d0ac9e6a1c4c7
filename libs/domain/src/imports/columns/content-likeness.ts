import type { FieldType, RegisterField } from '../field';
import type { ColumnSurvey, LIST_SEPARATORS } from '../mapping';
import type { ChoiceFinder } from '../values/find-choice';
import type { NameFinder } from '../values/find-names';
import { isBlankWord } from '../values/finding';
import { splitList } from '../parsing/read-list';

/** Finds what files name: values of a list, people, clients. */
export interface Finders {
  readonly choice: (field: RegisterField) => ChoiceFinder;
  readonly names: NameFinder;
}

/** So many of the most frequent values are looked at. */
const LOOKED_AT = 60;

export type Separator = (typeof LIST_SEPARATORS)[number];

/** Of the values that a survey tells, weighed by how often they stand there, the share that fits; null of nothing. */
function shareOf({ values }: ColumnSurvey, fits: (value: string) => boolean): number | null {
  const filled = values.slice(0, LOOKED_AT).filter(({ value }) => !isBlankWord(value));
  const all = filled.reduce((sum, { count }) => sum + count, 0);
  const fitting = filled.filter(({ value }) => fits(value)).reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? null : fitting / all;
}

const itemsFit = (fits: (item: string) => boolean, separator: Separator) => (value: string) => {
  const items = splitList(value, separator);
  return items.length > 0 && items.every(fits);
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d ().-]{6,30}$/;

const shareOfCount = ({ filled }: ColumnSurvey, count: number): number | null =>
  filled === 0 ? null : count / filled;

function lineFit({ format, pattern }: RegisterField, survey: ColumnSurvey): number | null {
  if (format) return shareOf(survey, (value) => (format === 'email' ? EMAIL : PHONE).test(value));
  const looks = pattern === undefined ? null : new RegExp(pattern, 'i');
  return looks && shareOf(survey, (value) => looks.test(value));
}

/** What separates the items where there are several: it stands there, and its parts are values of their own. */
export function separatorOf({ values }: ColumnSurvey): Separator {
  const sure = ([';', '\n', '|'] as const).find((sign) => values.some(({ value }) => value.includes(sign)));
  if (sure) return sure;
  const doubtful = ([',', '/'] as const).find((sign) => {
    const split = values
      .filter(({ value }) => value.includes(sign))
      .map(({ value }) => splitList(value, sign));
    const parts = split.flat();
    const elsewhere = new Set(values.map(({ value }) => value));
    const times = new Map<string, number>();
    for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1);
    const known = parts.filter((part) => elsewhere.has(part) || (times.get(part) ?? 0) > 1);
    return split.length > 1 && known.length >= parts.length * 0.6;
  });
  return doubtful ?? ';';
}

type Fits = (survey: ColumnSurvey, field: RegisterField, finders: Finders) => number | null;

const isIn = (field: RegisterField, { choice }: Finders) => {
  const find = choice(field);
  return (value: string) => find(value) !== null;
};
const isClient =
  ({ names }: Finders) =>
  (item: string): boolean =>
    names.client(item).is === 'one';

const FITS: Readonly<Record<FieldType, Fits>> = {
  choice: (survey, field, finders) => shareOf(survey, isIn(field, finders)),
  choices: (survey, field, finders) => shareOf(survey, itemsFit(isIn(field, finders), separatorOf(survey))),
  person: (survey, _field, { names }) => shareOf(survey, (value) => names.person(value).is === 'one'),
  clients: (survey, _field, finders) => shareOf(survey, itemsFit(isClient(finders), separatorOf(survey))),
  date: (survey) => shareOfCount(survey, survey.dates.count),
  number: (survey) => shareOfCount(survey, survey.numbers.count),
  integer: (survey) => shareOfCount(survey, survey.numbers.count),
  reference: (survey, field) => lineFit(field, survey),
  line: (survey, field) => lineFit(field, survey),
  text: () => null,
  words: () => null,
};

/** The share of a column's values that a field would take, from 0 to 1; null for texts, which take all. */
export const contentFit = (field: RegisterField, survey: ColumnSurvey, finders: Finders): number | null =>
  survey.filled === 0 ? null : FITS[field.type](survey, field, finders);
