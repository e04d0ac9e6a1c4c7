import { AttachmentsPanel } from './attachments/attachments-panel';
import { CommentsPanel } from './comments/comments-panel';
import type { PanelProps } from './subject';
import { TasksPanel } from './tasks/tasks-panel';

/** What people say, owe and bring about a thing. */
export function DiscussionPanels(props: PanelProps) {
  return (
    <>
      <CommentsPanel {...props} />
      <TasksPanel {...props} />
      <AttachmentsPanel {...props} />
    </>
  );
}
