import { BallotsService } from '../../../scoring/rounds/ballots/ballots.service';
import { OpeningService } from '../../../scoring/rounds/opening.service';
import { dayAfter } from '../../timeline';
import { keptId } from './kept-ids';
import { type Act, choiceOf, type Stage } from './stage';

/** The hour at which rounds close, in UTC. */
const CLOSING = 'T16:00:00.000Z';

/** The id of a round of the content. */
export const roundId = (stage: Stage, key: string): Promise<string> => {
  const { name } = choiceOf(stage, 'opening', ({ round }) => round === key);
  return keptId('scoring_round', stage.organisationId, name);
};

/** Opens a round, as whoever opens it would. */
export async function open(stage: Stage, { actor, choice }: Act<'opening'>): Promise<void> {
  const { name, message, quorum, isNamed, deadlineInDays, previous } = choice;
  await stage.seeding.service(OpeningService).open(actor, {
    name,
    message,
    quorum,
    isNamed,
    useCaseIds: choice.useCases.map(stage.useCaseOf),
    raterIds: choice.raters.map((key) => stage.actorOf(key).id),
    deadline: `${dayAfter(stage.day, deadlineInDays)}${CLOSING}`,
    ...(previous !== undefined && { previousId: await roundId(stage, previous) }),
  });
}

/** Keeps what somebody scores, cell by cell, and gives it where it is given. A draft is kept once. */
export async function score(stage: Stage, { actor, choice }: Act<'ballot'>): Promise<void> {
  const ballots = stage.seeding.service(BallotsService);
  const id = await roundId(stage, choice.round);
  if ((await ballots.own(actor, id)).cards.length > 0) return;
  const cells = choice.cards.flatMap(({ useCase, scores, notes }) =>
    Object.entries(scores).map(([criterion, is]) => ({
      useCaseId: stage.useCaseOf(useCase),
      criterion,
      score: { was: null, is },
      ...(notes[criterion] !== undefined && { note: { was: null, is: notes[criterion] } }),
    })),
  );
  await ballots.keep(actor, { id, cells }, 'fr');
  if (choice.isGiven) await ballots.give(actor, { id, leavesBlanks: true });
}
