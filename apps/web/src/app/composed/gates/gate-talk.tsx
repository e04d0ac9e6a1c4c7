import { laterPart } from '../../../platform/routing/later';
import { useMay } from '../../../platform/session';

const DiscussionPanels = laterPart(
  async () => (await import('../../../discussion/discussion-panels')).DiscussionPanels,
);

/** What people say, owe and bring about a gate. */
export function GateTalk({ id }: { readonly id: string }) {
  const speaks = useMay('discussion:read');
  return speaks && <DiscussionPanels subject={{ type: 'gate', id }} closed={false} />;
}
