import { listInvitations, revokeInvitation } from '@jalon/contracts/access/invitations.operations';
import type { Invitation, InvitationStatus } from '@jalon/domain/access/invitation';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { Pill, type Tone } from '../../ui/content/pill';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { useToasts } from '../../ui/toast/toast-provider';
import { useRoleNames } from '../words';

const TONES: Readonly<Record<InvitationStatus, Tone>> = {
  pending: 'info',
  accepted: 'success',
  revoked: 'neutral',
  expired: 'attention',
};

/** Those who were invited; a pending one can be revoked. */
export function InvitationsPanel() {
  const { t } = useLingui();
  const query = useRead(listInvitations, {});
  const columns = useInvitationColumns();
  return (
    <Panel flush>
      <Reading query={query}>
        {(invitations) =>
          invitations.length === 0 ? (
            <EmptyState title={t`Aucune invitation pour l’instant`}>
              {t`Invitez les collègues qui décriront les premiers cas d’usage.`}
            </EmptyState>
          ) : (
            <DataTable
              label={t`Invitations`}
              preferencesKey="invitations"
              rows={invitations}
              rowKey={({ id }: Invitation) => id}
              columns={columns}
              rowActions={(invitation) => <InvitationActions invitation={invitation} />}
            />
          )
        }
      </Reading>
    </Panel>
  );
}

function useInvitationColumns(): readonly Column<Invitation>[] {
  const { t } = useLingui();
  const { date } = useFormat();
  const roleNames = useRoleNames();
  return useMemo(() => {
    const words: Record<InvitationStatus, string> = {
      pending: t({ message: 'En attente', context: 'invitation' }),
      accepted: t`Acceptée`,
      revoked: t`Révoquée`,
      expired: t`Expirée`,
    };
    return [
      { key: 'email', label: t`Adresse e-mail`, cell: ({ email }) => email, fixed: true },
      {
        key: 'status',
        label: t`État`,
        cell: ({ status }) => <Pill tone={TONES[status]}>{words[status]}</Pill>,
      },
      { key: 'roles', label: t`Rôles`, cell: ({ roles }) => roleNames(roles), wide: true },
      { key: 'by', label: t`Invitation de`, cell: ({ invitedBy }) => invitedBy.name },
      { key: 'expiresAt', label: t`Expiration`, cell: ({ expiresAt }) => date(expiresAt) },
    ];
  }, [t, date, roleNames]);
}

function InvitationActions({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const revoke = useWrite(revokeInvitation);
  if (invitation.status !== 'pending') return null;
  const confirm = () =>
    revoke.mutate(
      { id: invitation.id },
      { onSuccess: () => show({ text: t`L’invitation de ${invitation.email} est révoquée.` }) },
    );
  return (
    <ActionMenu
      label={t`Actions pour ${invitation.email}`}
      actions={[{ label: t`Révoquer l’invitation`, onSelect: confirm, danger: true }]}
    />
  );
}
