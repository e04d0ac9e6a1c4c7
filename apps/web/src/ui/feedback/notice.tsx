import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'attention' | 'danger';

const ICONS = { info: Info, success: CircleCheck, attention: TriangleAlert, danger: CircleX } as const;

interface Props {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out as soon as it appears. */
  readonly live?: boolean;
}

/** A message inside the page, beside what it is about. */
export function Notice({ tone, title, children, live = false }: Props) {
  const Icon = ICONS[tone];
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon size={16} aria-hidden />
      <div className={styles.body}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
