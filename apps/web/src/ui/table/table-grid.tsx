import { useLingui } from '@lingui/react/macro';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { type Column, headingOf } from './column';
import type { DataTableProps } from './data-table';
import { HeaderRow } from './table-header';
import { type Density, ROW_HEIGHT } from './table-preferences';
import styles from './data-table.module.css';

/** Below this, all rows are drawn: find-in-page and printing then see everything. */
const VIRTUAL_FROM = 200;

type Props<Row> = DataTableProps<Row> & { readonly density: Density };

const spacer = (height: number) =>
  height > 0 && (
    <tr aria-hidden className={styles.spacer}>
      <td style={{ height }} />
    </tr>
  );

interface Window {
  readonly from: number;
  readonly to: number;
  /** Pixels of the rows that are not drawn. */
  readonly above: number;
  readonly below: number;
}

/** The part of a long list that is drawn. */
function windowOf(drawn: readonly VirtualItem[], height: number): Window {
  const [first] = drawn;
  const last = drawn.at(-1);
  if (!first || !last) return { from: 0, to: 0, above: 0, below: height };
  return { from: first.index, to: last.index + 1, above: first.start, below: height - last.end };
}

/** Which rows are drawn, and how much room the others take above and below. */
function useWindow(count: number, density: Density) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = count >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? count : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT[density],
    overscan: 12,
  });
  const all: Window = { from: 0, to: count, above: 0, below: 0 };
  return {
    scroll,
    ...(virtual ? windowOf(virtualizer.getVirtualItems(), virtualizer.getTotalSize()) : all),
  };
}

/** The list as a table that scrolls in its own named region. */
export function TableGrid<Row>(props: Props<Row>) {
  const { rows, columns, label, density, more, sort, onSort, rowActions, rowKey, selected } = props;
  const { t } = useLingui();
  const { scroll, from, to, above, below } = useWindow(rows.length, density);
  const heading = headingOf(columns);
  return (
    <div className={styles.scroll} ref={scroll} tabIndex={0} role="region" aria-label={label}>
      <table
        className={`${styles.table} ${styles[density]}`}
        aria-rowcount={(more?.total ?? rows.length) + 1}
      >
        <thead>
          <HeaderRow columns={columns} sort={sort} onSort={onSort} actionsLabel={rowActions && t`Actions`} />
        </thead>
        <tbody>
          {spacer(above)}
          {rows.slice(from, to).map((row, place) => (
            <tr
              key={rowKey(row)}
              aria-rowindex={from + place + 2}
              data-selected={selected === rowKey(row) || undefined}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} heading={column.key === heading} />
              ))}
              {rowActions && <td className={styles.actions}>{rowActions(row)}</td>}
            </tr>
          ))}
          {spacer(below)}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly heading: boolean;
}

function Cell<Row>({ column, row, heading }: CellProps<Row>) {
  const look = [column.numeric && styles.numeric, column.wide && styles.wide].filter(Boolean).join(' ');
  if (heading)
    return (
      <th scope="row" className={look}>
        {column.cell(row)}
      </th>
    );
  return <td className={look}>{column.cell(row)}</td>;
}
