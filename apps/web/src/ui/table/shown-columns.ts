import type { Column } from './column';

/** Shown unless optional; what the reader chose wins; a fixed column stays. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: Readonly<Record<string, boolean>>,
) {
  const visible = columns.filter(({ key, optional, fixed }) => fixed || (chosen[key] ?? !optional));
  return { visible, isShown: (key: string) => visible.some((column) => column.key === key) };
}
