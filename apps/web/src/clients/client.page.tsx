import { type ClientDetail, getClient } from '@jalon/contracts/clients/clients.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormat } from '../platform/format';
import { Reading } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { EmptyState } from '../ui/feedback/empty-state';
import { PageHeader } from '../ui/layout/page-header';
import { Columns, Panel } from '../ui/layout/panel';
import { ClientPill } from './client-pill';
import { ContactsSection } from './sections/contacts-section';
import { IdentitySection } from './sections/identity-section';
import { StatusButton } from './sections/status-button';

const route = getRouteApi('/shell/clients/$id');

/** One client: who it is, whom to speak to there, and the use cases that concern it. */
export function ClientPage() {
  const { id } = route.useParams();
  const query = useRead(getClient, { id });
  return (
    <Reading query={query} lines={10}>
      {(client) => <Loaded key={client.id} client={client} />}
    </Reading>
  );
}

function Loaded({ client }: { readonly client: ClientDetail }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  usePageTitle(client.name);
  const when = relative(client.updatedAt);
  return (
    <>
      <PageHeader
        above={<Link to="/clients">{t`Clients`}</Link>}
        title={client.name}
        line={
          <>
            <ClientPill status={client.status} /> {t`Dernière modification : ${when}.`}
          </>
        }
        actions={<StatusButton client={client} />}
      />
      <Columns
        main={
          <Panel flush>
            <IdentitySection client={client} />
            <ContactsSection client={client} />
          </Panel>
        }
        aside={<UseCases client={client} />}
      />
    </>
  );
}

function UseCases({ client }: { readonly client: ClientDetail }) {
  const { t } = useLingui();
  const { id, useCaseCount } = client;
  if (useCaseCount === 0)
    return (
      <Panel title={t`Cas d’usage`}>
        <EmptyState title={t`Aucun cas d’usage rattaché`}>
          {t`Le rattachement se fait sur la page du cas d’usage, dans « Clients, responsable et étiquettes ».`}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title={t`Cas d’usage`}
      line={
        <Plural
          value={useCaseCount}
          one="# cas d’usage concerne ce client."
          other="# cas d’usage concernent ce client."
        />
      }
    >
      <LinkButton to="/use-cases" search={{ clientId: [id] }}>
        {t`Voir ses cas d’usage`}
      </LinkButton>
    </Panel>
  );
}
