import type { Call } from '@jalon/contracts/platform/client';
import type { Input } from '@jalon/contracts/platform/operation';
import { giveBallot, keepCells, openRound } from '@jalon/contracts/scoring/rounds.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import type { Person } from '../../../platform/testing/population';
import type { TestHouse } from '../../../platform/testing/test-house';

export const KEYS = criteriaOf(DEFAULT_MODEL).map(({ key }) => key);
export const LATER = '2099-01-08T16:00:00.000Z';

/** A round for a test: its people, its use cases, and how each of them acts. */
export interface RoundTable {
  readonly id: string;
  readonly version: number;
  readonly useCaseIds: readonly string[];
  readonly raters: readonly Person[];
  readonly call: (rater: number) => Call;
  readonly rater: (rater: number) => Person;
  /** Keeps this score in every cell of this rater. */
  readonly fill: (rater: number, score: number) => Promise<void>;
  /** Fills and gives. */
  readonly give: (rater: number, score: number) => Promise<void>;
}

export type Setting = Partial<Input<typeof openRound>> & {
  readonly raters?: number;
  readonly useCases?: number;
};

/** Opens a round as the director, by default of two use cases and three contributors with a quorum of two. */
export async function setRound(house: TestHouse, setting: Setting = {}): Promise<RoundTable> {
  const { raters: people = 3, useCases = 2, ...draft } = setting;
  const { population, organisationIds } = house;
  const raters: Person[] = [];
  for (let at = 0; at < people; at++)
    raters.push(await population.person({ organisationId: organisationIds.home, roles: ['contributor'] }));
  const useCaseIds = draft.useCaseIds ?? (await madeUseCases(house, useCases));
  const { id, version } = await house.as('director')(openRound, {
    name: 'Notation de novembre',
    useCaseIds,
    raterIds: raters.map((rater) => rater.id),
    quorum: 2,
    isNamed: true,
    deadline: LATER,
    ...draft,
  });
  const rater = (at: number): Person => {
    const found = raters[at];
    if (!found) throw new Error(`No rater ${at}`);
    return found;
  };
  const call = (at: number): Call => house.asPerson(rater(at));
  const fill = async (at: number, score: number): Promise<void> =>
    void (await call(at)(keepCells, { id, cells: cellsOf(useCaseIds, score) }));
  const give = async (at: number, score: number): Promise<void> => {
    await fill(at, score);
    await call(at)(giveBallot, { id });
  };
  return { id, version, useCaseIds, raters, rater, call, fill, give };
}

export const cellsOf = (useCaseIds: readonly string[], score: number) =>
  useCaseIds.flatMap((useCaseId) =>
    KEYS.map((criterion) => ({ useCaseId, criterion, score: { was: null, is: score } })),
  );

export async function madeUseCases(house: TestHouse, count: number): Promise<string[]> {
  const made: string[] = [];
  for (let at = 0; at < count; at++) {
    const draft = { title: `Cas ${at + 1}`, problem: 'Fait à la main tous les lundis.' };
    made.push((await house.as('admin')(createUseCase, draft)).id);
  }
  return made;
}
