import { updateProfile } from '@jalon/contracts/access/profile.operations';
import { useLingui } from '@lingui/react/macro';
import { Keyboard, Languages, Link2, LogOut, Plus, SunMoon, Zap } from 'lucide-react';
import { useCopyLink } from '../../../platform/routing/copy-link';
import { useActionGroups } from '../../../platform/keyboard/page-actions';
import { useMay, useSession } from '../../../platform/session';
import { useWrite } from '../../../platform/use-operation';
import { useThemeTurn } from '../../shell/theme-switch';
import { useSignOut } from '../../shell/user-menu';
import type { PaletteEntry } from './entry';

/** The sheet of shortcuts is everywhere. */
const SHEET = 'sheet';

/** What the page under way can do, with its shortcuts. */
export function usePageEntries(): readonly PaletteEntry[] {
  return useActionGroups()
    .flatMap(({ actions }) => actions)
    .filter(({ id, keysOnly, when }) => id !== SHEET && !keysOnly && (when?.() ?? true))
    .map(({ id, label, keys, run }) => ({ id: `act:${id}`, label, icon: Zap, run, keys: keys?.[0] }));
}

/** What can be done from anywhere. */
export function useEverywhere(): readonly PaletteEntry[] {
  const { t } = useLingui();
  const copy = useCopyLink();
  const { dark, turn } = useThemeTurn();
  const signOut = useSignOut();
  const { language } = useSession().person;
  const profile = useWrite(updateProfile);
  const mayWrite = useMay('use-cases:write');
  const sheet = useActionGroups()
    .flatMap(({ actions }) => actions)
    .find(({ id }) => id === SHEET);
  return [
    ...(mayWrite
      ? [{ id: 'act:create', label: t`Nouveau cas d’usage`, icon: Plus, to: '/use-cases?create=yes' }]
      : []),
    { id: 'act:copy', label: t`Copier le lien de cette page`, icon: Link2, run: () => copy() },
    {
      id: 'act:theme',
      label: dark ? t`Passer en thème clair` : t`Passer en thème sombre`,
      icon: SunMoon,
      run: turn,
    },
    {
      id: 'act:language',
      label: language === 'fr' ? 'Switch to English' : 'Passer en français',
      icon: Languages,
      run: () => profile.mutate({ language: language === 'fr' ? 'en' : 'fr' }),
    },
    ...(sheet ? [{ id: 'act:sheet', label: sheet.label, icon: Keyboard, run: sheet.run, keys: '?' }] : []),
    { id: 'act:out', label: t`Se déconnecter`, icon: LogOut, run: signOut },
  ];
}
