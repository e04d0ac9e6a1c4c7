import { type KeptMail, listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MailOpen } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { buttonClass } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import entry from '../entry/entry.module.css';
import styles from './administration.module.css';

/** Messages that stayed at home: on the embedded server there is no mail. */
export function OutboxPage() {
  const { t } = useLingui();
  const query = useRead(listKeptMail, {});
  usePageTitle(t`Boîte d’envoi`);
  return (
    <>
      <PageHeader
        title={t`Boîte d’envoi de développement`}
        line={t`Les messages qu’un serveur de courrier aurait envoyés. Cette page n’existe que sur la base intégrée.`}
      />
      <Panel flush>
        <Reading query={query} lines={8}>
          {(mails) =>
            mails.length === 0 ? (
              <EmptyState icon={<MailOpen size={18} />} title={t`Aucun message pour l’instant`}>
                {t`Invitez une personne ou demandez un nouveau mot de passe : le message arrive ici.`}
              </EmptyState>
            ) : (
              mails.map((mail) => <Mail key={mail.id} mail={mail} />)
            )
          }
        </Reading>
      </Panel>
      <p className={entry.links}>
        <Link to="/">{t`Revenir à l’accueil`}</Link>
      </p>
    </>
  );
}

function Mail({ mail }: { readonly mail: KeptMail }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  return (
    <article className={styles.mail}>
      <h2>{mail.subject}</h2>
      <p className="muted small">
        {t`À ${mail.to}`} · <time dateTime={mail.createdAt}>{dateTime(mail.createdAt)}</time>
      </p>
      <pre>{mail.body}</pre>
      {mail.link && (
        <a className={buttonClass()} href={mail.link}>
          {t`Ouvrir le lien`}
        </a>
      )}
    </article>
  );
}
