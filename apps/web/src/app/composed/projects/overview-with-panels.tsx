import { DiscussionPanels } from '../../../discussion/discussion-panels';
import { HistoryPanel } from '../../../journal/history-panel';
import { useMay } from '../../../platform/session';
import { ProjectOverview } from '../../../projects/overview/project-overview';
import { MistakesPanel } from '../../../projects/mistakes/mistakes-panel';
import { useProject } from '../../../projects/project-context';
import { JournalWords } from '../journal/journal-words';

/** The record of a project with what people say about it, owe to it and bring to it. */
export function OverviewWithPanels() {
  const speaks = useMay('discussion:read');
  const aside = (
    <>
      <MistakesPanel />
      {speaks && <Aside />}
    </>
  );
  return <ProjectOverview aside={aside} />;
}

function Aside() {
  const { id, may } = useProject();
  const subject = { type: 'project', id };
  return (
    <>
      <DiscussionPanels subject={subject} closed={!may.includes('comment')} />
      <JournalWords>
        <HistoryPanel subject={subject} />
      </JournalWords>
    </>
  );
}
