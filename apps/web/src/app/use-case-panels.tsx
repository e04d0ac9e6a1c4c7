import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { DiscussionPanels } from '../discussion/discussion-panels';
import { useRead } from '../platform/use-operation';

/** What people say, owe and bring about a use case; closed once it is archived. */
export function UseCasePanels({ id }: { readonly id: string }) {
  const may = useRead(getUseCase, { id }).data?.may ?? [];
  return <DiscussionPanels subject={{ type: 'use-case', id }} closed={!may.includes('comment')} />;
}
