import { giveOpinion } from '@jalon/contracts/gates/sayings.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { type Deed, deed } from './deed';

/** Whoever holds the role that advises on a criterion says what they think of it. */
export const advises = (
  day: number,
  by: string,
  opinion: Pick<Input<typeof giveOpinion>, 'criterionId' | 'stance' | 'words'>,
): Deed => deed(day, by, async ({ gate, does }) => does(giveOpinion, { id: await gate(), ...opinion }));
