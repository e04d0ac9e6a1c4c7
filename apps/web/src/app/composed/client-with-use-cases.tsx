import { useParams } from '@tanstack/react-router';
import { ClientPage } from '../../clients/client.page';
import { DiscussionPanels } from '../../discussion/discussion-panels';
import { HistoryPanel } from '../../journal/history-panel';
import { useMay } from '../../platform/session';
import { UseCasesOfClient } from '../../use-cases/use-cases-of-client';
import { JournalWords } from './journal/journal-words';

/** A client with the use cases that concern it, and what people say, owe and bring about it. */
export function ClientWithUseCases() {
  const { id } = useParams({ from: '/shell/clients/$id' });
  const [reads, writes] = [useMay('discussion:read'), useMay('discussion:write')];
  const aside = reads && (
    <>
      <DiscussionPanels key={id} subject={{ type: 'client', id }} closed={!writes} />
      <JournalWords key={`history ${id}`}>
        <HistoryPanel subject={{ type: 'client', id }} />
      </JournalWords>
    </>
  );
  return <ClientPage id={id} useCases={<UseCasesOfClient clientId={id} />} aside={aside} />;
}
