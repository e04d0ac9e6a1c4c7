import { useParams } from '@tanstack/react-router';
import { DiscussionPanels } from '../../discussion/discussion-panels';
import { useMay } from '../../platform/session';
import { RoundPage } from '../../scoring/round.page';

/** A round with what people say about it once it is revealed: a word too early would undo the blindness. */
export function RoundWithPanels() {
  const { id } = useParams({ from: '/shell/rounds/$id' });
  const mayRead = useMay('discussion:read');
  return (
    <RoundPage
      key={id}
      id={id}
      below={({ state, may }) =>
        mayRead &&
        state !== 'open' && (
          <DiscussionPanels subject={{ type: 'round', id }} closed={!may.includes('comment')} />
        )
      }
    />
  );
}
