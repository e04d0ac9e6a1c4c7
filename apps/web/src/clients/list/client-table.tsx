import { CLIENT_SORTS } from '@jalon/contracts/clients/client-filter';
import { listClients } from '@jalon/contracts/clients/clients.operations';
import { CLIENT_KINDS, CLIENT_STATUSES } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { Plus, SearchX } from 'lucide-react';
import { ImportLink } from '../../platform/routing/import-link';
import { ProblemState } from '../../platform/problem-notice';
import { searchSort } from '../../platform/routing/search-params';
import { useMay } from '../../platform/session';
import { useInfinite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoices } from '../../ui/filters/filter-choices';
import { DataTable } from '../../ui/table/data-table';
import { clientInputOf, type ClientSearch, isFiltered } from '../client-search';
import { clientKindLabels, clientStatusLabels } from '../client-words';
import { useClientColumns } from './client-columns';

interface Props {
  readonly search: ClientSearch;
  readonly onReplace: (search: Partial<ClientSearch>) => void;
}

const Sort = searchSort(CLIENT_SORTS);

/** Clients, read page after page as the list is scrolled. */
export function ClientTable({ search, onReplace }: Props) {
  const { t } = useLingui();
  const columns = useClientColumns();
  const { query, rows, more } = useInfinite(listClients, clientInputOf(search), { keep: true });
  const absent =
    rows.length > 0 ? undefined : query.data ? (
      <Nothing search={search} onReplace={onReplace} />
    ) : query.error ? (
      <ProblemState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  return (
    <DataTable
      label={t`Liste des clients`}
      preferencesKey="clients"
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      sort={search.sort ?? 'name'}
      onSort={(sort) => onReplace({ ...search, sort: Sort.parse(sort) })}
      more={more}
      tools={<Filters search={search} onReplace={onReplace} />}
      instead={absent}
    />
  );
}

function Filters({ search, onReplace }: Props) {
  const { t } = useLingui();
  return (
    <FilterBar
      query={search.search ?? ''}
      onQuery={(query) => onReplace({ ...search, search: query || undefined })}
      placeholder={t`Nom ou secteur`}
      onClear={isFiltered(search) ? () => onReplace({ sort: search.sort, saved: search.saved }) : undefined}
    >
      <FilterChoices
        label={t`Statut`}
        values={search.status}
        choices={CLIENT_STATUSES.map((value) => ({ value, label: t(clientStatusLabels[value]) }))}
        onChange={(status) => onReplace({ ...search, status: [...status] })}
      />
      <FilterChoices
        label={t`Marché`}
        values={search.kind}
        choices={CLIENT_KINDS.map((value) => ({ value, label: t(clientKindLabels[value]) }))}
        onChange={(kind) => onReplace({ ...search, kind: [...kind] })}
      />
    </FilterBar>
  );
}

/** No client at all yet, or none that the filters let through. */
function Nothing({ search, onReplace }: Props) {
  const { t } = useLingui();
  const mayWrite = useMay('clients:write');
  if (isFiltered(search))
    return (
      <EmptyState
        icon={<SearchX size={18} />}
        title={t`Aucun client ne correspond`}
        action={
          <Button
            onClick={() => onReplace({ sort: search.sort, saved: search.saved })}
          >{t`Effacer les filtres`}</Button>
        }
      >
        {t`Élargissez la recherche, ou retirez un filtre.`}
      </EmptyState>
    );
  const add = (
    <Button icon={<Plus size={16} aria-hidden />} onClick={() => onReplace({ ...search, create: 'yes' })}>
      {t`Ajouter un premier client`}
    </Button>
  );
  return (
    <EmptyState
      title={t`Aucun client pour l’instant`}
      action={
        mayWrite && (
          <>
            {add}
            <ImportLink kind="clients" />
          </>
        )
      }
    >
      {t`Un cas d’usage se rattache à un ou plusieurs clients : on retrouve ainsi tout ce qui les concerne.`}
    </EmptyState>
  );
}
