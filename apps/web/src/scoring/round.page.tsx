import { getRound, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { Guard } from '../platform/guard';
import { useFormat } from '../platform/format';
import { ReadingPage } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { Pill } from '../ui/content/pill';
import { Notice } from '../ui/feedback/notice';
import { Skeleton } from '../ui/feedback/skeleton';
import { PageHeader } from '../ui/layout/page-header';
import { useDeadlineWords } from './round/deadline';
import { ProgressPanel } from './round/progress-panel';
import { stateLabels, stateTones } from './round/round-words';
import { ScoringPanel } from './round/scoring-panel';
import styles from './round/round.module.css';

const RoundOutcome = lazy(async () => ({
  default: (await import('./results/round-outcome')).RoundOutcome,
}));

interface Props {
  readonly id: string;
  /** What people say about the round. */
  readonly below?: (round: RoundDetail) => ReactNode;
}

/** A round as it concerns the reader now: the grid, the waiting room, or what was revealed. */
export function RoundPage({ id, below }: Props) {
  const { t } = useLingui();
  return (
    <Guard permission="scoring:read" title={t`Notation`}>
      <Round id={id} below={below} />
    </Guard>
  );
}

function Round({ id, below }: Props) {
  const { t } = useLingui();
  const query = useRead(getRound, { id });
  usePageTitle(query.data?.name ?? t`Notation`);
  return (
    <ReadingPage
      query={query}
      title={t`Notation`}
      lines={10}
      back={<LinkButton to="/rounds">{t`Voir les notations`}</LinkButton>}
    >
      {(round) => (
        <>
          <PageHeader title={round.name} line={<RoundLine round={round} />} above={<Above round={round} />} />
          {round.message && round.state === 'open' && <Message round={round} />}
          <Content round={round} />
          {below?.(round)}
        </>
      )}
    </ReadingPage>
  );
}

interface PartProps {
  readonly round: RoundDetail;
}

function Content({ round }: PartProps) {
  if (round.state === 'cancelled') return <Cancelled round={round} />;
  if (round.state === 'revealed')
    return (
      <Suspense fallback={<Skeleton lines={10} />}>
        <RoundOutcome key={round.id} round={round} />
      </Suspense>
    );
  return (
    <>
      {round.mine === 'to-score' && <ScoringPanel key={round.id} round={round} />}
      {round.mine === 'given' && <Given />}
      <ProgressPanel round={round} />
    </>
  );
}

/** The waiting room: what was given is given. */
function Given() {
  const { t } = useLingui();
  return (
    <div className={styles.waiting}>
      <Notice tone="success" title={t`Vos notes sont remises`}>
        {t`Elles restent invisibles de tous, comme celles des autres, jusqu’à la révélation. Cette page se met à jour toute seule.`}
      </Notice>
    </div>
  );
}

function Above({ round }: PartProps) {
  const { t } = useLingui();
  const { previousId, nextId } = round;
  return (
    <>
      <Link to="/rounds" activeOptions={{ exact: true }}>{t`Notation`}</Link>
      {previousId && (
        <>
          {' · '}
          <Link to="/rounds/$id" params={{ id: previousId }}>{t`Premier tour`}</Link>
        </>
      )}
      {nextId && (
        <>
          {' · '}
          <Link to="/rounds/$id" params={{ id: nextId }}>{t`Second tour`}</Link>
        </>
      )}
    </>
  );
}

/** What awaits the reader here, in one line. */
function RoundLine({ round }: PartProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const deadlineWords = useDeadlineWords();
  const { state, items, openedBy, closedAt } = round;
  const told =
    state === 'open' ? t`échéance ${deadlineWords(round.deadline)}` : closedAt ? date(closedAt) : '';
  return (
    <>
      <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>{' '}
      <Trans>
        {items} cas d’usage, ouverte par {openedBy.name}, {told}
      </Trans>
    </>
  );
}

function Message({ round }: PartProps) {
  const { openedBy } = round;
  return (
    <p className={styles.message}>
      <span className="muted">
        <Trans>Message de {openedBy.name} :</Trans>
      </span>{' '}
      {round.message}
    </p>
  );
}

function Cancelled({ round }: PartProps) {
  const { t } = useLingui();
  const by = round.closedBy?.name ?? '';
  return (
    <Notice tone="info" title={by ? t`Notation annulée par ${by}` : t`Notation annulée`}>
      <p>{round.closedReason}</p>
      <p>{t`Les notes qui avaient été données ne seront jamais montrées.`}</p>
    </Notice>
  );
}
