import { type UseCaseStatus } from '../../use-cases/status';
import { FEWEST_BALLOTS, isPast } from './ballots-count';
import { MOST_RATERS, type RoundState } from './round';

/** Statuses of which nothing is decided any more: nobody is asked to score them. */
const CLOSED: readonly UseCaseStatus[] = ['rejected', 'archived'];
export const isScored = (status: UseCaseStatus): boolean => !CLOSED.includes(status);

export const OPENING_FLAWS = [
  'deadline',
  'quorum',
  'use-case-closed',
  'previous',
  'raters',
  'model',
] as const;
export type OpeningFlaw = (typeof OPENING_FLAWS)[number];

/** What opening a round looks at. */
export interface Opening {
  /** ISO 8601. */
  readonly deadline: string;
  readonly quorum: number;
  /** Different people, each of whom may score. */
  readonly raters: number;
  readonly statuses: readonly UseCaseStatus[];
  readonly isModelArchived: boolean;
  /** The round of which this is to be the second; null for a first. */
  readonly previous: {
    readonly state: RoundState;
    readonly hasNext: boolean;
    readonly isSameModel: boolean;
  } | null;
}

const followsNothing = (previous: Opening['previous']): boolean =>
  previous !== null && (previous.state !== 'revealed' || previous.hasNext || !previous.isSameModel);

/** What hinders a round from opening; a second one goes by the model of the first, archived meanwhile or not. */
export function openingFlaws(opening: Opening, now: Date): readonly OpeningFlaw[] {
  const { deadline, quorum, raters, statuses, previous, isModelArchived } = opening;
  const flaws: Readonly<Record<OpeningFlaw, boolean>> = {
    deadline: isPast(deadline, now),
    quorum: quorum < FEWEST_BALLOTS || quorum > raters,
    'use-case-closed': !statuses.every(isScored),
    previous: followsNothing(previous),
    raters: raters < FEWEST_BALLOTS || raters > MOST_RATERS,
    model: isModelArchived && previous === null,
  };
  return OPENING_FLAWS.filter((flaw) => flaws[flaw]);
}
