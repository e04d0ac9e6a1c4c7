import { useLingui } from '@lingui/react/macro';
import { Button } from '../ui/actions/button';
import { Denied } from '../ui/feedback/denied';
import { EmptyState } from '../ui/feedback/empty-state';
import { ErrorState } from '../ui/feedback/error-state';
import { Notice } from '../ui/feedback/notice';
import { OfflineBanner } from '../ui/feedback/offline-banner';
import { Skeleton } from '../ui/feedback/skeleton';
import { Panel } from '../ui/layout/panel';
import { Toast } from '../ui/toast/toast';
import styles from './showcase.module.css';

const nothing = () => undefined;

export function FeedbackShowcase() {
  const { t } = useLingui();
  return (
    <>
      <Panel title={t`Messages`}>
        <div className={styles.stack}>
          <Notice tone="info" title={t`Votre brouillon a été repris`} />
          <Notice tone="success" title={t`Invitation envoyée`}>
            {t`Elle expire dans 7 jours.`}
          </Notice>
          <Notice tone="attention">{t`Cette page a changé depuis votre lecture.`}</Notice>
          <Notice tone="danger" title={t`L’enregistrement a échoué`}>
            {t`Votre texte est conservé. Réessayez.`}
          </Notice>
          <OfflineBanner forced />
          <OfflineBanner forced waiting={2} />
          <Toast text={t`« Veille » est archivé.`} undo={nothing} onClose={nothing} />
        </div>
      </Panel>
      <Panel title={t`À la place du contenu`}>
        <EmptyState
          title={t`Aucun pilote pour l’instant`}
          action={<Button>{t`Voir les projets prêts`}</Button>}
        >
          {t`Un pilote démarre quand le jalon 3 est validé.`}
        </EmptyState>
        <ErrorState title={t`La liste n’a pas pu être lue`} onRetry={nothing}>
          {t`Rien n’est perdu. Réessayez dans un instant.`}
        </ErrorState>
        <Denied />
        <Skeleton titled lines={3} />
      </Panel>
    </>
  );
}
