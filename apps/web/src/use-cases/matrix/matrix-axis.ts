import type { MatrixDimension } from '@jalon/contracts/use-cases/matrix-dimensions';
import type { Matrix, MatrixValue } from '@jalon/contracts/use-cases/matrix.operations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import {
  CONFIDENTIALITY_LEVELS,
  PROCESS_AREAS,
  TECHNOLOGY_FAMILIES,
  USE_CASE_KINDS,
} from '@jalon/domain/use-cases/vocabulary';
import type { ListSearch } from '../list/list-search';

/** What the matrix shows before anybody chose. */
export const FIRST_ROWS: MatrixDimension = 'processArea';
export const FIRST_COLUMNS: MatrixDimension = 'status';

/** The lists whose every value is shown, also one without any use case: a gap is what one looks for. */
const LISTS: Partial<Record<MatrixDimension, readonly string[]>> = {
  status: USE_CASE_STATUSES,
  processArea: PROCESS_AREAS,
  kind: USE_CASE_KINDS,
  technologyFamily: TECHNOLOGY_FAMILIES,
  confidentiality: CONFIDENTIALITY_LEVELS,
};

/** People or clients beyond so many are not shown: the most numerous are. */
export const MOST_VALUES = 30;

export interface AxisValue {
  readonly value: string;
  readonly name: string | null;
  readonly count: number;
}

export interface Axis {
  readonly dimension: MatrixDimension;
  readonly shown: readonly AxisValue[];
  readonly hidden: number;
}

const atEnd = (one: AxisValue): number => (one.value === 'none' ? 1 : 0);

function listed(
  list: readonly string[],
  values: readonly MatrixValue[],
  chosen: readonly string[],
): AxisValue[] {
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const wanted = [...list, 'none'].filter((value) => chosen.length === 0 || chosen.includes(value));
  return wanted
    .map((value) => ({ value, name: null, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => value !== 'none' || count > 0);
}

/**
 * One side of the matrix. Words stand in the order of their list, without those that a filter leaves out; names in that
 * of the alphabet; those without a value come last.
 */
export function axisOf(dimension: MatrixDimension, values: Matrix['rows'], chosen: readonly string[]): Axis {
  const list = LISTS[dimension];
  if (list) return { dimension, shown: listed(list, values, chosen), hidden: 0 };
  const shown = values
    .slice(0, MOST_VALUES)
    .sort((a, b) => atEnd(a) - atEnd(b) || (a.name ?? '').localeCompare(b.name ?? '', 'fr'));
  return { dimension, shown, hidden: values.length - shown.length };
}

/** How many use cases stand at a row and a column. */
export function countsOf({ cells }: Matrix): (row: string, column: string) => number {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row} ${column}`, count]));
  return (row, column) => counts.get(`${row} ${column}`) ?? 0;
}

/** The list of what a cell, a row or a column counts: the same filters, and these values. */
export const listOfCell = (
  search: ListSearch,
  values: readonly (readonly [MatrixDimension, string])[],
): Partial<ListSearch> => ({
  ...search,
  view: undefined,
  rows: undefined,
  columns: undefined,
  ...Object.fromEntries(values.map(([dimension, value]) => [dimension, [value]])),
});
