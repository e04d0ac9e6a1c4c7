import type { previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import type { Standing } from '@jalon/domain/portfolio/shortlists/standing';

/** What freezing would give now. */
export type Preview = Output<typeof previewShortlist>;

/** Everything that the preview ranks, the retained ones included. */
export const standingsOf = ({ entries, others }: Preview): Standing[] => [...entries, ...others];
