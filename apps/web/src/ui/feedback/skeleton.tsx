import { useLingui } from '@lingui/react/macro';
import styles from './skeleton.module.css';

interface Props {
  /** How many lines the content will have, about. */
  readonly lines?: number;
  readonly titled?: boolean;
}

/** The shape of what comes; unseen during the first 200 ms. */
export function Skeleton({ lines = 6, titled = false }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{t`Chargement en cours`}</span>
      {titled && <span className={`${styles.line} ${styles.title}`} aria-hidden />}
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden />
      ))}
    </div>
  );
}
