import type { ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  readonly title: ReactNode;
  /** One line: what awaits the reader here. */
  readonly line?: ReactNode;
  /** The way back, or the reference of the thing. */
  readonly above?: ReactNode;
  /** At most one primary button; quieter ones before it. */
  readonly actions?: ReactNode;
}

/** What this page is, and the one thing most people come to do. */
export function PageHeader({ title, line, above, actions }: Props) {
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {above && <div className={`muted small ${styles.above}`}>{above}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {line && <p className="muted">{line}</p>}
      </div>
      {actions && (
        <div className={styles.actions} data-no-print>
          {actions}
        </div>
      )}
    </div>
  );
}
