import type { FieldType, FieldValue } from '../field';
import type { ValueRule } from '../mapping';
import { type Cell, textOf } from '../reading';
import { type Column, isRefused, type Tell, type ValueReader } from './finding';
import { nameKey } from './fold';
import { takeApostrophe } from './neutral';
import { choiceReader, listReader, wordReader } from './read-choices';
import { dateReader, numberReader } from './read-figure';
import { clientReader, type Made, personReader } from './read-name';
import { lineReader, textReader } from './read-text';

const ERROR = /^#(?:N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!)$/i;
const LONGEST_RULE = 500;

/** Reads one cell; undefined where nothing is to be taken from it, null where it is empty. */
export type CellReader = (cell: Cell | undefined, tell: Tell) => FieldValue | undefined;

type Rules = (text: string) => ValueRule | undefined;

/** The mapping table: a value as it stands, or as it is called without case and accents. */
function rulesOf(rules: readonly ValueRule[]): Rules | null {
  if (rules.length === 0) return null;
  const exact = new Map(rules.map((rule) => [rule.from.trim(), rule]));
  const folded = new Map(rules.map((rule) => [nameKey(rule.from), rule]));
  return (text) => {
    const start = text.slice(0, LONGEST_RULE).trim();
    return exact.get(start) ?? folded.get(nameKey(start));
  };
}

/** By the mapping table first; a value that it empties is told. */
const byRules =
  <Value>(rules: Rules | null, read: ValueReader<Value>): ValueReader<Value> =>
  (text, cell, tell) => {
    const rule = rules?.(text);
    if (rule === undefined) return read(text, cell, tell);
    if (rule.to !== null) return read(rule.to, rule.to, tell);
    tell({ code: 'not-in-list', isRefusal: false, value: text, became: null });
    return null;
  };

interface Workbench {
  readonly column: Column;
  readonly made: Made;
  readonly rules: Rules | null;
}

const ruled =
  <Value extends FieldValue>(make: (column: Column, made: Made) => ValueReader<Value>) =>
  ({ column, made, rules }: Workbench): ValueReader<FieldValue> =>
    byRules(rules, make(column, made));

const listed =
  (make: (column: Column, made: Made) => ValueReader<string>) =>
  ({ column, made, rules }: Workbench): ValueReader<FieldValue> =>
    listReader(column, byRules(rules, make(column, made)), (text) => rules?.(text) !== undefined);

const READERS: Readonly<Record<FieldType, (bench: Workbench) => ValueReader<FieldValue>>> = {
  line: ruled(lineReader),
  reference: ruled(lineReader),
  text: ruled(() => textReader),
  number: ruled(numberReader),
  integer: ruled(numberReader),
  date: ruled(dateReader),
  choice: ruled(choiceReader),
  person: ruled(personReader),
  choices: listed(choiceReader),
  words: listed(wordReader),
  clients: listed(clientReader),
};

const isError = (cell: Cell, text: string): boolean =>
  typeof cell === 'string' ? text.charCodeAt(0) === 35 && ERROR.test(text) : cell.type === 'error';

/** The reader of a column's cells, made once; `made` gathers the clients that are to be made. */
export function cellReader(column: Column, made: Made): CellReader {
  const read = READERS[column.field.type]({ column, made, rules: rulesOf(column.use.values) });
  return (cell, tell) => {
    if (cell === undefined || cell === '') return null;
    const text = takeApostrophe(textOf(cell).trim()).trim();
    if (text === '') return null;
    if (!isError(cell, text)) return read(text, cell, tell);
    tell({ code: 'cell-error', isRefusal: isRefused(column), value: text, became: null });
    return undefined;
  };
}
