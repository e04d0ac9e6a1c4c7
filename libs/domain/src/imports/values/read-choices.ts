import { choiceFinder } from './find-choice';
import { type Column, isRefused, orBlank, type Tell, type ValueReader } from './finding';
import { splitList } from '../parsing/read-list';
import { cleanLine, cut } from './read-text';

/** A value of a list, by its name; one that is not in it is left out or keeps the row out. */
export function choiceReader(column: Column): ValueReader<string> {
  const find = choiceFinder(column.field);
  return (text, _cell, tell) => {
    const found = find(text);
    if (!found) return orBlank({ code: 'not-in-list', isRefusal: isRefused(column), value: text }, tell);
    if (found.isGuessed) tell({ code: 'guessed-value', isRefusal: false, value: text, became: found.value });
    return found.value;
  };
}

/** A free word, on one line, cut or refused where it is too long. */
export function wordReader({ field, policies }: Column): ValueReader<string> {
  const max = field.itemMax ?? Infinity;
  return (text, _cell, tell) => {
    if (text.length <= max) return text;
    const isRefusal = policies.tooLong === 'refuse';
    const short = isRefusal ? null : cut(text, max);
    tell({ code: 'too-long', isRefusal, value: text, became: short });
    return short ?? undefined;
  };
}

const listed = ({ names }: Column, items: readonly string[]): string => items.map(names.shown).join('; ');

function withoutRepeats(column: Column, items: readonly string[], tell: Tell): string[] {
  const once = [...new Set(items)];
  if (once.length < items.length)
    tell({
      code: 'repeated-item',
      isRefusal: false,
      value: listed(column, items),
      became: listed(column, once),
    });
  return once;
}

/** Holds a list to its length: too many items are cut off and told, or the row is refused. */
function fewEnough(column: Column, items: string[], tell: Tell): string[] | undefined {
  const { field, policies } = column;
  if (field.max === null || items.length <= field.max) return items;
  const isRefusal = policies.tooLong === 'refuse';
  const few = items.slice(0, field.max);
  const became = isRefusal ? null : listed(column, few);
  tell({ code: 'too-many-items', isRefusal, value: listed(column, items), became });
  return isRefusal ? undefined : few;
}

/** The items of one cell, each read by `item`; `isWhole` tells a text that the mapping table knows as one. */
export function listReader(
  column: Column,
  item: ValueReader<string>,
  isWhole: (text: string) => boolean,
): ValueReader<string[]> {
  const { separator } = column.use;
  return (text, cell, tell) => {
    const parts = isWhole(text) ? [text] : splitList(text, separator);
    const read = parts.map((part) => {
      const line = cleanLine(part, cell, tell) ?? null;
      return line === null ? null : item(line, cell, tell);
    });
    const items = read.filter((one) => one !== null && one !== undefined);
    if (items.length === 0) return read.includes(undefined) ? undefined : null;
    return fewEnough(column, withoutRepeats(column, items, tell), tell);
  };
}
