import { DiscussionPanels } from '../../../discussion/discussion-panels';
import { useMay } from '../../../platform/session';

/** What people say, owe and bring about a gate. */
export function GateTalk({ id }: { readonly id: string }) {
  const speaks = useMay('discussion:read');
  return speaks && <DiscussionPanels subject={{ type: 'gate', id }} closed={false} />;
}
