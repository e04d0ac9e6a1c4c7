import type { RoundListItem } from '@jalon/domain/scoring/rounds/round';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { Person } from '../../ui/content/avatar';
import { Pill } from '../../ui/content/pill';
import type { Column } from '../../ui/table/column';
import { useDeadlineWords } from '../round/deadline';
import { stateLabels, stateTones } from '../round/round-words';
import styles from './list.module.css';

/** « 3 sur 5 ont noté » */
export function GivenCount({ given, raters }: Pick<RoundListItem, 'given' | 'raters'>) {
  return (
    <Trans>
      {given} sur {raters} ont noté
    </Trans>
  );
}

/** What the reader has to do with it, else its state. */
function RoundPill({ state, mine }: Pick<RoundListItem, 'state' | 'mine'>) {
  const { t } = useLingui();
  if (state === 'open' && mine === 'to-score') return <Pill tone="attention">{t`À noter`}</Pill>;
  if (state === 'open' && mine === 'given') return <Pill tone="success">{t`Notes remises`}</Pill>;
  return <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>;
}

export function useRoundColumns(): readonly Column<RoundListItem>[] {
  const { t } = useLingui();
  const { number, date, dateTime } = useFormat();
  const deadlineWords = useDeadlineWords();
  return [
    {
      key: 'name',
      label: t`Notation`,
      fixed: true,
      wide: true,
      cell: ({ id, name, previousId }) => (
        <>
          <Link to="/rounds/$id" params={{ id }} className={styles.name}>
            {name}
          </Link>
          {previousId && <span className={`muted small ${styles.second}`}>{t`Second tour`}</span>}
        </>
      ),
    },
    { key: 'state', label: t`État`, cell: RoundPill },
    { key: 'given', label: t`Avancement`, cell: GivenCount },
    {
      key: 'items',
      label: t`Cas d’usage`,
      numeric: true,
      cell: ({ items }) => number(items),
    },
    {
      key: 'deadline',
      label: t`Échéance`,
      cell: ({ state, deadline, closedAt }) =>
        state === 'open' ? (
          <time dateTime={deadline} title={dateTime(deadline)}>
            {deadlineWords(deadline)}
          </time>
        ) : (
          closedAt && (
            <time dateTime={closedAt} title={dateTime(closedAt)} className="muted">
              {date(closedAt)}
            </time>
          )
        ),
    },
    { key: 'openedBy', label: t`Ouverte par`, cell: ({ openedBy }) => <Person name={openedBy.name} /> },
  ];
}
