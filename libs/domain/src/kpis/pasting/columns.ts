import { readDate } from '../../imports/parsing/read-date';
import { readNumber } from '../../imports/parsing/read-number';
import { fold } from '../../imports/values/fold';

export const COLUMNS = ['takenOn', 'value', 'numerator', 'denominator', 'n', 'segment', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

/** What headings call each, folded. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  takenOn: [
    'date',
    'jour',
    'day',
    'le',
    'date de mesure',
    'semaine',
    'week',
    'mois',
    'month',
    'period',
    'periode',
  ],
  value: [
    'valeur',
    'value',
    'mesure',
    'measure',
    'resultat',
    'result',
    'taux',
    'rate',
    'temps',
    'time',
    'duree',
  ],
  numerator: ['numerateur', 'numerator', 'interactions', 'conversions', 'nombre de cas'],
  denominator: ['denominateur', 'denominator', 'portee', 'reach', 'visites', 'visits', 'base', 'total'],
  n: ['n', 'observations', 'nombre', 'nombre d observations', 'effectif', 'count', 'sample', 'taille'],
  segment: ['segment', 'client', 'canal', 'channel', 'groupe', 'group'],
  note: ['note', 'remarque', 'commentaire', 'comment', 'notes'],
};

const named = (cell: string): Column | null => {
  const name = fold(cell);
  return COLUMNS.find((column) => NAMES[column].includes(name)) ?? null;
};

const isNumber = (cell: string): boolean => readNumber(cell, null) !== null;
const isDate = (cell: string): boolean => !isNumber(cell) && readDate(cell, null) !== null;

/** Without headings: the first day is the date, numbers are the value then how many, a text is the note. */
function guessed(first: readonly string[]): readonly (Column | null)[] {
  const left: Record<'date' | 'number' | 'text', Column[]> = {
    date: ['takenOn'],
    number: ['value', 'n'],
    text: ['note'],
  };
  return first.map((cell) => {
    if (isDate(cell)) return left.date.shift() ?? null;
    return left[isNumber(cell) ? 'number' : 'text'].shift() ?? null;
  });
}

/** What each column holds, and how many lines of headings there are. */
export function columnsOf(lines: readonly (readonly string[])[]): {
  readonly columns: readonly (Column | null)[];
  readonly headings: 0 | 1;
} {
  const [first = [], second] = lines;
  const names = first.map(named);
  const isHeading = !first.some((cell) => isNumber(cell) || isDate(cell));
  if (isHeading && names.some((name) => name !== null)) return { columns: names, headings: 1 };
  if (isHeading && second) return { columns: guessed(second), headings: 1 };
  return { columns: guessed(first), headings: 0 };
}
