import { inOrder, isLate, type Waiting } from '@jalon/domain/home/home';
import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import { PathLink } from '../platform/routing/path-link';
import { Pill } from '../ui/content/pill';
import styles from './home.module.css';
import { pathOf, waitingIcons, waitingLabels } from './waiting-words';

interface Props {
  readonly waiting: readonly Waiting[];
  /** In milliseconds. */
  readonly now: number;
}

/** What waits, the most pressing first; each line leads to where it is dealt with. */
export function WaitingList({ waiting, now }: Props) {
  return (
    <ul className={styles.list}>
      {inOrder(waiting).map((one) => (
        <li key={`${one.kind} ${one.id ?? ''} ${one.title ?? ''}`}>
          <Line one={one} now={now} />
        </li>
      ))}
    </ul>
  );
}

function Line({ one, now }: { readonly one: Waiting; readonly now: number }) {
  const { t } = useLingui();
  const Icon = waitingIcons[one.kind];
  return (
    <PathLink path={pathOf(one)} className={styles.line}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className="muted small">{t(waitingLabels[one.kind])}</span>
        <span className={styles.title}>{one.title ?? <Several one={one} />}</span>
        {one.detail && <span className={`muted small ${styles.detail}`}>{one.detail}</span>}
      </span>
      <When one={one} now={now} />
    </PathLink>
  );
}

/** Several told as one, by what they are. */
function Several({ one: { kind, count } }: { readonly one: Waiting }) {
  if (kind === 'launch')
    return (
      <Plural
        value={count}
        one="# cas d’usage présélectionné attend votre décision"
        other="# cas d’usage présélectionnés attendent votre décision"
      />
    );
  if (kind === 'held')
    return (
      <Plural
        value={count}
        one="# cas d’usage en attente depuis plus d’un mois"
        other="# cas d’usage en attente depuis plus d’un mois"
      />
    );
  return (
    <Plural
      value={count}
      one="# proposition attend votre réponse"
      other="# propositions attendent votre réponse"
    />
  );
}

function When({ one, now }: { readonly one: Waiting; readonly now: number }) {
  const { t } = useLingui();
  const { relative, date } = useFormat();
  const { due, since } = one;
  const from = date(since);
  if (due === null)
    return (
      <span className={`muted small ${styles.when}`}>
        {one.id === null ? t`depuis le ${from}` : relative(since)}
      </span>
    );
  const day = date(due);
  if (isLate(one, now))
    return (
      <span className={styles.when}>
        <Pill tone="danger">{t`En retard`}</Pill>
        <span className="muted small">{day}</span>
      </span>
    );
  return <span className={`muted small ${styles.when}`}>{t`pour le ${day}`}</span>;
}
