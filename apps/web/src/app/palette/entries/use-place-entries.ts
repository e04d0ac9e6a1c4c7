import { listViews } from '@jalon/contracts/views/views.operations';
import { useLingui } from '@lingui/react/macro';
import { Bookmark, KeyRound, ListChecks, MonitorSmartphone, ShieldCheck, UserRound } from 'lucide-react';
import { isOpenTo } from '../../../platform/routing/navigation';
import { useMay, useSession } from '../../../platform/session';
import { useRead } from '../../../platform/use-operation';
import { pathOfView } from '../../../views/view-address';
import { NAVIGATION } from '../../navigation';
import type { PaletteEntry } from './entry';
import { goKeysOf } from './go-keys';

/** Every page that the reader may open. */
export function usePages(): readonly PaletteEntry[] {
  const { t } = useLingui();
  const session = useSession();
  const mayWrite = useMay('use-cases:write');
  const page = (to: string, label: string, icon: PaletteEntry['icon']): PaletteEntry => ({
    id: `page:${to}`,
    label,
    icon,
    to,
    keys: goKeysOf(to),
  });
  return [
    ...NAVIGATION.filter((entry) => isOpenTo(session, entry)).map(({ to, label, icon }) =>
      page(to, t(label), icon),
    ),
    ...(mayWrite ? [page('/use-cases/bulk', t`Modifications groupées`, ListChecks)] : []),
    page('/account/profile', t`Profil`, UserRound),
    page('/account/security', t`Sécurité`, ShieldCheck),
    page('/account/sessions', t`Sessions`, MonitorSmartphone),
    page('/account/tokens', t`Jetons d’API`, KeyRound),
  ];
}

/** The saved views that the reader sees: their own and the shared ones. */
export function useViews(): readonly PaletteEntry[] {
  const { t } = useLingui();
  const { data } = useRead(listViews, {});
  return (data?.items ?? []).map((view) => ({
    id: `view:${view.id}`,
    label: view.name,
    hint: t`Vue enregistrée`,
    icon: Bookmark,
    to: pathOfView(view),
  }));
}
