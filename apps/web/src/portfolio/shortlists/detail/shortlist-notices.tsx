import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Notice } from '../../../ui/feedback/notice';
import styles from './detail.module.css';

/** The question it answers; that it was withdrawn, and why; that what is kept is not what was frozen. */
export function ShortlistNotices({ shortlist }: { readonly shortlist: ShortlistDetail }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { purpose, withdrawnAt, withdrawnReason, isIntact } = shortlist;
  const when = withdrawnAt && date(withdrawnAt);
  return (
    <>
      {!isIntact && (
        <div className={styles.notice}>
          <Notice tone="danger" title={t`Son contenu n’est plus celui qui a été figé`}>
            {t`L’empreinte calculée à l’instant ne correspond pas à celle du jour où elle a été faite. Ne vous appuyez pas sur cette page, et prévenez une personne administratrice.`}
          </Notice>
        </div>
      )}
      {when && (
        <div className={styles.notice}>
          <Notice tone="attention" title={t`Retirée le ${when}`}>
            {withdrawnReason}
          </Notice>
        </div>
      )}
      {purpose && <p className={styles.purpose}>{purpose}</p>}
    </>
  );
}
