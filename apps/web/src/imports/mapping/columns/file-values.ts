import type { ColumnSurvey, ColumnUse } from '@jalon/domain/imports/mapping';
import { nameKey } from '@jalon/domain/imports/values/fold';
import { splitList } from '@jalon/domain/imports/parsing/read-list';

/** A value of a column with what it becomes. */
export interface FileValue {
  readonly value: string;
  readonly count: number;
  /** What a person said: a value, null to leave it empty, undefined where nothing was said. */
  readonly rule: string | null | undefined;
  /** By the rule or else by its name; undefined: nothing fits. */
  readonly becomes: string | null | undefined;
}

/** What a text is called by its name; undefined where nothing is. */
export type ByName = (text: string) => string | undefined;

/** How often each item stands in the column; cells are parted where they hold several. */
function countItems({ values }: ColumnSurvey, use: ColumnUse): ReadonlyMap<string, number> {
  const known = new Set(use.values.map(({ from }) => nameKey(from)));
  const counts = new Map<string, number>();
  for (const { value, count } of values)
    for (const part of known.has(nameKey(value)) ? [value] : splitList(value, use.separator)) {
      const item = part.trim();
      if (item !== '') counts.set(item, (counts.get(item) ?? 0) + count);
    }
  return counts;
}

/** The values of a column and what they become, those that nothing fits first. */
export function fileValues(survey: ColumnSurvey, use: ColumnUse, byName: ByName): readonly FileValue[] {
  const rules = new Map(use.values.map(({ from, to }) => [nameKey(from), to]));
  const all = [...countItems(survey, use)].map(([value, count]): FileValue => {
    const rule = rules.get(nameKey(value));
    return { value, count, rule, becomes: rule === undefined ? byName(value) : rule };
  });
  const isOpen = ({ becomes }: FileValue): number => (becomes === undefined ? 0 : 1);
  return all.sort((one, other) => isOpen(one) - isOpen(other) || other.count - one.count);
}
