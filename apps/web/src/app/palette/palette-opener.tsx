import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { shownKeys } from '../../platform/keyboard/strokes';
import styles from '../shell/shell.module.css';

interface Props {
  readonly onOpen: () => void;
}

/** Looks like a search field and opens the palette; an icon where there is little room. */
export function PaletteOpener({ onOpen }: Props) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={styles.search}
      aria-label={t`Rechercher ou agir`}
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <Search size={16} aria-hidden />
      <span className={styles.searchWords}>{t`Rechercher ou agir…`}</span>
      <kbd aria-hidden>{shownKeys('Mod+k').flat().join(' ')}</kbd>
    </button>
  );
}
