import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { History } from 'lucide-react';
import { useSession } from '../../../platform/session';
import type { PaletteEntry, PaletteGroup } from './entry';
import { bestOf, scoreOf } from './fuzzy';
import { readRecents } from './recents';
import { useEverywhere, usePageEntries } from './use-action-entries';
import { useClients, usePeopleEntries, useUseCases } from './use-found';
import { usePages, useViews } from './use-place-entries';

/** After how long a pause in typing the server is asked, in milliseconds. */
const PAUSE_MS = 120;
const MOST = 6;

const textOf = ({ label, hint = '' }: PaletteEntry): string => `${label} ${hint}`;

const groupOf = (key: string, name: string, entries: readonly PaletteEntry[]): PaletteGroup => ({
  key,
  name,
  entries,
});

/** Groups whose best line answers best come first; those that answer alike stay in their order. */
const bestFirst = (groups: readonly PaletteGroup[], typed: string): readonly PaletteGroup[] =>
  groups
    .map((group) => ({
      group,
      best: Math.max(0, ...group.entries.map((entry) => scoreOf(textOf(entry), typed))),
    }))
    .sort((a, b) => b.best - a.best)
    .map(({ group }) => group);

/** All that answers what is typed, by kind; before anything is typed, what is likely to be wanted. */
export function useGroups(typed: string) {
  const { t } = useLingui();
  const { organisation } = useSession();
  const [asked] = useDebouncedValue(typed, PAUSE_MS);
  const found = useUseCases(asked);
  const [pages, views, clients, people] = [usePages(), useViews(), useClients(), usePeopleEntries()];
  const here = usePageEntries();
  /** Said once where the page can do it itself. */
  const everywhere = useEverywhere().filter(({ label }) => !here.some((entry) => entry.label === label));
  const isBlank = typed.trim() === '';
  const some = (entries: readonly PaletteEntry[]) => bestOf(entries, typed, textOf).slice(0, MOST);
  const recents = readRecents(organisation.id).map((recent) => ({ ...recent, icon: History }));
  const groups = isBlank
    ? [
        groupOf('recent', t`Récents`, recents),
        groupOf('here', t`Sur cette page`, here),
        groupOf('views', t`Vues enregistrées`, views.slice(0, MOST)),
        groupOf('pages', t`Pages`, pages),
        groupOf('everywhere', t`Actions`, everywhere),
      ]
    : [
        groupOf('pages', t`Pages`, some(pages)),
        groupOf('actions', t`Actions`, some([...here, ...everywhere])),
        groupOf('use-cases', t`Cas d’usage`, found.entries),
        groupOf('views', t`Vues enregistrées`, some(views)),
        groupOf('clients', t`Clients`, some(clients)),
        groupOf('people', t`Personnes`, some(people)),
      ];
  return {
    groups: bestFirst(
      groups.filter(({ entries }) => entries.length > 0),
      typed,
    ),
    busy: found.busy || asked !== typed,
    error: found.error,
  };
}
