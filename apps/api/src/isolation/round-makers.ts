import { openRound, revealRound } from '@jalon/contracts/scoring/rounds.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Role } from '@jalon/domain/access/roles';
import type { TestHouse } from '../platform/testing/test-house';

const GIVE_ALL = `UPDATE round_rater SET given_at = now(), salt = 'salt', digest = 'digest' WHERE round_id = $1`;

interface Opened {
  readonly id: string;
  readonly useCaseId: string;
}

/** Rounds of one use case and two raters, at each of their steps. */
export function roundMakers(house: TestHouse): Readonly<Record<string, (role: Role) => Promise<string>>> {
  const rated = new Map<Role, string>();
  const { population, organisationIds } = house;
  const someone = async () =>
    (await population.person({ organisationId: organisationIds.home, roles: ['contributor'] })).id;
  const open = async (raterIds: string[]): Promise<Opened> => {
    const useCase = { title: 'Notes de frais', problem: 'Ressaisies chaque fin de mois.' };
    const { id: useCaseId } = await house.as('admin')(createUseCase, useCase);
    const draft = { name: 'Notation', useCaseIds: [useCaseId], raterIds, quorum: 2, isNamed: true };
    const deadline = '2099-01-08T16:00:00.000Z';
    const { id } = await house.as('admin')(openRound, { ...draft, deadline });
    return { id, useCaseId };
  };
  const full = async (): Promise<string> => {
    const { id } = await open([await someone(), await someone()]);
    await population.query(GIVE_ALL, [id]);
    return id;
  };
  return {
    person: someone,
    'other-person': someone,
    /** Whoever asks is awaited in it, where they may score at all. */
    'rated-round': async (role) => {
      const scores = mayDo({ roles: [role], scope: 'full' }, 'scoring:score');
      const rater = scores ? (await house.person(role)).id : await someone();
      const { id, useCaseId } = await open([rater, await someone()]);
      rated.set(role, useCaseId);
      return id;
    },
    /** The use case of the round that was made just before. */
    'rated-use-case': (role) => Promise.resolve(rated.get(role) ?? ''),
    'full-round': full,
    'revealed-round': async () => {
      const id = await full();
      await house.as('admin')(revealRound, { id });
      return id;
    },
  };
}
