import type { OwnProposal } from '@jalon/contracts/intake/own.operations';
import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../platform/routing/links';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import styles from './propose.module.css';

interface Props {
  readonly proposal: OwnProposal;
  readonly onAnother: () => void;
}

/** It has gone; what happens now, and how to follow it. */
export function Sent({ proposal, onAnother }: Props) {
  const { t } = useLingui();
  const { id, reference, title } = proposal;
  return (
    <div className={styles.sent}>
      <Notice tone="success" title={t`Merci, votre proposition est arrivée.`} live>
        {t`${reference} · ${title}`}
      </Notice>
      <div>
        <h2>{t`Et maintenant ?`}</h2>
        <ol className={styles.steps}>
          <li>{t`Une personne qui pilote le registre la lit.`}</li>
          <li>{t`Elle la retient pour étude, la réunit avec une demande proche, ou vous la retourne avec une question.`}</li>
          <li>{t`Sa réponse vous parvient dans vos notifications, et vous suivez la suite ici.`}</li>
        </ol>
      </div>
      <div className={styles.acts}>
        <LinkButton to="/propose/mine" variant="primary">{t`Suivre ma proposition`}</LinkButton>
        <LinkButton to="/use-cases/$id" params={{ id }}>{t`Voir sa fiche`}</LinkButton>
        <Button variant="quiet" onClick={onAnother}>{t`Proposer autre chose`}</Button>
      </div>
    </div>
  );
}
