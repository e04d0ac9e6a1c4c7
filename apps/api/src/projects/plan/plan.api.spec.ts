import { listMyTasks, completeTask } from '@jalon/contracts/discussion/tasks.operations';
import { changedMeanwhile, invalidInput, notFound } from '@jalon/contracts/platform/problems';
import {
  dismissMistake,
  listMistakes,
  restoreMistake,
} from '@jalon/contracts/projects/mistakes/mistakes.operations';
import {
  getChecklist,
  getPlan,
  getPortfolioTimeline,
  setPlan,
  takeUp,
} from '@jalon/contracts/projects/plan/plan.operations';
import { updateProject } from '@jalon/contracts/projects/projects.operations';
import { projectNotYours } from '@jalon/contracts/projects/projects.problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { ProjectsService } from '../projects.service';

describe('the plan of a project', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const manager = () => house.as('project_manager');
  const started = async (title = 'Légendes de photos'): Promise<string> => {
    const { id } = await manager()(createUseCase, { title, problem: 'Écrites une à une.' });
    await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [id]);
    const director = await house.person('director');
    return house.within('director', async ({ actor }) => {
      const opening = { useCaseId: id, phaseId: 'P1', sponsorIds: [director.id] };
      return (await house.app.get(ProjectsService).open(actor, opening)).id;
    });
  };
  const placed = (id: string, phaseId: string, cycle: number) =>
    house.within('director', ({ actor }) =>
      house.app.get(ProjectsService).place(actor, id, { phaseId, cycle, mode: null, status: 'active' }),
    );

  it('begins with its first phase under way and dates proposed for all of them, in a chain', async () => {
    const plan = await manager()(getPlan, { id: await started() });
    expect(plan.phases.map(({ phaseId }) => phaseId)).toEqual([
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
      'P6',
      'P7',
      'P8',
      'P9',
    ]);
    expect(plan.phases[0]).toMatchObject({ beganOn: plan.today, endedOn: null, plannedTo: null });
    expect(plan.proposal).toHaveLength(9);
    for (const [nth, { from, to }] of plan.proposal.entries()) {
      expect(from <= to).toBe(true);
      expect(from > (plan.proposal[nth - 1]?.to ?? '')).toBe(true);
    }
  });

  it('keeps planned days; one planned meanwhile by another is refused, and nothing of the rest is kept', async () => {
    const id = await started();
    const P2 = { phaseId: 'P2', cycle: 1, from: '2027-01-04', to: '2027-01-22' };
    const plan = await manager()(setPlan, { id, phases: [{ ...P2, version: null }] });
    const version = plan.phases[1]?.version ?? 0;
    const sooner = { ...P2, to: '2027-01-15', version };
    await manager()(setPlan, { id, phases: [sooner] });
    const P3 = { phaseId: 'P3', cycle: 1, from: '2027-02-01', to: '2027-02-26', version: null };
    await expect(
      house.as('director')(setPlan, { id, phases: [P3, { ...P2, to: '2027-01-29', version }] }),
    ).rejects.toMatchObject({ kind: changedMeanwhile });
    const kept = await manager()(getPlan, { id });
    expect(kept.phases.map(({ plannedTo }) => plannedTo).slice(0, 3)).toEqual([null, '2027-01-15', null]);
  });

  it('counts working days between 2000 and 2100 only, and so many cycles', async () => {
    const id = await started();
    const P2 = { phaseId: 'P2', cycle: 1, from: '2027-01-04', to: '2027-01-22', version: null };
    const refused = { kind: invalidInput };
    for (const far of [{ from: '0001-01-01' }, { to: '9999-12-31' }, { cycle: 2 ** 31 }])
      await expect(manager()(setPlan, { id, phases: [{ ...P2, ...far }] })).rejects.toMatchObject(refused);
    const day = { startsOn: '9999-12-31' };
    await expect(manager()(updateProject, { id, version: 1, ...day })).rejects.toMatchObject(refused);
    await expect(manager()(getChecklist, { id, phaseId: 'P1', cycle: 2 ** 31 })).rejects.toMatchObject(
      refused,
    );
    expect((await manager()(getPlan, { id })).startsOn).toBeNull();
  });

  it('refuses a phase at a cycle that the project is not at, in the reader’s language', async () => {
    const id = await started();
    const P2 = { phaseId: 'P2', cycle: 50, from: '2027-01-04', to: '2027-01-22', version: null };
    await expect(manager()(setPlan, { id, phases: [P2] })).rejects.toMatchObject({
      kind: invalidInput,
      said: {
        errors: [
          {
            pointer: '/phases/0/cycle',
            message: 'Le projet n’est pas passé par P2, cycle 50, et ne l’a pas devant lui.',
          },
        ],
      },
    });
    const items = [{ itemId: 'P2-A1' }];
    await expect(manager()(takeUp, { id, phaseId: 'P2', cycle: 50, items })).rejects.toMatchObject({
      kind: invalidInput,
      said: { errors: [{ pointer: '/cycle' }] },
    });
    await placed(id, 'P2', 1);
    await placed(id, 'P1', 2);
    const plan = await manager()(setPlan, { id, phases: [{ ...P2, cycle: 2 }] });
    expect(plan.phases.find(({ phaseId, cycle }) => phaseId === 'P2' && cycle === 2)?.plannedTo).toBe(P2.to);
  });

  it('is planned by those who lead it, read by all inside, and not there abroad', async () => {
    const id = await started();
    const phases = [{ phaseId: 'P2', cycle: 1, from: '2027-01-04', to: '2027-01-22', version: null }];
    await expect(house.as('contributor')(setPlan, { id, phases })).rejects.toMatchObject({
      kind: projectNotYours,
    });
    expect((await house.as('contributor')(getPlan, { id })).may).toEqual([]);
    await expect(house.as('director', 'abroad')(getPlan, { id })).rejects.toMatchObject({
      kind: notFound,
    });
    await expect(
      manager()(setPlan, {
        id,
        phases: [{ ...phases[0], phaseId: 'P44', cycle: 1, from: null, to: null, version: null }],
      }),
    ).rejects.toMatchObject({ kind: notFound });
  });

  it('shows a phase come back to as a second time of it', async () => {
    const id = await started();
    await placed(id, 'P2', 1);
    await placed(id, 'P1', 2);
    const { phases } = await manager()(getPlan, { id });
    expect(phases.slice(0, 4).map((phase) => [phase.phaseId, phase.cycle, phase.endedOn !== null])).toEqual([
      ['P1', 1, true],
      ['P2', 1, true],
      ['P1', 2, false],
      ['P2', 2, false],
    ]);
  });

  it('makes tasks of many activities at once, each once, on the plates of their owners', async () => {
    const id = await started();
    const owner = await house.person('compliance_reviewer');
    const place = { id, phaseId: 'P1', cycle: 1 };
    const items = [{ itemId: 'P1-A2', ownerId: owner.id, dueOn: '2027-01-08' }, { itemId: 'P1-D1' }];
    await Promise.all([manager()(takeUp, { ...place, items }), manager()(takeUp, { ...place, items })]);
    const mine = (await house.as('compliance_reviewer')(listMyTasks, {})).items;
    const given = mine.filter(({ subjectId }) => subjectId === id);
    expect(given).toEqual([
      expect.objectContaining({ title: 'Énoncé du problème', dueOn: '2027-01-08', path: `/projects/${id}` }),
    ]);
    await house.as('compliance_reviewer')(completeTask, { id: given[0]?.id ?? '' });
    const { items: rows } = await manager()(getChecklist, place);
    expect(rows.filter(({ task }) => task).map((row) => [row.id, row.task?.completedAt !== null])).toEqual([
      ['P1-A2', true],
      ['P1-D1', false],
    ]);
    expect((await manager()(getPlan, { id })).phases[0]?.items).toMatchObject({ taken: 2, done: 1 });
  });

  it('stands beside those of all projects, and only of this organisation', async () => {
    const id = await started('Calendrier de publication');
    const { projects, lifecycles } = await house.as('contributor')(getPortfolioTimeline, {});
    const found = projects.find((project) => project.id === id);
    expect(found).toMatchObject({ title: 'Calendrier de publication', phaseId: 'P1', status: 'active' });
    expect(lifecycles.map(({ versionId }) => versionId)).toContain(found?.lifecycleVersionId);
    expect((await house.as('director', 'abroad')(getPortfolioTimeline, {})).projects).toEqual([]);
  });

  it('common mistakes are looked for, set aside with a reason, and watched for again', async () => {
    const id = await started();
    const { items } = await manager()(listMistakes, { id });
    expect(items).toHaveLength(10);
    expect(items[0]).toMatchObject({ id: 'S-ERR-01', verdict: 'suspected', dismissed: null });
    const reason = 'Le problème est écrit dans la note jointe.';
    const after = await manager()(dismissMistake, { id, mistakeId: 'S-ERR-01', reason });
    expect(after.items[0]).toMatchObject({ dismissed: { reason } });
    await expect(
      house.as('contributor')(dismissMistake, { id, mistakeId: 'S-ERR-02', reason }),
    ).rejects.toMatchObject({ kind: projectNotYours });
    expect((await manager()(restoreMistake, { id, mistakeId: 'S-ERR-01' })).items[0]?.dismissed).toBeNull();
  });
});
