import { DiscussionPanels } from '../../../discussion/discussion-panels';
import { HistoryPanel } from '../../../journal/history-panel';
import { useProject } from '../../../projects/project-context';
import { JournalWords } from '../journal/journal-words';

/** What people say about a project, owe to it, bring to it and did with it. */
export function ProjectTalk() {
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
