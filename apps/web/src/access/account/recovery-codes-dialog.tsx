import { useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import styles from './account.module.css';

interface Props {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Shown once: each code opens once, when the phone is not at hand. */
export function RecoveryCodesDialog({ codes, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Vos codes de secours`} opened={codes.length > 0} onClose={onClose}>
      <div className={styles.stack}>
        <Notice tone="attention">
          {t`Gardez-les en lieu sûr : ils ne seront plus affichés. Chacun sert une fois.`}
        </Notice>
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
      <DialogActions>
        <CopyButton text={codes.join('\n')} label={t`Copier les codes`} />
        <Button variant="primary" onClick={onClose}>
          {t`Je les ai conservés`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
