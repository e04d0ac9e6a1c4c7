import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useSession } from '../../platform/session';
import { Dialog } from '../../ui/actions/dialog';
import { useOnline } from '../../ui/feedback/offline-banner';
import { type PaletteEntry, stepped } from './entries/entry';
import { PaletteList } from './palette-list';
import { keepRecent } from './entries/recents';
import { useGroups } from './entries/use-groups';
import styles from './palette.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Everything by its name: pages, use cases, clients, people, views, and what can be done. */
export function Palette({ onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Rechercher ou agir`} opened onClose={onClose} width={640}>
      <Finder onClose={onClose} />
    </Dialog>
  );
}

/** Goes there or does it; a place is remembered. */
function useChoosing(onClose: () => void) {
  const router = useRouter();
  const { organisation } = useSession();
  return (entry: PaletteEntry, inNewTab: boolean) => {
    keepRecent(organisation.id, entry);
    if (entry.to !== undefined && inNewTab) return void window.open(entry.to, '_blank', 'noopener');
    onClose();
    if (entry.to !== undefined) router.history.push(entry.to);
    else entry.run?.();
  };
}

function Finder({ onClose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { groups, busy, error } = useGroups(typed);
  const online = useOnline();
  const choose = useChoosing(onClose);
  const entries = groups.flatMap((group) => group.entries);
  const place = Math.min(at, entries.length - 1);
  const current = entries[place];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt(stepped(place, step, entries.length));
    else if (event.key === 'Enter' && current) choose(current, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={16} aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={current && `${id}${current.id}`}
          aria-label={t`Rechercher une page, un cas d’usage, une personne, une action`}
          placeholder={t`Page, cas d’usage, client, personne, action…`}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList id={id} groups={groups} current={current} onChoose={choose} />
      <Foot count={entries.length} busy={busy} lost={error !== null} online={online} />
    </>
  );
}

interface FootProps {
  readonly count: number;
  readonly busy: boolean;
  readonly online: boolean;
  /** The server could not be asked. */
  readonly lost: boolean;
}

/** What is found, said to those who do not see it; and which keys there are. */
function Foot({ count, busy, online, lost }: FootProps) {
  const { t } = useLingui();
  return (
    <div className={styles.foot}>
      <p role="status" className="muted small">
        {!online
          ? t`Hors ligne : les cas d’usage ne peuvent pas être cherchés.`
          : lost
            ? t`Les cas d’usage n’ont pas pu être cherchés. Réessayez dans un instant.`
            : count === 0 && !busy
              ? t`Rien ne correspond. Essayez un autre mot, ou moins de lettres.`
              : busy
                ? t`Recherche…`
                : t`${plural(count, { one: '# proposition', other: '# propositions' })}`}
      </p>
      <p className={`muted small ${styles.help}`} aria-hidden>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t`choisir`} <kbd>↵</kbd> {t`ouvrir`} <kbd>Ctrl ↵</kbd> {t`nouvel onglet`}
      </p>
    </div>
  );
}
