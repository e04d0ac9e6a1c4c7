import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../platform/routing/links';
import { type BoardSearch, PAGE } from './board-search';
import styles from './board.module.css';

interface Props {
  readonly total: number;
  readonly search: BoardSearch;
}

/** « 101 à 200 sur 240 », and the way to those before and after; nothing where all are in sight. */
export function BoardPages({ total, search }: Props) {
  const { t, i18n } = useLingui();
  const { from = 0 } = search;
  if (from === 0 && total <= PAGE) return null;
  const first = i18n.number(Math.min(from + 1, total));
  const last = i18n.number(Math.min(from + PAGE, total));
  const before = from > PAGE ? from - PAGE : undefined;
  return (
    <nav className={styles.pages} aria-label={t`Suite des portes`} data-no-print>
      <span className="muted small figures">{t`${first} à ${last} sur ${i18n.number(total)}`}</span>
      {from > 0 && (
        <LinkButton to="/gates" search={{ ...search, from: before }} size="small">
          {t`Précédentes`}
        </LinkButton>
      )}
      {from + PAGE < total && (
        <LinkButton to="/gates" search={{ ...search, from: from + PAGE }} size="small">
          {t`Suivantes`}
        </LinkButton>
      )}
    </nav>
  );
}
