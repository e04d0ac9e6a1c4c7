import type { RegisterField } from '../field';
import type { ColumnSurvey, ColumnUse, Mapping, ValueRule } from '../mapping';
import { splitList } from '../parsing/read-list';
import { type ChoiceFinder, choiceFinder } from '../values/find-choice';
import { type Directory, type NameFound, nameFinder } from '../values/find-names';
import { type Finders, separatorOf } from './content-likeness';
import type { Fit } from './fit';
import { guessFields } from './guess-fields';
import { suggestIdentity } from './suggest-identity';

const NOBODY: Directory = { people: [], clients: [] };
const LISTS: readonly string[] = ['choices', 'words', 'clients'];
const RULES = 1000;

function findersFor(fields: readonly RegisterField[], directory: Directory): Finders {
  const made = new Map<RegisterField, ChoiceFinder>();
  const choice = (field: RegisterField) => {
    const find = made.get(field) ?? choiceFinder(field);
    made.set(field, find);
    return find;
  };
  return { choice, names: nameFinder(directory) };
}

const idOf = (found: NameFound): string | null => (found.is === 'one' ? found.id : null);

/** What a value would become by name: a value of the list, or an id. */
function guesserOf(field: RegisterField, { choice, names }: Finders): (value: string) => string | null {
  if (field.type === 'person') return (value) => idOf(names.person(value));
  if (field.type === 'clients') return (value) => idOf(names.client(value));
  if (field.choices.length === 0) return () => null;
  const find = choice(field);
  return (value) => find(value)?.value ?? null;
}

/** What one of two signs is, by the column's own cells, else by the other columns of the file. */
function agreed<One extends string>(
  own: One | 'either' | 'both' | null,
  others: readonly (string | null)[],
): One | null {
  if (own !== 'either') return own === 'both' ? null : own;
  const isOne = (said: string | null): said is One => said !== null && said !== 'either' && said !== 'both';
  const sure = [...new Set(others.filter(isOne))];
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

/** Only what a person would want to look at: values that are ours by name need no rule. */
function rulesOf(
  { values }: ColumnSurvey,
  use: Pick<ColumnUse, 'separator'>,
  find: ChoiceFinder,
): ValueRule[] {
  const items = new Set(
    values.flatMap(({ value }) => (use.separator ? splitList(value, use.separator) : [value])),
  );
  return [...items].slice(0, RULES).flatMap((from) => {
    const found = find(from);
    return found?.isGuessed ? [{ from, to: found.value }] : [];
  });
}

/** The columns of a file, and what finds the things that they name. */
interface Bench {
  readonly surveys: readonly ColumnSurvey[];
  readonly finders: Finders;
}

function useOf({ field }: Fit, survey: ColumnSurvey, { surveys, finders }: Bench): ColumnUse {
  const { type } = field;
  const separator = LISTS.includes(type) ? separatorOf(survey) : null;
  const isNumber = type === 'number' || type === 'integer';
  const orders = surveys.map(({ dates }) => dates.order);
  const decimals = surveys.map(({ numbers }) => numbers.decimal);
  return {
    position: survey.position,
    field: field.key,
    values: field.choices.length > 0 ? rulesOf(survey, { separator }, finders.choice(field)) : [],
    dateOrder: type === 'date' ? agreed(survey.dates.order, orders) : null,
    decimal: isNumber ? agreed(survey.numbers.decimal, decimals) : null,
    separator,
  };
}

const hundredths = (sureness: number): number => Math.round(sureness * 100) / 100;

function withGuess(survey: ColumnSurvey, fits: readonly Fit[], finders: Finders): ColumnSurvey {
  const fit = fits.find(({ position }) => position === survey.position);
  if (!fit) return survey;
  const guess = guesserOf(fit.field, finders);
  return {
    ...survey,
    values: survey.values.map((one) => ({ ...one, guess: guess(one.value) })),
    guess: { field: fit.field.key, sureness: hundredths(fit.sureness), why: fit.why },
  };
}

/** What a file seems to be of a register: `directory` tells people and clients by their names, where it is known. */
export interface Suggesting {
  readonly fields: readonly RegisterField[];
  readonly directory?: Directory;
}

/**
 * What each column probably is, and a mapping that a person may take or change. By header (in French and English) and
 * by contents; a field at most once. Unknown clients are made, what cannot be read is left out: all of it is told.
 */
export function suggestMapping(
  surveys: readonly ColumnSurvey[],
  { fields, directory }: Suggesting,
): { columns: ColumnSurvey[]; suggestion: Mapping } {
  const finders = findersFor(fields, directory ?? NOBODY);
  const fits = guessFields(surveys, fields, finders);
  const columns = surveys.flatMap((survey) => {
    const fit = fits.find(({ position }) => position === survey.position);
    return fit ? [useOf(fit, survey, { surveys, finders })] : [];
  });
  return {
    columns: surveys.map((survey) => withGuess(survey, fits, finders)),
    suggestion: {
      columns,
      fixed: {},
      identity: suggestIdentity(surveys, fits),
      unknownClients: 'create',
      unknownPeople: 'leave',
      tooLong: 'cut',
      unreadable: 'leave',
    },
  };
}
