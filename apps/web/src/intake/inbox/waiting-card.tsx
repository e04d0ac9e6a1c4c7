import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CornerUpLeft, GitMerge, ThumbsUp } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { EraseContact, LikeList, LongText, MoreSaid } from './card-parts';
import styles from './inbox.module.css';
import { daysSince, type Waiting } from './waiting';

/** What one may do with what waits. */
export type InboxAct = 'qualify' | 'return' | 'merge';

interface Props {
  readonly waiting: Waiting;
  readonly onAct: (act: InboxAct) => void;
  /** Work under way on it. */
  readonly busy: boolean;
  /** A notification led here. */
  readonly isWanted: boolean;
}

/** From how many days on the age is told with a sign. */
const LATE_DAYS = 7;

/** One proposal that waits: who, since when, what, what it looks like, and the three answers. */
export function WaitingCard({ waiting, onAct, busy, isWanted }: Props) {
  const { id, title, problem, like } = waiting.item;
  const titleId = `proposal-${id}`;
  return (
    <li>
      <article
        className={`${styles.card} ${isWanted ? styles.wanted : ''}`}
        aria-labelledby={titleId}
        data-row={id}
        tabIndex={0}
      >
        <Head waiting={waiting} />
        <h2 id={titleId}>
          {waiting.kind === 'inside' ? <PathLink path={`/use-cases/${id}`}>{title}</PathLink> : title}
        </h2>
        <LongText text={problem} />
        <MoreSaid waiting={waiting} />
        <LikeList like={like} />
        {waiting.kind === 'outside' && waiting.item.contactUntil && (
          <div>
            <EraseContact proposal={waiting.item} />
          </div>
        )}
        <Acts title={title} onAct={onAct} busy={busy} />
      </article>
    </li>
  );
}

function Head({ waiting }: Pick<Props, 'waiting'>) {
  const { t } = useLingui();
  return (
    <div className={styles.head}>
      <span className={styles.who}>
        {waiting.kind === 'outside' ? (
          <Pill tone="pilot">{t`De l’extérieur`}</Pill>
        ) : (
          <Pill tone="info">{waiting.item.reference}</Pill>
        )}
        <Who waiting={waiting} />
      </span>
      <Age at={waiting.at} />
    </div>
  );
}

function Age({ at }: { readonly at: string }) {
  const { relative, dateTime } = useFormat();
  const days = daysSince(at);
  if (days < LATE_DAYS)
    return (
      <time className="muted small" dateTime={at} title={dateTime(at)}>
        {relative(at)}
      </time>
    );
  return (
    <Pill tone="attention">
      <time dateTime={at} title={dateTime(at)}>
        <Plural value={days} one="attend depuis # jour" other="attend depuis # jours" />
      </time>
    </Pill>
  );
}

function Who({ waiting }: Pick<Props, 'waiting'>) {
  const { t } = useLingui();
  if (waiting.kind === 'inside') return <span>{waiting.item.submitter.name}</span>;
  const { contactName, contactEmail, linkName } = waiting.item;
  const name = contactName ?? contactEmail ?? t({ message: 'Sans nom', context: 'contact' });
  return (
    <span>
      {name}
      {contactName && contactEmail && <span className="muted"> · {contactEmail}</span>}
      <span className="muted">
        {' '}
        · <Trans>par « {linkName} »</Trans>
      </span>
    </span>
  );
}

function Acts({ title, onAct, busy }: Pick<Props, 'onAct' | 'busy'> & { readonly title: string }) {
  const { t } = useLingui();
  const acts = [
    ['qualify', t`Qualifier`, t`Qualifier « ${title} »`, ThumbsUp],
    ['return', t`Retourner…`, t`Retourner « ${title} » avec un motif`, CornerUpLeft],
    ['merge', t`Fusionner…`, t`Fusionner « ${title} » avec un cas d’usage`, GitMerge],
  ] as const;
  return (
    <div className={styles.acts}>
      {acts.map(([act, label, name, Icon]) => (
        <Button
          key={act}
          size="small"
          variant={act === 'qualify' ? 'primary' : 'secondary'}
          icon={<Icon size={14} aria-hidden />}
          busy={busy && act === 'qualify'}
          onClick={() => onAct(act)}
          aria-label={name}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
