import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { AttachmentsPanel } from '../discussion/attachments/attachments-panel';
import { CommentsPanel } from '../discussion/comments/comments-panel';
import { TasksPanel } from '../discussion/tasks/tasks-panel';
import { useRead } from '../platform/use-operation';

/** What people say, owe and bring about a use case; closed once it is archived. */
export function UseCasePanels({ id }: { readonly id: string }) {
  const may = useRead(getUseCase, { id }).data?.may ?? [];
  const subject = { type: 'use-case', id };
  return (
    <>
      <CommentsPanel subject={subject} closed={!may.includes('comment')} />
      <TasksPanel subject={subject} closed={!may.includes('comment')} />
      <AttachmentsPanel subject={subject} closed={!may.includes('attach')} />
    </>
  );
}
