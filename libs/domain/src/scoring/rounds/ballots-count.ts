import type { RoundState } from './round';

/** Fewer tell nobody anything: one ballot alone would be an opinion, and no secret. */
export const FEWEST_BALLOTS = 2;

/** How far a round is: `awaited` are those who were asked, may still score, and have given nothing. */
export interface RoundCount {
  readonly state: RoundState;
  /** ISO 8601. */
  readonly deadline: string;
  readonly quorum: number;
  readonly given: number;
  readonly awaited: number;
}

export const isPast = (deadline: string, now: Date): boolean => new Date(deadline).getTime() <= now.getTime();

/** Why a round may be revealed: everybody has given, or its deadline is past and enough have. Else null. */
export function revealedBy(
  { state, deadline, quorum, given, awaited }: RoundCount,
  now: Date,
): 'all-gave' | 'deadline' | null {
  if (state !== 'open' || given < FEWEST_BALLOTS) return null;
  if (awaited === 0) return 'all-gave';
  return isPast(deadline, now) && given >= quorum ? 'deadline' : null;
}

export const canReveal = (round: RoundCount, now: Date): boolean => revealedBy(round, now) !== null;

/** The deadline is past and too few have given: it stays open, and whoever opened it is told. */
export const hasLapsed = (round: RoundCount, now: Date): boolean =>
  round.state === 'open' && isPast(round.deadline, now) && !canReveal(round, now);
