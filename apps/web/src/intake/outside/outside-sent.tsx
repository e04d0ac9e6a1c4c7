import { useLingui } from '@lingui/react/macro';
import { usePageTitle } from '../../platform/routing/page-title';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { PageHeader } from '../../ui/layout/page-header';
import styles from './outside.module.css';

interface Props {
  readonly organisationName: string;
  readonly willHear: boolean;
  readonly onAnother: () => void;
}

/** It has gone; what happens now. */
export function OutsideSent({ organisationName, willHear, onAnother }: Props) {
  const { t } = useLingui();
  usePageTitle(t`C’est envoyé`);
  return (
    <>
      <PageHeader above={organisationName} title={t`C’est envoyé`} />
      <div className={styles.sent}>
        <Notice tone="success" title={t`Merci, votre proposition est bien arrivée.`} live>
          {t`${organisationName} va la lire.`}
        </Notice>
        <p>
          {willHear
            ? t`Vous saurez par e-mail si elle est retenue, réunie avec une demande proche, ou pourquoi elle ne l’est pas.`
            : t`Vous n’avez pas laissé d’adresse : vous ne recevrez pas de réponse, mais votre proposition sera lue.`}
        </p>
        <div>
          <Button onClick={onAnother}>{t`Proposer autre chose`}</Button>
        </div>
      </div>
    </>
  );
}
