import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Guard } from '../../platform/guard';
import { usePageTitle } from '../../platform/routing/page-title';
import { useMay } from '../../platform/session';
import { Button } from '../../ui/actions/button';
import { PageHeader } from '../../ui/layout/page-header';
import { Tabs } from '../../ui/layout/tabs';
import { InvitationsPanel } from './invitations-panel';
import { InviteDialog } from './invite-dialog';
import { MembersPanel } from './members-panel';

const route = getRouteApi('/shell/members');

/** Who belongs to the organisation, and who is invited to. */
export function MembersPage() {
  const { t } = useLingui();
  usePageTitle(t`Membres`);
  return (
    <Guard permission="members:read" title={t`Membres`}>
      <Members />
    </Guard>
  );
}

function Members() {
  const { t } = useLingui();
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const mayManage = useMay('members:manage');
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <PageHeader
        title={t`Membres`}
        line={t`Les personnes de l’organisation et leurs rôles`}
        actions={
          mayManage && (
            <Button
              variant="primary"
              icon={<UserPlus size={16} aria-hidden />}
              onClick={() => setInviting(true)}
            >
              {t`Inviter une personne`}
            </Button>
          )
        }
      />
      {mayManage ? (
        <Tabs
          label={t`Membres et invitations`}
          selected={view ?? 'members'}
          onSelect={(key) =>
            void navigate({ search: { view: key === 'members' ? undefined : key }, replace: true })
          }
          tabs={[
            { key: 'members', label: t`Membres`, content: <MembersPanel /> },
            { key: 'invitations', label: t`Invitations`, content: <InvitationsPanel /> },
          ]}
        />
      ) : (
        <MembersPanel />
      )}
      <InviteDialog opened={inviting} onClose={() => setInviting(false)} />
    </>
  );
}
