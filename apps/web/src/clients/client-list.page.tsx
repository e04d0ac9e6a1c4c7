import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { Button } from '../ui/actions/button';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import type { ClientSearch } from './client-search';
import { ClientTable } from './list/client-table';

const NewClient = lazy(async () => ({ default: (await import('./edit/new-client')).NewClient }));

const route = getRouteApi('/shell/clients');

/** The agency’s clients; the address says which of them are seen. */
export function ClientListPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('clients:write');
  usePageTitle(t`Clients`);
  const replace = (next: Partial<ClientSearch>) => void navigate({ search: next, replace: true });
  const add = (
    <Button
      variant="primary"
      icon={<Plus size={16} aria-hidden />}
      onClick={() => void navigate({ search: { ...search, create: 'yes' } })}
    >
      {t`Nouveau client`}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t`Clients`}
        line={t`Pour qui l’agence travaille, et quels cas d’usage les concernent.`}
        actions={mayWrite && add}
      />
      <Panel flush>
        <ClientTable search={search} onReplace={replace} />
      </Panel>
      {mayWrite && search.create && (
        <Suspense>
          <NewClient onClose={() => replace({ ...search, create: undefined })} />
        </Suspense>
      )}
    </>
  );
}
