import { useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { type Column, headingOf } from './column';
import type { DataTableProps } from './data-table';
import { SelectBox } from './select-box';
import { HeaderRow } from './table-header';
import { type Density, ROW_HEIGHT } from './table-preferences';
import styles from './data-table.module.css';

/** Below this, all rows are drawn: find-in-page and printing then see everything. */
const VIRTUAL_FROM = 200;
/** While the code of virtual rows is on its way. */
const DRAWN_AT_MOST = 400;

const VirtualRows = lazy(() => import('./virtual-rows').then((module) => ({ default: module.VirtualRows })));

type Props<Row> = DataTableProps<Row> & { readonly density: Density };

/** The list as a table that scrolls in its own named region. */
export function TableGrid<Row>(props: Props<Row>) {
  const { rows, columns, label, density, more, sort, onSort, rowActions, selection } = props;
  const { t } = useLingui();
  const scroll = useRef<HTMLDivElement>(null);
  const draw = (from: number, to: number) => <Rows {...props} from={from} to={to} />;
  const unwindowed = draw(0, Math.min(rows.length, DRAWN_AT_MOST));
  return (
    <div className={styles.scroll} ref={scroll} tabIndex={0} role="region" aria-label={label}>
      <table
        className={`${styles.table} ${styles[density]}`}
        aria-rowcount={(more?.total ?? rows.length) + 1}
      >
        <thead>
          <HeaderRow
            columns={columns}
            sort={sort}
            onSort={onSort}
            actionsLabel={rowActions && t`Actions`}
            selection={selection}
          />
        </thead>
        <tbody>
          {rows.length < VIRTUAL_FROM ? (
            unwindowed
          ) : (
            <Suspense fallback={unwindowed}>
              <VirtualRows count={rows.length} rowHeight={ROW_HEIGHT[density]} scroll={scroll}>
                {draw}
              </VirtualRows>
            </Suspense>
          )}
        </tbody>
      </table>
    </div>
  );
}

type RowsProps<Row> = Props<Row> & { readonly from: number; readonly to: number };

function Rows<Row>(props: RowsProps<Row>) {
  const { rows, columns, rowKey, rowActions, selected, from, to, selection, markOf } = props;
  const heading = headingOf(columns);
  return rows.slice(from, to).map((row, place) => (
    <tr
      key={rowKey(row)}
      aria-rowindex={from + place + 2}
      data-row={rowKey(row)}
      data-selected={selected === rowKey(row) || selection?.isPicked(rowKey(row)) || undefined}
    >
      {selection && (
        <td className={styles.select}>
          <SelectBox
            label={selection.labelOf(row)}
            state={selection.isPicked(rowKey(row)) ? 'all' : 'none'}
            onToggle={(ranged) => selection.onToggle(rowKey(row), ranged)}
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell
          key={column.key}
          column={column}
          row={row}
          heading={column.key === heading}
          mark={column.key === heading && markOf?.(row)}
        />
      ))}
      {rowActions && <td className={styles.actions}>{rowActions(row)}</td>}
    </tr>
  ));
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly heading: boolean;
  readonly mark: ReactNode;
}

function Cell<Row>({ column, row, heading, mark }: CellProps<Row>) {
  const look = [column.numeric && styles.numeric, column.wide && styles.wide].filter(Boolean).join(' ');
  if (heading)
    return (
      <th scope="row" className={look}>
        {mark}
        {column.cell(row)}
      </th>
    );
  return <td className={look}>{column.cell(row)}</td>;
}
