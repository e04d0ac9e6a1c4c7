import { useLingui } from '@lingui/react/macro';
import styles from './asking.module.css';

/** How far one is among the questions, in words and as a bar. */
export function Progress({ at, of }: { readonly at: number; readonly of: number }) {
  const { t } = useLingui();
  return (
    <div className={styles.progress}>
      <p className="muted small figures">{t`Question ${at + 1} sur ${of}`}</p>
      <div className={styles.track} aria-hidden>
        <span style={{ width: `${((at + 1) / of) * 100}%` }} />
      </div>
    </div>
  );
}
