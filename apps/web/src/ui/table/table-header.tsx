import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useLingui } from '@lingui/react/macro';
import { type Column, directionOf, nextSort, type Sort } from './column';
import { SelectBox } from './select-box';
import type { TableSelection } from './selection';
import styles from './data-table.module.css';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly actionsLabel?: string;
  readonly selection?: TableSelection<Row>;
}

/** Column names; those that sort are buttons and tell their direction. */
export function HeaderRow<Row>({ columns, sort, onSort, actionsLabel, selection }: Props<Row>) {
  const { t } = useLingui();
  return (
    <tr aria-rowindex={1}>
      {selection && (
        <td className={styles.select}>
          <SelectBox
            label={t`Sélectionner les lignes affichées`}
            state={selection.shown}
            onToggle={selection.onToggleShown}
          />
        </td>
      )}
      {columns.map((column) => (
        <th
          key={column.key}
          scope="col"
          className={column.numeric ? styles.numeric : undefined}
          aria-sort={column.sortable ? (directionOf(sort, column.key) ?? 'none') : undefined}
        >
          {column.sortable && onSort ? (
            <SortButton column={column} sort={sort} onSort={onSort} />
          ) : (
            column.label
          )}
        </th>
      ))}
      {actionsLabel && (
        <th scope="col" className={styles.actions}>
          <span className="visually-hidden">{actionsLabel}</span>
        </th>
      )}
    </tr>
  );
}

const SIGNS = { ascending: ArrowUp, descending: ArrowDown } as const;

interface SortProps<Row> {
  readonly column: Column<Row>;
  readonly sort?: Sort;
  readonly onSort: (sort: Sort) => void;
}

function SortButton<Row>({ column, sort, onSort }: SortProps<Row>) {
  const direction = directionOf(sort, column.key);
  const Sign = direction ? SIGNS[direction] : ArrowUpDown;
  return (
    <button type="button" className={styles.sort} onClick={() => onSort(nextSort(sort, column.key))}>
      {column.label}
      <Sign size={13} aria-hidden className={direction ? undefined : styles.idle} />
    </button>
  );
}
