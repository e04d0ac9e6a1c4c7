import { getRound, giveBallot, keepCells, openRound } from '@jalon/contracts/scoring/rounds.operations';
import { readSession } from '@jalon/contracts/access/session.operations';
import { createUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Criterion } from '@jalon/domain/scoring/model/score-model';
import type { CellEdit } from '@jalon/domain/scoring/rounds/round';
import { unique, type Person } from './people';

const IN_A_WEEK = 7 * 24 * 3600 * 1000;

/** What somebody thinks of one use case, axis by axis in the order of the model: 1 to 5, 5 being best. */
export type Opinion = readonly number[];
/** What somebody thinks of each use case, in the order of the round. */
export type Opinions = readonly Opinion[];

/** Use cases of the register, qualified; their ids in the order of the titles. */
export async function qualified({ call }: Person, titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    const { id } = await call(createUseCase, { title, problem: `${title} : deux heures par jour.` });
    await call(moveUseCase, { id, from: 'draft', to: 'proposed' });
    await call(moveUseCase, { id, from: 'proposed', to: 'qualified' });
    ids.push(id);
  }
  return ids;
}

export const idOf = async ({ call }: Person): Promise<string> => (await call(readSession, {})).person.id;

/** A blind round under way; its id. */
export async function openedRound(
  leader: Person,
  raters: readonly Person[],
  useCaseIds: readonly string[],
): Promise<string> {
  const { id } = await leader.call(openRound, {
    name: unique('Notation'),
    useCaseIds: [...useCaseIds],
    raterIds: await Promise.all(raters.map(idOf)),
    quorum: 2,
    isNamed: true,
    deadline: new Date(Date.now() + IN_A_WEEK).toISOString(),
  });
  return id;
}

/** The score that says so: some criteria are asked the other way round. */
const scoreOf = ({ direction }: Criterion, opinion: number): number =>
  direction === 'lower' ? 6 - opinion : opinion;

/** Scores every cell by one’s opinions, and gives them. */
export async function giveOpinions({ call }: Person, id: string, opinions: Opinions): Promise<void> {
  const { model, useCases } = await call(getRound, { id });
  const cells = useCases.flatMap((useCase, row) =>
    model.content.axes.flatMap(({ criteria }, axis) =>
      criteria.map((criterion): CellEdit => {
        const is = scoreOf(criterion, opinions[row]?.[axis] ?? 3);
        return { useCaseId: useCase.id, criterion: criterion.key, score: { was: null, is } };
      }),
    ),
  );
  await call(keepCells, { id, cells });
  await call(giveBallot, { id });
}

/** A round that was held: it is revealed once the last has given theirs; its id. */
export async function revealedRound(
  leader: Person,
  ballots: readonly (readonly [Person, Opinions])[],
  useCaseIds: readonly string[],
): Promise<string> {
  const raters = ballots.map(([rater]) => rater);
  const id = await openedRound(leader, raters, useCaseIds);
  for (const [rater, opinions] of ballots) await giveOpinions(rater, id, opinions);
  return id;
}
