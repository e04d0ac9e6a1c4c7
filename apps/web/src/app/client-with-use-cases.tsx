import { useParams } from '@tanstack/react-router';
import { ClientPage } from '../clients/client.page';
import { UseCasesOfClient } from '../use-cases/use-cases-of-client';

/** A client with the use cases that concern it. */
export function ClientWithUseCases() {
  const { id } = useParams({ from: '/shell/clients/$id' });
  return <ClientPage id={id} aside={<UseCasesOfClient clientId={id} />} />;
}
