import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { PageAction } from '../../platform/keyboard/page-actions';
import { usePageActions } from '../../platform/keyboard/page-actions';
import { isOpenTo } from '../../platform/routing/navigation';
import { useSession } from '../../platform/session';
import { NAVIGATION } from '../navigation';
import { goKeysOf } from './entries/go-keys';

/** What the keyboard does on every page: going to another, and the sheet of shortcuts. */
export function useGlobalActions(openSheet: () => void): void {
  const { t } = useLingui();
  const router = useRouter();
  const session = useSession();
  const pages = NAVIGATION.filter((entry) => isOpenTo(session, entry)).flatMap(
    ({ to, label }): PageAction[] => {
      const keys = goKeysOf(to);
      const name = t(label);
      const run = () => router.history.push(to);
      return keys ? [{ id: `go ${to}`, label: t`Aller à : ${name}`, keys: [keys], run, keysOnly: true }] : [];
    },
  );
  usePageActions(t`Partout`, [
    { id: 'sheet', label: t`Raccourcis clavier`, keys: ['?'], run: openSheet },
    ...pages,
  ]);
}
