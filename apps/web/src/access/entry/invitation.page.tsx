import { lookAtInvitation } from '@jalon/contracts/access/invitations.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Facts } from '../../ui/forms/edit-section';
import { PageHeader } from '../../ui/layout/page-header';
import { linkToken } from '../link-token';
import { useRoleNames } from '../words';
import { AcceptInvitation } from './accept-invitation';
import styles from './entry.module.css';

/** Who invites, where, as what; then what is needed to accept. */
export function InvitationPage() {
  const { t } = useLingui();
  const [token] = useState(() => linkToken(window.location));
  const query = useRead(lookAtInvitation, { token });
  usePageTitle(t`Invitation`);
  return (
    <>
      <PageHeader title={t`Rejoindre une organisation`} />
      <Reading query={query} lines={4}>
        {(invitation) => (
          <>
            <div className={styles.facts}>
              <InvitationFacts invitation={invitation} />
            </div>
            <AcceptInvitation token={token} invitation={invitation} />
          </>
        )}
      </Reading>
    </>
  );
}

function InvitationFacts({ invitation }: { readonly invitation: Output<typeof lookAtInvitation> }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const roleNames = useRoleNames();
  return (
    <Facts
      items={[
        [t`Organisation`, invitation.organisationName],
        [t`Invitation de`, invitation.invitedBy],
        [t`Adresse invitée`, invitation.email],
        [t`Rôles`, roleNames(invitation.roles)],
        [t`Valable jusqu’au`, date(invitation.expiresAt)],
      ]}
    />
  );
}
