import type { FieldValue } from '@jalon/domain/imports/field';
import type { ColumnSurvey, ColumnUse, Mapping } from '@jalon/domain/imports/mapping';
import { nameKey } from '@jalon/domain/imports/values/fold';

/** How a mapping is changed: from what it is to what it becomes. */
export type Change = (mapping: Mapping) => Mapping;

export const columnUse = (mapping: Mapping, position: number): ColumnUse | undefined =>
  mapping.columns.find((one) => one.position === position);

const isDoubtful = (found: string | null): boolean => found === 'either' || found === 'both';

/** A column read into a field, before anything more is said of it. */
const freshUse = ({ position, dates, numbers }: ColumnSurvey, field: string): ColumnUse => ({
  position,
  field,
  values: [],
  dateOrder: isDoubtful(dates.order) ? 'day-first' : null,
  decimal: isDoubtful(numbers.decimal) ? ',' : null,
  separator: null,
});

interface Asked {
  readonly survey: ColumnSurvey;
  /** Null: the column is left aside. */
  readonly field: string | null;
  /** What was suggested for this column, with its table of values. */
  readonly suggested: ColumnUse | undefined;
}

const inPlace = (columns: readonly ColumnUse[]): ColumnUse[] =>
  [...columns].sort((one, other) => one.position - other.position);

/** The column is read into this field; what was suggested for it comes back with it. */
export const withField =
  ({ survey, field, suggested }: Asked): Change =>
  (mapping) => {
    const others = mapping.columns.filter(({ position }) => position !== survey.position);
    if (field === null) return { ...mapping, columns: others };
    const use = suggested?.field === field ? suggested : freshUse(survey, field);
    return { ...mapping, columns: inPlace([...others, use]) };
  };

/** How the cells of a column are read. */
export const withReading =
  (position: number, part: Partial<Pick<ColumnUse, 'dateOrder' | 'decimal' | 'separator'>>): Change =>
  (mapping) => ({
    ...mapping,
    columns: mapping.columns.map((use) => (use.position === position ? { ...use, ...part } : use)),
  });

/** What values of a column become; null leaves the field empty, undefined leaves it to the names. */
export const withRules =
  (position: number, from: readonly string[], to: string | null | undefined): Change =>
  (mapping) => ({
    ...mapping,
    columns: mapping.columns.map((use) => {
      if (use.position !== position) return use;
      const names = new Set(from.map(nameKey));
      const kept = use.values.filter((rule) => !names.has(nameKey(rule.from)));
      const added = to === undefined ? [] : from.map((value) => ({ from: value.slice(0, 500), to }));
      return { ...use, values: [...kept, ...added].slice(0, 1000) };
    }),
  });

/** A value for every row that no column gives one; undefined takes it away. */
export const withFixed =
  (field: string, value: FieldValue | undefined): Change =>
  (mapping) => {
    const { [field]: _, ...others } = mapping.fixed;
    return { ...mapping, fixed: value === undefined ? others : { ...others, [field]: value } };
  };
