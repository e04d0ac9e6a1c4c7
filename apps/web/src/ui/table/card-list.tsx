import { headingOf } from './column';
import type { DataTableProps } from './data-table';
import styles from './data-table.module.css';

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
            {others.map((column) => (
              <div key={column.key}>
                <dt className="muted small">{column.label}</dt>
                <dd>{column.cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
