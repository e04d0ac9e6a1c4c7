import { listJournal } from '@jalon/contracts/journal/journal.operations';
import { useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import { Reading } from '../platform/reading';
import { useInfinite } from '../platform/use-operation';
import { Timeline } from '../ui/content/timeline';
import { EmptyState } from '../ui/feedback/empty-state';
import { LoadMore } from '../ui/table/load-more';
import { isFiltered, journalInputOf, type JournalSearch } from './journal-search';
import styles from './journal.module.css';
import { useEntry } from './words/use-entry';

/** What happened in the organisation, the latest first, read page after page. */
export function JournalList({ search }: { readonly search: JournalSearch }) {
  const { query, rows, more } = useInfinite(listJournal, journalInputOf(search), { keep: true });
  const entry = useEntry(true);
  return (
    <div className={styles.entries}>
      <Reading query={query} lines={10}>
        {() =>
          rows.length === 0 ? (
            <Nothing filtered={isFiltered(search)} />
          ) : (
            <>
              <Timeline entries={rows.map(entry)} />
              <LoadMore {...more} shown={rows.length} />
            </>
          )
        }
      </Reading>
    </div>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  const { t } = useLingui();
  if (filtered)
    return (
      <EmptyState icon={<SearchX size={18} />} title={t`Aucun événement ne correspond`}>
        {t`Élargissez la période, ou retirez un filtre.`}
      </EmptyState>
    );
  return (
    <EmptyState title={t`Rien ne s’est encore passé`}>
      {t`Chaque modification s’inscrira ici, avec son auteur, sa date et ce qui a changé.`}
    </EmptyState>
  );
}
