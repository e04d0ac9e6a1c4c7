import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { Button } from '../ui/actions/button';
import { Skeleton } from '../ui/feedback/skeleton';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { useListLine } from './list/list-line';
import { ListFilters } from './list/list-filters';
import type { ListSearch } from './list/list-search';
import { RegisterFigures } from './list/register-figures';
import { UseCaseTable } from './list/use-case-table';
import { ViewSwitch } from './list/view-switch';

const UseCaseBoard = lazy(async () => ({ default: (await import('./board/use-case-board')).UseCaseBoard }));
const NewUseCase = lazy(async () => ({ default: (await import('./create/new-use-case')).NewUseCase }));

const route = getRouteApi('/shell/use-cases');

/** The register of use cases, as a list or as a board; the address says which part of it is seen. */
export function UseCaseListPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('use-cases:write');
  usePageTitle(t`Cas d’usage`);
  const replace = (next: Partial<ListSearch>) => void navigate({ search: next, replace: true });
  const change = (part: Partial<ListSearch>) => replace({ ...search, ...part });
  const filters = <ListFilters search={search} onChange={change} onReplace={replace} />;
  const add = (
    <Button
      variant="primary"
      icon={<Plus size={16} aria-hidden />}
      onClick={() => void navigate({ search: { ...search, create: 'yes' } })}
    >
      {t`Nouveau cas d’usage`}
    </Button>
  );
  return (
    <>
      <PageHeader title={t`Cas d’usage`} line={useListLine()} actions={mayWrite && add} />
      <RegisterFigures />
      <Panel
        title={search.view === 'board' ? t`Tableau par statut` : t`Registre`}
        actions={<ViewSwitch view={search.view} onChange={(view) => change({ view })} />}
        flush
      >
        {search.view === 'board' ? (
          <Suspense fallback={<Skeleton lines={8} />}>
            <UseCaseBoard search={search} tools={filters} />
          </Suspense>
        ) : (
          <UseCaseTable search={search} onChange={change} onReplace={replace} tools={filters} />
        )}
      </Panel>
      {mayWrite && search.create && (
        <Suspense>
          <NewUseCase onClose={() => change({ create: undefined })} />
        </Suspense>
      )}
    </>
  );
}
