import type { ReactNode } from 'react';
import styles from './state.module.css';

interface Props {
  readonly kind: 'empty' | 'failed' | 'denied';
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stands in the place of content that is not there: one sentence on why, one thing to do. */
export function State({ kind, icon, title, children, action }: Props) {
  return (
    <div className={`${styles.state} ${styles[kind]}`} role={kind === 'failed' ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <div className="muted">{children}</div>
      </div>
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
