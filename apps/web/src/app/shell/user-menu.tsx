import { signOut } from '@jalon/contracts/access/session.operations';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { KeyRound, LogOut, MonitorSmartphone, ShieldCheck, UserRound } from 'lucide-react';
import { useCall } from '../../platform/call';
import { forgetAllDrafts } from '../../platform/drafts';
import { useSession } from '../../platform/session';
import { ActionMenu } from '../../ui/actions/action-menu';
import { Avatar } from '../../ui/content/avatar';
import { IconButton } from '../../ui/actions/icon-button';

const icon = { size: 15, 'aria-hidden': true } as const;

/** Ends the session in this browser. */
export function useSignOut(): () => void {
  const call = useCall();
  return () => {
    forgetAllDrafts();
    // A whole new page: nothing that was read stays in memory.
    void call(signOut, {}).finally(() => window.location.assign('/sign-in'));
  };
}

/** What belongs to the person, and the way out. */
export function UserMenu() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { person } = useSession();
  const out = useSignOut();
  return (
    <ActionMenu
      label={t`Compte de ${person.name}`}
      trigger={<IconButton label={t`Compte de ${person.name}`} icon={<Avatar name={person.name} />} />}
      actions={[
        {
          label: t`Profil`,
          icon: <UserRound {...icon} />,
          onSelect: () => void navigate({ to: '/account/profile' }),
        },
        {
          label: t`Sécurité`,
          icon: <ShieldCheck {...icon} />,
          onSelect: () => void navigate({ to: '/account/security' }),
        },
        {
          label: t`Sessions`,
          icon: <MonitorSmartphone {...icon} />,
          onSelect: () => void navigate({ to: '/account/sessions' }),
        },
        {
          label: t`Jetons d’API`,
          icon: <KeyRound {...icon} />,
          onSelect: () => void navigate({ to: '/account/tokens' }),
        },
        { label: t`Se déconnecter`, icon: <LogOut {...icon} />, onSelect: out },
      ]}
    />
  );
}
