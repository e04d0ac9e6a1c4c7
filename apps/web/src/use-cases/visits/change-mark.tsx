import { useLingui } from '@lingui/react/macro';
import type { Mark } from './use-changes';
import styles from './visits.module.css';

/** Before the name of what is new (a full dot) or was changed by others (a ring) since the reader's last visit. */
export function ChangeMark({ mark }: { readonly mark: Mark | undefined }) {
  const { t } = useLingui();
  if (!mark) return null;
  const words = mark === 'new' ? t`Nouveau depuis votre visite` : t`Modifié depuis votre visite`;
  return (
    <span className={`${styles.mark} ${styles[mark]}`} title={words}>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
