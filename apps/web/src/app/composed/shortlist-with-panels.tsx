import { getShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { getRouteApi } from '@tanstack/react-router';
import { DiscussionPanels } from '../../discussion/discussion-panels';
import { HistoryPanel } from '../../journal/history-panel';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { ShortlistPage } from '../../portfolio/shortlists/detail/shortlist.page';
import { JournalWords } from './journal/journal-words';

const route = getRouteApi('/shell/shortlists/$id');

/** A shortlist, and beside it what people say of it; nothing more is said once it is withdrawn. */
export function ShortlistWithPanels() {
  const { id } = route.useParams();
  const reads = useMay('portfolio:read');
  const may = useRead(getShortlist, { id }, { enabled: reads }).data?.may ?? [];
  const subject = { type: 'shortlist', id };
  return (
    <ShortlistPage
      id={id}
      aside={
        reads && (
          <>
            <DiscussionPanels key={id} subject={subject} closed={!may.includes('comment')} />
            <JournalWords key={`history ${id}`}>
              <HistoryPanel subject={subject} />
            </JournalWords>
          </>
        )
      }
    />
  );
}
