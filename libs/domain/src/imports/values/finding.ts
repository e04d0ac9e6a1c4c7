import type { RegisterField } from '../field';
import type { ColumnUse, Mapping } from '../mapping';
import type { Cell } from '../reading';
import type { ReasonCode } from '../verdict';
import type { NameFinder } from './find-names';
import { fold } from './fold';

/** Something to tell about a value: what stood there, and what became of it (null: nothing). */
export interface Finding {
  readonly code: ReasonCode;
  readonly isRefusal: boolean;
  readonly value: string;
  readonly became: string | null;
}
export type Tell = (finding: Finding) => void;

/** What a column is read into, and by which rules. */
export interface Column {
  readonly field: RegisterField;
  readonly use: Pick<ColumnUse, 'values' | 'dateOrder' | 'decimal' | 'separator'>;
  readonly policies: Pick<Mapping, 'unknownClients' | 'unknownPeople' | 'tooLong' | 'unreadable'>;
  readonly names: NameFinder;
}

/** Reads the text of a cell, which is not blank; undefined where nothing is to be taken from it. */
export type ValueReader<Value> = (text: string, cell: Cell, tell: Tell) => Value | null | undefined;

/** A value that cannot be read keeps its row out, unless the mapping leaves it out and it is not required. */
export const isRefused = ({ field, policies }: Column): boolean =>
  field.isRequired || policies.unreadable !== 'leave';

/** Words that stand where nothing stands. */
const BLANK_WORDS = new Set([
  'n a',
  'na',
  'n d',
  'nd',
  'nc',
  'n c',
  'none',
  'null',
  'nil',
  'neant',
  'aucun',
  'aucune',
  'vide',
  'blank',
  'blank not provided',
  'not provided',
  'not applicable',
  'non applicable',
  'sans objet',
  'so',
  's o',
  'tbd',
  'tbc',
  'to be determined',
  'a definir',
  'a determiner',
  'a preciser',
  'a completer',
  'a venir',
  'non renseigne',
  'non precise',
]);

const LONGEST_BLANK = 24;

/** « N/A », « néant », « - », « TBD ». */
export function isBlankWord(text: string): boolean {
  if (text.length > LONGEST_BLANK) return false;
  const folded = fold(text);
  return folded === '' ? /^[-–—−_.…/*?\s]+$/.test(text) : BLANK_WORDS.has(folded);
}

/** For a text that could not be read: a word for « nothing » is empty, and told; anything else is found unreadable. */
export function orBlank(finding: Omit<Finding, 'became'>, tell: Tell): null | undefined {
  const isBlank = isBlankWord(finding.value);
  tell({ ...finding, ...(isBlank ? { code: 'blank-word', isRefusal: false } : {}), became: null });
  return isBlank ? null : undefined;
}
