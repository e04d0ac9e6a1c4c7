import type { ReactNode } from 'react';
import { headingOf } from './column';
import type { DataTableProps } from './data-table';
import { SelectBox } from './select-box';
import styles from './data-table.module.css';

/** A card leaves out what is not known. */
const isThere = (value: ReactNode): boolean =>
  value !== null && value !== undefined && value !== false && value !== '';

/** The same list on a phone: one card per row, the naming column first. */
export function CardList<Row>(props: DataTableProps<Row>) {
  const { label, rows, rowKey, columns, rowActions, selection, markOf } = props;
  const heading = headingOf(columns);
  const title = columns.find(({ key }) => key === heading);
  const others = columns.filter(({ key }) => key !== heading);
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li
          key={rowKey(row)}
          className={styles.card}
          data-row={rowKey(row)}
          data-picked={selection?.isPicked(rowKey(row)) || undefined}
        >
          <div className={styles.cardHead}>
            {selection && (
              <SelectBox
                label={selection.labelOf(row)}
                state={selection.isPicked(rowKey(row)) ? 'all' : 'none'}
                onToggle={(ranged) => selection.onToggle(rowKey(row), ranged)}
              />
            )}
            <strong className={styles.cardTitle}>
              {title?.cell(row)} {markOf?.(row)}
            </strong>
            {rowActions?.(row)}
          </div>
          <dl className={styles.cardFacts}>
            {others
              .map(({ key, label: name, cell }) => ({ key, name, value: cell(row) }))
              .filter(({ value }) => isThere(value))
              .map(({ key, name, value }) => (
                <div key={key}>
                  <dt className="muted small">{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
