import type { ReactNode } from 'react';
import { headingOf } from './column';
import type { DataTableProps } from './data-table';
import styles from './data-table.module.css';

/** A card leaves out what is not known. */
const isThere = (value: ReactNode): boolean =>
  value !== null && value !== undefined && value !== false && value !== '';

/** The same list on a phone: one card per row, the naming column first. */
export function CardList<Row>({ label, rows, rowKey, columns, rowActions }: DataTableProps<Row>) {
  const heading = headingOf(columns);
  const title = columns.find(({ key }) => key === heading);
  const others = columns.filter(({ key }) => key !== heading);
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          <div className={styles.cardHead}>
            <strong>{title?.cell(row)}</strong>
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
