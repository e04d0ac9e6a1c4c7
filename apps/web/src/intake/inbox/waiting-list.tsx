import { useLingui } from '@lingui/react/macro';
import { Inbox } from 'lucide-react';
import { useEffect } from 'react';
import { ProblemState } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import styles from './inbox.module.css';
import { type MergeTwo, useActs } from './use-acts';
import { useInboxKeys } from './use-inbox-keys';
import type { useWaiting } from './waiting';
import { WaitingCard } from './waiting-card';

interface Props {
  readonly waiting: ReturnType<typeof useWaiting>;
  readonly mergeTwo: MergeTwo;
  /** The one that a notification leads to. */
  readonly wanted: string | undefined;
}

/** What waits, card after card; after an answer the next one comes up. */
export function WaitingList({ waiting: { items, total, error, retry }, mergeTwo, wanted }: Props) {
  const { t } = useLingui();
  const { act, busy, dialog } = useActs(mergeTwo);
  useInboxKeys({ items: items ?? [], act });
  const isThere = items?.some(({ item }) => item.id === wanted) ?? false;
  useEffect(() => {
    if (!isThere || !wanted) return;
    const card = document.querySelector<HTMLElement>(`main [data-row="${CSS.escape(wanted)}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'start' });
  }, [isThere, wanted]);
  if (!items) return error ? <ProblemState error={error} onRetry={retry} /> : <Skeleton lines={8} />;
  return (
    <>
      {items.length === 0 ? (
        <Nothing />
      ) : (
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
      )}
      {total > items.length && (
        <p className="muted small">{t`Les plus anciennes sont montrées d’abord ; les suivantes viennent à mesure que vous répondez.`}</p>
      )}
      {dialog}
    </>
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
