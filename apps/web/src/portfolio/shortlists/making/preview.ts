import type { previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { againstRanking } from '@jalon/domain/portfolio/shortlists/choice';
import type { Standing } from '@jalon/domain/portfolio/shortlists/standing';
import type { Entry } from './entries';

/** What freezing would give now. */
export type Preview = Output<typeof previewShortlist>;

/** Everything that the preview ranks, the retained ones included. */
export const standingsOf = ({ entries, others }: Preview): Standing[] => [...entries, ...others];

/** The preview with its entries in this order: what goes against the ranking follows from the order. */
export function inOrder(preview: Preview, chosen: readonly Entry[]): Preview {
  const against = againstRanking(standingsOf(preview), chosen);
  const entries = chosen.flatMap(({ id }, nth) => {
    const entry = preview.entries.find((one) => one.id === id);
    return entry ? [{ ...entry, position: nth + 1, isAgainstRanking: against.includes(id) }] : [];
  });
  return { ...preview, entries };
}
