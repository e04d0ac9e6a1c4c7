import { openGate } from '@jalon/contracts/gates/gates.operations';
import { answerQuestions, getQuestions } from '@jalon/contracts/projects/questions.operations';
import { addRecord, listRecords } from '@jalon/contracts/projects/records/records.operations';
import { getTeam, giveRole } from '@jalon/contracts/projects/team.operations';
import { mergeRefused, mergeUseCases, undoMerge } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase, getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

describe('what is known of a use case before its project, when it is merged', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');
  const useCase = async (title: string) =>
    (await director()(createUseCase, { title, problem: 'Des heures.' })).id;
  const merge = async (id: string, otherId: string) => {
    const [kept, other] = [
      await director()(getUseCase, { id }),
      await director()(getUseCase, { id: otherId }),
    ];
    return director()(mergeUseCases, { id, otherId, version: kept.version, otherVersion: other.version });
  };
  const give = async (useCaseId: string, roleId: string) =>
    director()(giveRole, { useCaseId, roleId, personId: (await house.person('contributor')).id });
  const answer = (useCaseId: string, attributeId: string, value: boolean) =>
    director()(answerQuestions, { useCaseId, answers: [{ attributeId, value, version: null }] });
  const held = async (useCaseId: string) =>
    (await director()(getTeam, { useCaseId })).roles
      .filter((role) => role.held.length > 0)
      .map(({ id }) => id);
  const answered = async (useCaseId: string) =>
    Object.fromEntries(
      (await director()(getQuestions, { useCaseId })).questions
        .filter(({ answer }) => answer.value !== null)
        .map(({ id, answer }) => [id, answer.value]),
    );

  it('goes along to the one that carries on, which keeps its own roles and answers, and comes back', async () => {
    const [kept, other] = [await useCase('Gardé'), await useCase('Fusionné')];
    await give(kept, 'legal');
    for (const role of ['legal', 'hr']) await give(other, role);
    await answer(kept, 'personalData', true);
    await answer(other, 'personalData', false);
    await answer(other, 'specialCategories', true);
    const workshop = { kind: 'workshop' as const, data: { title: 'Atelier', jobs: ['Rédactrice'] } };
    await director()(addRecord, { useCaseId: other, happenedOn: '2025-11-03', content: workshop });
    const { id } = await merge(kept, other);
    expect(await held(kept)).toEqual(expect.arrayContaining(['legal', 'hr']));
    expect(await answered(kept)).toMatchObject({ personalData: true, specialCategories: true });
    expect((await director()(listRecords, { useCaseId: kept })).items).toHaveLength(1);
    await director()(undoMerge, { id });
    expect(await held(kept)).toEqual(['legal']);
    expect(await held(other)).toEqual(expect.arrayContaining(['legal', 'hr']));
    expect(await answered(kept)).toEqual({ personalData: true });
    expect(await answered(other)).toMatchObject({ personalData: false, specialCategories: true });
    expect((await director()(listRecords, { useCaseId: other })).items).toHaveLength(1);
  });

  it('is not merged away while a gate is open on it; the other way round it is', async () => {
    const [atGate, other] = [await useCase('À la porte'), await useCase('Jumeau')];
    await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [atGate]);
    await director()(openGate, { useCaseId: atGate });
    await expect(merge(other, atGate)).rejects.toMatchObject({
      kind: mergeRefused,
      extension: { reason: 'other-at-gate' },
    });
    expect((await director()(getUseCase, { id: atGate })).title).toBe('À la porte');
    expect(await merge(atGate, other)).toMatchObject({ kept: { id: atGate } });
  });
});
