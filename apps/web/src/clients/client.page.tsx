import { type ClientDetail, getClient } from '@jalon/contracts/clients/clients.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../platform/format';
import { ReadingPage } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { PageHeader } from '../ui/layout/page-header';
import { Columns, Panel } from '../ui/layout/panel';
import { ClientPill } from './client-pill';
import { ContactsSection } from './sections/contacts-section';
import { IdentitySection } from './sections/identity-section';
import styles from './sections/sections.module.css';
import { StatusButton } from './sections/status-button';

interface Props {
  readonly id: string;
  /** The use cases that concern it. */
  readonly useCases: ReactNode;
  /** What other contexts show beside it: discussion, files, tasks, history. */
  readonly aside?: ReactNode;
}

/** One client: who it is, whom to speak to there. */
export function ClientPage({ id, useCases, aside }: Props) {
  const query = useRead(getClient, { id });
  const { t } = useLingui();
  const back = <LinkButton to="/clients">{t`Voir tous les clients`}</LinkButton>;
  return (
    <ReadingPage query={query} lines={10} title={t({ message: 'Client', context: 'page' })} back={back}>
      {(client) => <Loaded key={client.id} client={client} useCases={useCases} aside={aside} />}
    </ReadingPage>
  );
}

interface LoadedProps extends Pick<Props, 'useCases' | 'aside'> {
  readonly client: ClientDetail;
}

function Loaded({ client, useCases, aside }: LoadedProps) {
  const { t } = useLingui();
  const { relative } = useFormat();
  usePageTitle(client.name);
  const when = relative(client.updatedAt);
  const main = (
    <>
      <Panel flush>
        <IdentitySection client={client} />
        <ContactsSection client={client} />
      </Panel>
      {useCases}
    </>
  );
  return (
    <>
      <PageHeader
        above={<Link to="/clients">{t`Clients`}</Link>}
        title={client.name}
        line={
          <span className={styles.status}>
            <ClientPill status={client.status} /> {t`Dernière modification : ${when}.`}
          </span>
        }
        actions={<StatusButton client={client} />}
      />
      {aside ? <Columns main={main} aside={aside} /> : main}
    </>
  );
}
