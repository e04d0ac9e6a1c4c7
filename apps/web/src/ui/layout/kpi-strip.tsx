import type { ReactNode } from 'react';
import styles from './page.module.css';

export interface Kpi {
  readonly label: string;
  readonly value: ReactNode;
  /** What puts the figure in its place: « +6 ce trimestre ». */
  readonly note?: ReactNode;
}

/** A few figures on one thin band. */
export function KpiStrip({ items }: { readonly items: readonly Kpi[] }) {
  return (
    <dl className={styles.strip}>
      {items.map(({ label, value, note }) => (
        <div key={label} className={styles.kpi}>
          <dt className="muted small">{label}</dt>
          <dd>
            <span className={`${styles.figure} figures`}>{value}</span>
            {note && <span className="muted small">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
