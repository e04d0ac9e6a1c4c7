import { IDENTIFICATION_QUESTIONS } from '../identification';
import { UseCaseChanges, type UseCase } from '../use-case';
import { CONFIDENTIALITY_LEVELS } from '../vocabulary';
import {
  columnsOf,
  JOINED_FIELDS,
  MERGE_FIELDS,
  type MergeChoice,
  type MergeChoices,
  type MergeField,
  UNITED_FIELDS,
} from './merge-fields';

/** What a merge looks at. */
export type Mergeable = Pick<UseCase, keyof UseCaseChanges>;

/** One field in which the two differ: what may be chosen, and what is chosen unless somebody says otherwise. */
export interface MergeLine {
  readonly field: MergeField;
  readonly options: readonly MergeChoice[];
  readonly usual: MergeChoice;
}

type Changes = Readonly<Record<string, unknown>>;

const isKey = <Key extends string>(table: Readonly<Record<Key, unknown>>, field: string): field is Key =>
  field in table;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isEmpty = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && same(value, {}));

const SEPARATOR = '\n\n';

/** One text after the other; one that stands in the other adds nothing. Null when it would be too long. */
function joined(kept: string | null, other: string | null, most: number): string | null {
  if (kept === null || other === null) return kept ?? other;
  if (kept.includes(other)) return kept;
  if (other.includes(kept)) return other;
  const text = kept + SEPARATOR + other;
  return text.length <= most ? text : null;
}

/** Every item once, those of the kept one first. Null when they would be too many. */
function united(kept: readonly unknown[], other: readonly unknown[], most: number): unknown[] | null {
  const all = [...new Map([...kept, ...other].map((item) => [JSON.stringify(item), item])).values()];
  return all.length <= most ? all : null;
}

/** The answers of both; where both answered, that of the kept one. */
const answers = (kept: Mergeable, other: Mergeable): Changes =>
  Object.fromEntries(
    IDENTIFICATION_QUESTIONS.flatMap((question) => {
      const answer = kept.identification[question] ?? other.identification[question];
      return answer ? [[question, answer]] : [];
    }),
  );

/** The two together; null where there is no such thing. */
function togetherOf(field: MergeField, kept: Mergeable, other: Mergeable): Changes | null {
  if (field === 'identification') return { identification: answers(kept, other) };
  const value = isKey(JOINED_FIELDS, field)
    ? joined(kept[field], other[field], JOINED_FIELDS[field])
    : isKey(UNITED_FIELDS, field)
      ? united(kept[field], other[field], UNITED_FIELDS[field])
      : null;
  return value === null ? null : { [field]: value };
}

export const valuesOf = (field: MergeField, from: Mergeable): Changes =>
  Object.fromEntries(columnsOf(field).map((column) => [column, from[column]]));

const isBlank = (field: MergeField, from: Mergeable): boolean =>
  columnsOf(field).every((column) => isEmpty(from[column]));

/** The more careful of two levels. */
const isStricter = (one: UseCase['confidentiality'], than: UseCase['confidentiality']): boolean =>
  one !== null &&
  (than === null || CONFIDENTIALITY_LEVELS.indexOf(one) > CONFIDENTIALITY_LEVELS.indexOf(than));

/** What is empty or said within the other gives way; the stricter level holds; else the kept one's value stays. */
function oneOf(field: MergeField, kept: Mergeable, other: Mergeable): MergeChoice {
  if (isBlank(field, other)) return 'kept';
  if (isBlank(field, kept)) return 'other';
  if (field === 'confidentiality')
    return isStricter(other.confidentiality, kept.confidentiality) ? 'other' : 'kept';
  return same(togetherOf(field, kept, other), valuesOf(field, other)) ? 'other' : 'kept';
}

/** The two together are offered where that is more than either, and then usual. */
function lineOf(field: MergeField, kept: Mergeable, other: Mergeable): MergeLine {
  const together = togetherOf(field, kept, other);
  const isMore = together !== null && [kept, other].every((one) => !same(together, valuesOf(field, one)));
  if (isMore) return { field, options: ['kept', 'other', 'both'], usual: 'both' };
  return { field, options: ['kept', 'other'], usual: oneOf(field, kept, other) };
}

/** Is one of the two empty here? Then there is hardly anything to choose. */
export const isOneSided = ({ field }: MergeLine, [kept, other]: readonly [Mergeable, Mergeable]): boolean =>
  isBlank(field, kept) || isBlank(field, other);

/** The fields in which two use cases differ, in the order of reading. */
export const mergeLines = (kept: Mergeable, other: Mergeable): readonly MergeLine[] =>
  MERGE_FIELDS.filter((field) => !same(valuesOf(field, kept), valuesOf(field, other))).map((field) =>
    lineOf(field, kept, other),
  );

/** The values of one line under a choice; a choice that is not open counts as the usual one. */
export function chosenValues(
  line: MergeLine,
  choice: MergeChoice,
  pair: readonly [Mergeable, Mergeable],
): Changes {
  const [kept, other] = pair;
  const taken = line.options.includes(choice) ? choice : line.usual;
  if (taken === 'both') return togetherOf(line.field, kept, other) ?? {};
  return valuesOf(line.field, taken === 'kept' ? kept : other);
}

/** What changes in the one that is kept. */
export function mergeUseCases(kept: Mergeable, other: Mergeable, choices: MergeChoices): UseCaseChanges {
  const chosen = mergeLines(kept, other).map((line) =>
    chosenValues(line, choices[line.field] ?? line.usual, [kept, other]),
  );
  const changes: Changes = Object.assign({}, ...chosen);
  const columns = MERGE_FIELDS.flatMap(columnsOf);
  return UseCaseChanges.parse(
    Object.fromEntries(
      columns
        .filter((column) => column in changes && !same(changes[column], kept[column]))
        .map((column) => [column, changes[column]]),
    ),
  );
}
