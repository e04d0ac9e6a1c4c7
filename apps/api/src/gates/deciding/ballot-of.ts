import { decide } from '@jalon/domain/gates/deciding/decide';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import type { Ballot } from '@jalon/domain/gates/deciding/seats';
import type { Judged } from '../judging/judging';
import { ballotFor, countingVotes, templateOf } from '../judging/standing-votes';

/** What the deciders of a gate decide by today. */
export const ballotOf = (judged: Judged): Ballot => ballotFor(judged, countingVotes(judged));

/** Where the deciding stands. */
export const decisionOf = (judged: Judged, ballot: Ballot = ballotOf(judged)): Decision =>
  decide(templateOf(judged), ballot);

export { templateOf } from '../judging/standing-votes';
