import { type ColumnDef, columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column } from './column';

const features = tableFeatures({ columnVisibilityFeature });
const NO_ROWS: never[] = [];

/** Shown unless optional; what the reader chose wins. */
const visibilityOf = <Row>(columns: readonly Column<Row>[], chosen: Readonly<Record<string, boolean>>) =>
  Object.fromEntries(
    columns.map(({ key, optional, fixed }) => [key, fixed ? true : (chosen[key] ?? !optional)]),
  );

/** Which columns are shown, by TanStack Table's visibility model. */
export function useColumns<Row>(columns: readonly Column<Row>[], chosen: Readonly<Record<string, boolean>>) {
  const definitions = useMemo(
    () => columns.map(({ key }): ColumnDef<typeof features, Record<string, unknown>> => ({ id: key })),
    [columns],
  );
  const columnVisibility = useMemo(() => visibilityOf(columns, chosen), [columns, chosen]);
  const table = useTable({ features, columns: definitions, data: NO_ROWS, state: { columnVisibility } });
  const shown = new Set(table.getVisibleLeafColumns().map(({ id }) => id));
  return {
    visible: columns.filter(({ key }) => shown.has(key)),
    isShown: (key: string) => shown.has(key),
  };
}
