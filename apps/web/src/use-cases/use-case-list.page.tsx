import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ImportLink } from '../platform/routing/import-link';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { Skeleton } from '../ui/feedback/skeleton';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { meantParams, usePageViews, type ViewedPage } from '../views/use-views';
import type { Params } from '../views/view-address';
import { useListLine } from './list/list-line';
import { ListSearch, viewParamsOf } from './list/list-search';
import { NewUseCaseButton } from './list/new-use-case-button';
import { RegisterContent } from './register/register-content';
import { RegisterFigures } from './list/register-figures';
import { RegisterHead } from './register/register-head';

const NewUseCase = lazy(async () => ({ default: (await import('./create/new-use-case')).NewUseCase }));

const route = getRouteApi('/shell/use-cases');

/** The parameters of a saved view, as this page reads an address. */
const readParams = (params: Params) => viewParamsOf(ListSearch.parse(params));

/** What the address says, and how it is changed. */
function useListAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const replace = (next: Partial<ListSearch>) => void navigate({ search: meantParams(next), replace: true });
  const change = (part: Partial<ListSearch>) => replace({ ...search, ...part });
  const openForm = () => void navigate({ search: { ...search, create: 'yes' } });
  const viewed: ViewedPage = {
    page: 'use-cases',
    params: viewParamsOf(search),
    saved: search.saved,
    read: readParams,
    onOpen: (params, saved) => replace({ ...readParams(params), saved, create: search.create }),
  };
  return { search, replace, change, openForm, viewed };
}

/** The register of use cases, as a list, a board or a matrix; the address says which part of it is seen. */
export function UseCaseListPage() {
  const { t } = useLingui();
  const { search, replace, change, openForm, viewed } = useListAddress();
  const views = usePageViews(viewed);
  const mayWrite = useMay('use-cases:write');
  usePageTitle(t`Cas d’usage`);
  const titles = { list: t`Registre`, board: t`Tableau par statut`, matrix: t`Matrice` };
  return (
    <>
      <PageHeader
        title={t`Cas d’usage`}
        line={useListLine()}
        actions={
          mayWrite && (
            <>
              <ImportLink kind="use-cases" />
              <NewUseCaseButton onPress={openForm} />
            </>
          )
        }
      />
      <RegisterFigures />
      <Panel
        title={titles[search.view ?? 'list']}
        actions={<RegisterHead search={search} viewed={viewed} views={views} onChange={change} />}
        flush
      >
        {views.isOpening ? (
          <Skeleton lines={10} />
        ) : (
          <RegisterContent search={search} onChange={change} onReplace={replace} />
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
