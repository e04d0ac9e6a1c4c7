import {
  lookAtUnsubscription,
  unsubscribe,
} from '@jalon/contracts/discussion/notification-preferences.operations';
import { useLingui } from '@lingui/react/macro';
import { ProblemNotice } from '../../../platform/problem-notice';
import { Reading } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead, useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { Form } from '../../../ui/forms/form';
import { PageHeader } from '../../../ui/layout/page-header';
import styles from './preferences.module.css';

/** Behind the `#`: it reaches no server log and no other site. */
const tokenIn = ({ hash }: Pick<Location, 'hash'>): string =>
  new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';

/** The link of a mail; a press, so that a scanner that opens links stops nothing. No signing in. */
export function UnsubscribePage() {
  const { t } = useLingui();
  const title = t`Mails de notification`;
  usePageTitle(title);
  const token = tokenIn(window.location);
  const query = useRead(lookAtUnsubscription, { token });
  return (
    <>
      <PageHeader title={title} />
      <Reading query={query} lines={3}>
        {({ organisationName, stoppedAt }) => (
          <Stop token={token} organisationName={organisationName} isStopped={stoppedAt !== null} />
        )}
      </Reading>
    </>
  );
}

interface Props {
  readonly token: string;
  readonly organisationName: string;
  readonly isStopped: boolean;
}

function Stop({ token, organisationName, isStopped }: Props) {
  const { t } = useLingui();
  const write = useWrite(unsubscribe);
  if (isStopped || write.isSuccess)
    return (
      <div className={styles.stack}>
        <Notice tone="success" title={t`C’est arrêté`} live>
          {t`« ${organisationName} » ne vous enverra plus de mail de notification. Rien ne change dans l’application.`}
        </Notice>
        <LinkButton to="/account/notifications">{t`Choisir ce que je reçois`}</LinkButton>
      </div>
    );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ token });
      }}
    >
      {write.error && <ProblemNotice error={write.error} />}
      <p>{t`Ne plus recevoir de mail de notification de « ${organisationName} » ?`}</p>
      <Button type="submit" variant="primary" busy={write.isPending}>
        {t`Arrêter ces mails`}
      </Button>
    </Form>
  );
}
