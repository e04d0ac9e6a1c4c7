import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { Guard } from '../platform/guard';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { PageHeader } from '../ui/layout/page-header';
import { Tabs } from '../ui/layout/tabs';
import { ProfilesPanel } from './list/profiles-panel';
import { RunsPanel } from './list/runs-panel';

const route = getRouteApi('/shell/imports');

/** The files on their way into a register, and the ways of reading that were kept. */
export function ImportsPage() {
  const { t } = useLingui();
  usePageTitle(t`Imports`);
  return (
    <Guard permission="imports:manage" title={t`Imports`}>
      <Imports />
    </Guard>
  );
}

function Imports() {
  const { t } = useLingui();
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        title={t`Imports`}
        line={t`Des tableurs qui deviennent un registre propre ; rien n’est écrit avant votre accord.`}
        actions={
          <LinkButton to="/imports/new" variant="primary" icon={<FileUp size={16} aria-hidden />}>
            {t`Importer un fichier`}
          </LinkButton>
        }
      />
      <Tabs
        label={t`Imports et profils`}
        selected={view ?? 'runs'}
        onSelect={(key) =>
          void navigate({ search: { view: key === 'runs' ? undefined : key }, replace: true })
        }
        tabs={[
          { key: 'runs', label: t`Fichiers`, content: <RunsPanel /> },
          { key: 'profiles', label: t`Profils gardés`, content: <ProfilesPanel /> },
        ]}
      />
    </>
  );
}
