import type { ShortlistListItem } from '@jalon/contracts/portfolio/shortlists.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../../../platform/format';
import { Pill } from '../../../ui/content/pill';
import type { Column } from '../../../ui/table/column';
import { CertaintyPill } from '../../certainty/certainty-pill';
import { stateLabels, stateTones } from '../words/shortlist-words';
import styles from './list.module.css';

const SHOWN = 3;

/** The first names, and how many more there are. */
function Retained({ titles, size }: Pick<ShortlistListItem, 'titles' | 'size'>) {
  const { t } = useLingui();
  const first = titles.slice(0, SHOWN);
  const more = size - first.length;
  return (
    <span className={styles.titles}>
      {first.join(' · ')}
      {more > 0 && (
        <span className="muted"> {t`et ${plural(more, { one: '# autre', other: '# autres' })}`}</span>
      )}
    </span>
  );
}

/** Columns of the list of shortlists. */
export function useShortlistColumns(): readonly Column<ShortlistListItem>[] {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const columns: readonly Column<ShortlistListItem>[] = [
    {
      key: 'name',
      label: t({ message: 'Nom', context: 'shortlist' }),
      fixed: true,
      wide: true,
      cell: ({ id, name }) => (
        <Link to="/shortlists/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: 'label', label: t`Certitude`, cell: (row) => <CertaintyPill certainty={row} /> },
    { key: 'retained', label: t`Retenus, dans l’ordre`, wide: true, cell: (row) => <Retained {...row} /> },
    {
      key: 'state',
      label: t`État`,
      cell: ({ state }) => <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>,
    },
    { key: 'madeBy', label: t`Faite par`, cell: ({ madeBy }) => madeBy.name },
    {
      key: 'madeAt',
      label: t`Figée le`,
      cell: ({ madeAt }) => <time dateTime={madeAt}>{date(madeAt)}</time>,
    },
  ];
  return useMemo(() => columns, [i18n.locale]);
}
