import { exportClients } from '@jalon/contracts/clients/export.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { ImportLink } from '../platform/routing/import-link';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { Button } from '../ui/actions/button';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { ExportMenu } from '../views/export-menu';
import { meantParams, usePageViews, type ViewedPage } from '../views/use-views';
import type { Params } from '../views/view-address';
import { ViewBar } from '../views/view-bar';
import styles from '../views/views.module.css';
import { Skeleton } from '../ui/feedback/skeleton';
import { clientInputOf, ClientSearch, viewParamsOf } from './client-search';
import { ClientTable } from './list/client-table';

const NewClient = lazy(async () => ({ default: (await import('./edit/new-client')).NewClient }));

const route = getRouteApi('/shell/clients');

/** The parameters of a saved view, as this page reads an address. */
const readParams = (params: Params) => viewParamsOf(ClientSearch.parse(params));

/** What the address says, and how it is changed. */
function useListAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const replace = (next: Partial<ClientSearch>) =>
    void navigate({ search: meantParams(next), replace: true });
  const openForm = () => void navigate({ search: { ...search, create: 'yes' } });
  const viewed: ViewedPage = {
    page: 'clients',
    params: viewParamsOf(search),
    saved: search.saved,
    read: readParams,
    onOpen: (params, saved) => replace({ ...readParams(params), saved, create: search.create }),
  };
  return { search, replace, openForm, viewed };
}

/** The agency’s clients; the address says which of them are seen. */
export function ClientListPage() {
  const { t } = useLingui();
  const { search, replace, openForm, viewed } = useListAddress();
  const views = usePageViews(viewed);
  const mayWrite = useMay('clients:write');
  usePageTitle(t`Clients`);
  const add = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={openForm}>
      {t`Nouveau client`}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t`Clients`}
        line={t`Pour qui l’agence travaille, et quels cas d’usage les concernent.`}
        actions={
          mayWrite && (
            <>
              <ImportLink kind="clients" />
              {add}
            </>
          )
        }
      />
      <Panel
        title={t`Liste`}
        actions={
          <div className={styles.head}>
            <ViewBar {...viewed} {...views} whole={t`Tous les clients`} />
            <ExportMenu op={exportClients} input={clientInputOf(search)} />
          </div>
        }
        flush
      >
        {views.isOpening ? <Skeleton lines={8} /> : <ClientTable search={search} onReplace={replace} />}
      </Panel>
      {mayWrite && search.create && (
        <Suspense>
          <NewClient onClose={() => replace({ ...search, create: undefined })} />
        </Suspense>
      )}
    </>
  );
}
