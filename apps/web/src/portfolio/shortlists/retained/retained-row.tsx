import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import type { FrozenEntry, Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../platform/format';
import { useSession } from '../../../platform/session';
import { Pill } from '../../../ui/content/pill';
import { HeatStrip, useOrdinal } from '../../heat/heat-strip';
import { statusLabels } from '../../words/status-words';
import { AxisBars } from './axis-bars';
import { EntryDetail } from './entry-detail';
import styles from './retained.module.css';
import { useShare } from '../../heat/use-share';

interface Props {
  readonly entry: FrozenEntry;
  readonly snapshot: Snapshot;
  /** As it is today; null when it is no more. */
  readonly now: ShortlistDetail['today'][number] | null;
}

/** One retained use case: its place, what it is, its index, and how surely it stands there. */
export function RetainedRow({ entry, snapshot, now }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  return (
    <article className={styles.row} aria-label={entry.title}>
      <span className={styles.position} aria-label={t`Place ${entry.position}`}>
        {entry.position}
      </span>
      <div className={styles.what}>
        <h3 className={styles.title}>
          {now ? (
            <Link to="/use-cases/$id" params={{ id: entry.id }}>
              {entry.title}
            </Link>
          ) : (
            entry.title
          )}
        </h3>
        <Facts entry={entry} now={now} />
        <Against entry={entry} />
        {entry.note && <blockquote className={styles.note}>{entry.note}</blockquote>}
      </div>
      <AxisBars axes={snapshot.model.content.axes} values={entry.axes} />
      <div className={styles.figures}>
        <span className={styles.index}>
          {entry.index === null ? '—' : number(entry.index, { maximumFractionDigits: 0 })}
        </span>
        <span className="muted small">{t`sur 100`}</span>
      </div>
      <Chance entry={entry} snapshot={snapshot} />
      <EntryDetail entry={entry} snapshot={snapshot} />
    </article>
  );
}

function Facts({ entry, now }: Pick<Props, 'entry' | 'now'>) {
  const { t } = useLingui();
  const { money } = useFormat();
  const { currency } = useSession().organisation;
  const since = useSince(entry, now);
  const facts = [
    entry.reference,
    entry.owner?.name,
    entry.clients.join(', '),
    entry.budgetCap !== null && money(entry.budgetCap, currency),
    t(statusLabels[entry.status]),
    ...since,
  ];
  return (
    <p className={`muted ${styles.facts}`}>
      {facts.filter(Boolean).map((fact) => (
        <span key={String(fact)}>{fact}</span>
      ))}
    </p>
  );
}

/** What became of it since: that it is no more, its name and status of today. */
function useSince(entry: FrozenEntry, now: Props['now']): string[] {
  const { t } = useLingui();
  if (now === null) return [t`n’existe plus`];
  const status = t(statusLabels[now.status]);
  return [
    ...(now.status === entry.status ? [] : [t`aujourd’hui : ${status}`]),
    ...(now.title === entry.title ? [] : [t`s’appelle désormais « ${now.title} »`]),
  ];
}

/** « classé 7e, retenu 3e », or that it has no rank. */
function Against({ entry }: Pick<Props, 'entry'>) {
  const { t } = useLingui();
  const nth = useOrdinal();
  const { rank, position, isAgainstRanking } = entry;
  if (rank === null) return <Pill tone="attention">{t`retenu sans toutes ses notes`}</Pill>;
  if (!isAgainstRanking) return null;
  const [ranked, retained] = [nth(rank), nth(position)];
  return <Pill tone="attention">{t`classé ${ranked}, retenu ${retained}`}</Pill>;
}

/** How often it stays among the first, with its strip of ranks. */
function Chance({ entry, snapshot }: Pick<Props, 'entry' | 'snapshot'>) {
  const share = useShare();
  const { robustness } = entry;
  if (!robustness) return <div className={styles.chance} />;
  const { topK, draws, bands } = snapshot.robustness;
  const often = share(robustness.inTop);
  const shares = robustness.acceptability.map((count) => count / draws);
  return (
    <div className={styles.chance}>
      <span className="small">
        <strong className="figures">{often}</strong>{' '}
        <span className="muted">
          {topK === 1 ? <Trans>du temps premier</Trans> : <Trans>du temps dans les {topK} premiers</Trans>}
        </span>
      </span>
      <HeatStrip shares={shares} bands={bands} isSmall />
    </div>
  );
}
