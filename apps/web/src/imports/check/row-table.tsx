import { type ImportRowItem, listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { RegisterField } from '@jalon/domain/imports/field';
import type { ImportRun } from '@jalon/domain/imports/run';
import type { Verdict } from '@jalon/domain/imports/verdict';
import { useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import { ProblemState } from '../../platform/problem-notice';
import { useInfinite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { DataTable } from '../../ui/table/data-table';
import styles from './check.module.css';
import { useRowColumns } from './row-columns';
import { RowPanel } from './row-panel';
import { RowTools } from './row-tools';
import { useChoosing } from './use-choosing';
import { useRowFilter } from './use-row-filter';
import { useFieldWords } from './value-text';

interface Props {
  readonly run: ImportRun;
  readonly fields: readonly RegisterField[];
}

const CHOOSABLE: readonly Verdict[] = ['new', 'changed', 'gone'];

/** The rows that the tab and the filters let through, read page after page as they are scrolled. */
export function RowTable({ run, fields }: Props) {
  const { t } = useLingui();
  const { verdict, filter, search, change } = useRowFilter(run);
  const { query, rows, more } = useInfinite(listImportRows, { id: run.id, ...filter }, { keep: true });
  const words = useFieldWords(fields);
  const { tick, tickAll } = useChoosing(run.id);
  const isOpen = CHOOSABLE.includes(verdict);
  const onTick = isOpen ? (row: ImportRowItem, isRange: boolean) => tick(rows, row, isRange) : undefined;
  const columns = useRowColumns({ verdict, words, onOpen: ({ rank }) => change({ row: rank }), onTick });
  const onTickAll = isOpen ? (isChosen: boolean) => tickAll(isChosen, filter) : undefined;
  return (
    <div className={styles.rows}>
      <DataTable
        label={t`Lignes du fichier`}
        preferencesKey={`import-rows-${verdict}`}
        rows={rows}
        rowKey={({ rank }) => String(rank)}
        columns={columns}
        more={more}
        selected={search.row?.toString()}
        tools={<RowTools run={run} total={more.total} onTickAll={onTickAll} />}
        instead={rows.length > 0 ? undefined : <Absent run={run} query={query} />}
      />
      {search.row !== undefined && (
        <RowPanel
          id={run.id}
          rank={search.row}
          rows={rows}
          words={words}
          onRow={(row) => change({ row })}
          onTick={onTick}
        />
      )}
    </div>
  );
}

interface AbsentProps {
  readonly run: ImportRun;
  readonly query: ReturnType<typeof useInfinite<typeof listImportRows>>['query'];
}

/** What stands in the place of rows: why there are none. */
function Absent({ run, query }: AbsentProps) {
  const { isFiltered, clear } = useRowFilter(run);
  if (query.data) return <Nothing isFiltered={isFiltered} onClear={clear} />;
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={8} />;
}

function Nothing({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const { t } = useLingui();
  if (!isFiltered)
    return (
      <EmptyState title={t`Aucune ligne ici`}>{t`Les autres onglets disent où sont les lignes.`}</EmptyState>
    );
  return (
    <EmptyState
      icon={<SearchX size={18} />}
      title={t`Aucune ligne ne correspond`}
      action={<Button onClick={onClear}>{t`Effacer les filtres`}</Button>}
    >
      {t`Élargissez la recherche, ou retirez un motif.`}
    </EmptyState>
  );
}
