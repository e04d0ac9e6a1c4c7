import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';
import styles from '../home.module.css';

interface Props {
  readonly dueOn: string | null;
  readonly isLate: boolean;
  /** Stands in the place of the pill where nothing is late. */
  readonly children?: ReactNode;
}

/** The day, and whether it has passed. */
export function Due({ dueOn, isLate, children }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const day = dueOn === null ? null : date(dueOn);
  return (
    <span className={styles.when}>
      {isLate ? <Pill tone="danger">{t`En retard`}</Pill> : children}
      <span className="muted small">{day === null ? t`sans date` : isLate ? day : t`pour le ${day}`}</span>
    </span>
  );
}
