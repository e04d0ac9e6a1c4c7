import { useParams } from '@tanstack/react-router';
import { ClientPage } from '../clients/client.page';
import { DiscussionPanels } from '../discussion/discussion-panels';
import { useMay } from '../platform/session';
import { UseCasesOfClient } from '../use-cases/use-cases-of-client';

/** A client with the use cases that concern it, and what people say, owe and bring about it. */
export function ClientWithUseCases() {
  const { id } = useParams({ from: '/shell/clients/$id' });
  const [reads, writes] = [useMay('discussion:read'), useMay('discussion:write')];
  const aside = (
    <>
      <UseCasesOfClient clientId={id} />
      {reads && <DiscussionPanels key={id} subject={{ type: 'client', id }} closed={!writes} />}
    </>
  );
  return <ClientPage id={id} aside={aside} />;
}
