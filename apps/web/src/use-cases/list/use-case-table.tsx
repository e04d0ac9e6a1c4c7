import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { USE_CASE_SORTS } from '@jalon/contracts/use-cases/use-case-filter';
import { useLingui } from '@lingui/react/macro';
import { Plus, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProblemState } from '../../platform/problem-notice';
import { searchSort } from '../../platform/routing/search-params';
import { useMay } from '../../platform/session';
import { useInfinite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { DataTable } from '../../ui/table/data-table';
import { useBulkEditing } from '../bulk/bulk-editing';
import { useUseCasePicking } from '../bulk/use-picking';
import { FirstWays } from '../catalogue/first-ways';
import { ChangeMark } from '../visits/change-mark';
import { useChanges } from '../visits/use-changes';
import { useListColumns } from './list-columns';
import { RowMenu } from './row-menu';
import { useListKeys } from './use-list-keys';
import { countFilters, listInputOf, type ListSearch, shownSort, withoutFilters } from './list-search';

export interface TableProps {
  readonly search: ListSearch;
  readonly onChange: (part: Partial<ListSearch>) => void;
  readonly onReplace: (search: Partial<ListSearch>) => void;
  readonly tools: ReactNode;
}

const Sort = searchSort(USE_CASE_SORTS);

/** The register as a list: read page after page as it is scrolled. */
export function UseCaseTable({ search, onChange, onReplace, tools }: TableProps) {
  const { t } = useLingui();
  const columns = useListColumns();
  const { query, rows, more } = useInfinite(listUseCases, listInputOf(search), { keep: true });
  const mayWrite = useMay('use-cases:write');
  const { marks } = useChanges();
  const picking = useUseCasePicking({ search, rows, total: more.total });
  const { ask, shown } = useBulkEditing(picking, more.total ?? rows.length);
  useListKeys({ picking, rows, ask }, mayWrite);
  const absent = query.data ? (
    rows.length === 0 && <Nothing search={search} onReplace={onReplace} />
  ) : query.error ? (
    <ProblemState error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Skeleton lines={10} />
  );
  return (
    <>
      <DataTable
        label={t`Liste des cas d’usage`}
        preferencesKey="use-cases"
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        sort={shownSort(search)}
        onSort={(sort) => onChange({ sort: Sort.parse(sort) })}
        more={more}
        tools={tools}
        instead={absent || undefined}
        selection={mayWrite ? picking.table : undefined}
        markOf={({ id }) => <ChangeMark mark={marks.get(id)} />}
        rowActions={(row) => <RowMenu useCase={row} ask={mayWrite ? ask : undefined} />}
      />
      {shown}
    </>
  );
}

/** Nothing at all yet, or nothing that the filters let through. */
function Nothing({ search, onReplace }: Pick<TableProps, 'search' | 'onReplace'>) {
  const { t } = useLingui();
  const mayWrite = useMay('use-cases:write');
  if (countFilters(search) > 0)
    return (
      <EmptyState
        icon={<SearchX size={18} />}
        title={t`Aucun cas d’usage ne correspond`}
        action={<Button onClick={() => onReplace(withoutFilters(search))}>{t`Effacer les filtres`}</Button>}
      >
        {t`Élargissez la recherche, ou retirez un filtre.`}
      </EmptyState>
    );
  const add = (
    <Button icon={<Plus size={16} aria-hidden />} onClick={() => onReplace({ ...search, create: 'yes' })}>
      {t`Décrire un premier cas d’usage`}
    </Button>
  );
  return (
    <EmptyState
      title={t`Aucun cas d’usage pour l’instant`}
      action={
        mayWrite && (
          <>
            {add}
            <FirstWays />
          </>
        )
      }
    >
      {t`Un titre et un problème concret suffisent pour commencer ; le reste se complète à plusieurs.`}
    </EmptyState>
  );
}
