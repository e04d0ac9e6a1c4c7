import { Plural, useLingui } from '@lingui/react/macro';
import { Inbox } from 'lucide-react';
import { useEffect } from 'react';
import { ProblemState } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import styles from './inbox.module.css';
import { type MergeTwo, useActs } from './use-acts';
import { useInboxKeys } from './use-inbox-keys';
import { daysSince, type useWaiting } from './waiting';
import { WaitingCard } from './waiting-card';

type Waiting = ReturnType<typeof useWaiting>;

interface Props {
  readonly waiting: Waiting;
  readonly mergeTwo: MergeTwo;
  /** The one that a notification leads to. */
  readonly wanted: string | undefined;
}

/** Focus goes to the card that a notification leads to, once it is there. */
function useWanted(items: Waiting['items'], wanted: string | undefined): void {
  const isThere = items?.some(({ item }) => item.id === wanted) ?? false;
  useEffect(() => {
    if (!isThere || !wanted) return;
    const card = document.querySelector<HTMLElement>(`main [data-row="${CSS.escape(wanted)}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'start' });
  }, [isThere, wanted]);
}

/** What waits, card after card; after an answer the next one comes up. */
export function WaitingList({ waiting: { items, total, error, retry }, mergeTwo, wanted }: Props) {
  const { t } = useLingui();
  const { act, busy, dialog } = useActs(mergeTwo);
  useInboxKeys({ items: items ?? [], act });
  useWanted(items, wanted);
  if (!items) return error ? <ProblemState error={error} onRetry={retry} /> : <Skeleton lines={8} />;
  return (
    <>
      {items.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <Summary total={total} oldest={items[0]?.at} />
          <ul className={styles.list}>
            {items.map((one) => (
              <WaitingCard
                key={one.item.id}
                waiting={one}
                onAct={(wantedAct) => act(one, wantedAct)}
                busy={busy === one.item.id}
                isWanted={one.item.id === wanted}
              />
            ))}
          </ul>
        </>
      )}
      {total > items.length && (
        <p className="muted small">{t`Les plus anciennes sont montrées d’abord ; les suivantes viennent à mesure que vous répondez.`}</p>
      )}
      {dialog}
    </>
  );
}

/** The inbox in one sentence. */
function Summary({ total, oldest }: { readonly total: number; readonly oldest: string | undefined }) {
  const days = oldest ? daysSince(oldest) : 0;
  return (
    <p className={styles.summary}>
      <Plural
        value={total}
        one="# proposition attend votre réponse."
        other="# propositions attendent votre réponse."
      />{' '}
      {days > 0 && (
        <Plural
          value={days}
          one="La plus ancienne attend depuis # jour."
          other="La plus ancienne attend depuis # jours."
        />
      )}
    </p>
  );
}

function Nothing() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<Inbox size={18} />}
      title={t`Rien n’attend de réponse`}
      action={<LinkButton to="/intake/links">{t`Ouvrir un lien public`}</LinkButton>}
    >
      {t`Les propositions de l’équipe arrivent ici d’elles-mêmes ; un lien public les reçoit aussi de l’extérieur.`}
    </EmptyState>
  );
}
