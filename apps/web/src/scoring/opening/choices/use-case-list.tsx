import type { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import { ProblemState } from '../../../platform/problem-notice';
import type { useInfinite } from '../../../platform/use-operation';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { LoadMore } from '../../../ui/table/load-more';
import { TickList } from './tick-list';
import type { StatusWords } from './use-case-choice';
import styles from '../opening.module.css';

interface Props {
  readonly reading: ReturnType<typeof useInfinite<typeof listUseCases>>;
  readonly value: readonly string[];
  readonly statuses: StatusWords;
  readonly onToggle: (id: string) => void;
}

/** Use cases to tick; read on as one scrolls. */
export function UseCaseList({ reading, value, statuses, onToggle }: Props) {
  const { t } = useLingui();
  const { query, rows, more } = reading;
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={6} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={<SearchX size={18} />} title={t`Aucun cas d’usage ne correspond`}>
        {t`Élargissez la recherche, ou retirez un filtre.`}
      </EmptyState>
    );
  return (
    <div className={styles.list} role="region" aria-label={t`Cas d’usage à choisir`} tabIndex={0}>
      <TickList rows={rows} value={value} statuses={statuses} onToggle={onToggle} />
      <LoadMore {...more} shown={rows.length} />
    </div>
  );
}
