import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { createClient } from '@jalon/contracts/clients/clients.operations';
import { changedMeanwhile, notFound } from '@jalon/contracts/platform/problems';
import {
  chooseProfile,
  getProject,
  listProjects,
  setProjectClients,
  updateProject,
} from '@jalon/contracts/projects/projects.operations';
import {
  answerDoesNotFit,
  answersChanged,
  profileReasonNeeded,
  projectNotYours,
  rolePairForbidden,
} from '@jalon/contracts/projects/projects.problems';
import {
  answerQuestions,
  getQuestions,
  previewAnswers,
} from '@jalon/contracts/projects/questions.operations';
import { endRole, getTeam, giveRole } from '@jalon/contracts/projects/team.operations';
import { createUseCase, getUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { moveNotOpen } from '@jalon/contracts/use-cases/use-cases.problems';
import { FactProviders } from '../lifecycle/facts/fact-providers';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { ProjectsService } from './projects.service';

describe('a project', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const shortlisted = async (title = 'Légendes de photos') => {
    const owner = await house.person('project_manager');
    const { id } = await house.as('project_manager')(createUseCase, {
      title,
      problem: 'Écrites une à une.',
      ownerId: owner.id,
      scopeIn: 'Instagram',
      skills: 'Deux rédactrices formées',
    });
    await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [id]);
    return id;
  };
  const open = (useCaseId: string) =>
    house.within('director', async ({ actor }) =>
      house.app.get(ProjectsService).open(actor, { useCaseId, phaseId: 'P1', sponsorIds: [actor.id] }),
    );
  const opened = async (title?: string) => {
    const useCaseId = await shortlisted(title);
    const { id } = await open(useCaseId);
    return { id, useCaseId };
  };

  it('begins with what its use case says, its owner leading it and its voter paying for it', async () => {
    const { id, useCaseId } = await opened();
    const project = await house.as('contributor')(getProject, { id });
    expect(project).toMatchObject({
      reference: 'PR-001',
      title: 'Légendes de photos',
      problem: 'Écrites une à une.',
      scopeIn: 'Instagram',
      phaseId: 'P1',
      cycle: 1,
      status: 'active',
      profileId: 'standard',
      constraints: { skills: { text: 'Deux rédactrices formées' } },
      phase: { fr: 'Découverte et cadrage' },
      may: ['comment'],
    });
    const team = await house.as('contributor')(getTeam, { useCaseId });
    const holders = (role: string) => team.roles.find((one) => one.id === role)?.held.length;
    expect([holders('sponsor'), holders('product_owner'), holders('dpo')]).toEqual([1, 1, 0]);
    const useCase = await house.as('director')(getUseCase, { id: useCaseId });
    expect(useCase.status).toBe('in_project');
  });

  it('is opened once, however often it is asked for', async () => {
    const useCaseId = await shortlisted('Titres');
    const ids = await Promise.all([1, 2, 3, 4].map(() => open(useCaseId).then(({ id }) => id)));
    expect(new Set(ids).size).toBe(1);
  });

  it('is not opened from what was not retained', async () => {
    const { id } = await house.as('director')(createUseCase, { title: 'Veille', problem: 'Longue.' });
    await expect(open(id)).rejects.toMatchObject({ kind: moveNotOpen });
  });

  it('holds its use case: the register no longer moves it', async () => {
    const { useCaseId } = await opened('Briefs');
    const useCase = await house.as('director')(getUseCase, { id: useCaseId });
    expect(useCase.moves).toEqual([]);
    const back = { id: useCaseId, from: 'in_project', to: 'shortlisted', reason: 'Trop tôt.' } as const;
    await expect(house.as('director')(moveUseCase, back)).rejects.toMatchObject({ kind: moveNotOpen });
  });

  it('takes its use case along when a decision ends it', async () => {
    const { id, useCaseId } = await opened('Comptes rendus');
    await house.within('director', ({ actor }) =>
      house.app.get(ProjectsService).place(actor, id, {
        phaseId: 'P1',
        cycle: 1,
        mode: null,
        status: 'abandoned',
        lessons: 'Le besoin était ailleurs.',
      }),
    );
    expect((await house.as('director')(getUseCase, { id: useCaseId })).status).toBe('archived');
    expect(await house.as('director')(getProject, { id })).toMatchObject({
      status: 'abandoned',
      lessons: 'Le besoin était ailleurs.',
      may: ['comment'],
    });
  });

  it('merges edits of other fields, and refuses those of the same with both values', async () => {
    const { id } = await opened('Résumés');
    const manager = house.as('project_manager');
    const { version } = await manager(getProject, { id });
    await manager(updateProject, { id, version, scopeOut: 'La publicité' });
    await manager(updateProject, { id, version, doesText: 'Propose trois textes' });
    await expect(manager(updateProject, { id, version, scopeOut: 'Rien' })).rejects.toMatchObject({
      kind: changedMeanwhile,
    });
    expect(await manager(getProject, { id })).toMatchObject({
      scopeOut: 'La publicité',
      doesText: 'Propose trois textes',
    });
  });

  it('is edited by those who lead it or run projects, and by nobody else', async () => {
    const { id, useCaseId } = await opened('Visuels');
    const contributor = house.as('contributor');
    await expect(contributor(updateProject, { id, version: 1, scopeOut: 'x' })).rejects.toMatchObject({
      kind: projectNotYours,
    });
    const { id: personId } = await house.person('contributor');
    await house.as('director')(giveRole, { useCaseId, roleId: 'ai_lead', personId });
    const { version } = await contributor(getProject, { id });
    expect(await contributor(updateProject, { id, version, scopeOut: 'x' })).toMatchObject({ scopeOut: 'x' });
  });

  it('is run for clients of the organisation, who are those of its use case', async () => {
    const { id } = await opened('Newsletters');
    const client = await house.as('director')(createClient, { name: 'Voltéo', status: 'active' });
    const project = await house.as('director')(setProjectClients, { id, clientIds: [client.id, client.id] });
    expect(project.clients).toEqual([{ id: client.id, name: 'Voltéo' }]);
    const found = await house.as('director')(listProjects, { clientId: [client.id] });
    expect(found.items.map(({ id: found }) => found)).toEqual([id]);
    const elsewhere = await house.as('director', 'abroad')(createClient, { name: 'Orée', status: 'active' });
    await expect(
      house.as('director')(setProjectClients, { id, clientIds: [elsewhere.id] }),
    ).rejects.toMatchObject({ kind: notFound });
  });

  it('is found by words without accents, by reference, by person, by phase', async () => {
    const { id } = await opened('Étude d’audience');
    const list = house.as('director');
    const ids = async (filter: Parameters<typeof list<typeof listProjects>>[1]) =>
      (await list(listProjects, filter)).items.map((one) => one.id);
    const { reference } = await list(getProject, { id });
    expect(await ids({ search: 'etude audience' })).toEqual([id]);
    expect(await ids({ search: reference })).toEqual([id]);
    const { id: personId } = await house.person('project_manager');
    expect(await ids({ personId: [personId], phase: ['P1'] })).toContain(id);
    expect(await ids({ phase: ['P7'] })).toEqual([]);
    expect((await list(listProjects, { search: reference })).items[0]?.owners).toHaveLength(1);
  });
});

describe('the team of a project', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const useCase = async () =>
    (await house.as('director')(createUseCase, { title: 'Légendes', problem: 'Écrites une à une.' })).id;

  it('gives several roles to one person, but not two that a gate wants apart', async () => {
    const useCaseId = await useCase();
    const { id: personId } = await house.person('contributor');
    const give = (roleId: string) => house.as('director')(giveRole, { useCaseId, roleId, personId });
    await give('product_owner');
    await give('domain_expert');
    await expect(give('sponsor')).rejects.toMatchObject({
      kind: rolePairForbidden,
      extension: { roles: [{ id: 'sponsor' }, { id: 'product_owner' }], gateIds: ['G2', 'G5', 'G6'] },
    });
  });

  it('tells whoever is given a role, and keeps it once', async () => {
    const useCaseId = await useCase();
    const { id: personId } = await house.person('contributor');
    for (const _ of [1, 2]) await house.as('director')(giveRole, { useCaseId, roleId: 'legal', personId });
    const { roles } = await house.as('director')(getTeam, { useCaseId });
    expect(roles.find(({ id }) => id === 'legal')?.held).toHaveLength(1);
    const { items } = await house.as('contributor')(listNotifications, {});
    expect(items.filter(({ text }) => text.includes('Juriste'))).toHaveLength(1);
  });

  it('says which of the five key roles nobody covers, and who does what', async () => {
    const useCaseId = await useCase();
    const { id: personId } = await house.person('contributor');
    const team = await house.as('director')(giveRole, { useCaseId, roleId: 'data_scientist', personId });
    expect(team.keyRoles.map(({ id, people }) => [id, people.length])).toEqual([
      ['sponsor', 0],
      ['product_owner', 0],
      ['domain_expert', 0],
      ['technical_lead', 1],
      ['compliance', 0],
    ]);
    expect(team.raci.length).toBeGreaterThan(3);
    expect(team.raci[0]?.lacks).toEqual(['R', 'A']);
  });

  it('ends a role, once, and forgets nothing of who held it', async () => {
    const useCaseId = await useCase();
    const { id: personId } = await house.person('contributor');
    const given = await house.as('director')(giveRole, { useCaseId, roleId: 'hr', personId });
    const id = given.roles.find((role) => role.id === 'hr')?.held[0]?.id ?? '';
    for (const _ of [1, 2]) await house.as('director')(endRole, { id });
    const { roles } = await house.as('director')(getTeam, { useCaseId });
    expect(roles.find((role) => role.id === 'hr')?.held).toEqual([]);
    await expect(house.as('director', 'abroad')(endRole, { id })).rejects.toMatchObject({ kind: notFound });
  });
});

describe('the questions of a project', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const director = () => house.as('director');
  const useCase = async () =>
    (await director()(createUseCase, { title: 'Légendes', problem: 'Écrites une à une.' })).id;
  const say = (useCaseId: string, values: Record<string, boolean | string | number | string[]>) =>
    director()(answerQuestions, {
      useCaseId,
      answers: Object.entries(values).map(([attributeId, value]) => ({ attributeId, value, version: null })),
    });

  it('derive what follows, with the reason in words', async () => {
    const useCaseId = await useCase();
    const { derived } = await say(useCaseId, { personalData: false, isAiSystem: false });
    const of = (id: string) => derived.find((one) => one.id === id);
    expect(of('dpiaRequired')).toMatchObject({ value: false, reason: { fr: 'Aucune donnée personnelle.' } });
    expect(of('aiActClass')?.value).toBe('not_ai');
    expect(of('generative')).toMatchObject({ value: null, missing: [{ id: 'outputs' }] });
  });

  it('refuse what is no answer, and what stands otherwise than it was read', async () => {
    const useCaseId = await useCase();
    await expect(say(useCaseId, { buildPath: 'magic' })).rejects.toMatchObject({ kind: answerDoesNotFit });
    await say(useCaseId, { buildPath: 'configure' });
    await expect(say(useCaseId, { buildPath: 'train', personalData: true })).rejects.toMatchObject({
      kind: answersChanged,
      extension: { changed: [{ attributeId: 'buildPath', yours: 'train', theirs: 'configure', version: 1 }] },
    });
    const { questions } = await director()(getQuestions, { useCaseId });
    expect(questions.find(({ id }) => id === 'personalData')?.answer.value).toBe(null);
  });

  it('are asked of the organisation once', async () => {
    const [one, other] = [await useCase(), await useCase()];
    await say(one, { headcount: 42 });
    const { questions } = await director()(getQuestions, { useCaseId: other });
    expect(questions.find(({ id }) => id === 'headcount')?.answer.value).toBe(42);
    const { questions: abroad } = await house.as('director', 'abroad')(getQuestions, {
      useCaseId: (
        await house.as('director', 'abroad')(createUseCase, { title: 'Ailleurs', problem: 'Autre.' })
      ).id,
    });
    expect(abroad.find(({ id }) => id === 'headcount')?.answer.value).toBe(null);
  });

  it('show what they would change, and change nothing', async () => {
    const useCaseId = await useCase();
    const seen = await director()(previewAnswers, {
      useCaseId,
      answers: [
        { attributeId: 'personalData', value: false, version: null },
        { attributeId: 'buildPath', value: 'train', version: null },
      ],
    });
    expect(seen.profile).toMatchObject({ before: 'standard', after: 'reinforced' });
    expect(seen.criteria.some(({ kind }) => kind === 'no_longer_applicable')).toBe(true);
    expect(seen.derived.map(({ after }) => after.id)).toContain('dpiaRequired');
    const { questions } = await director()(getQuestions, { useCaseId });
    expect(questions.every(({ id, answer }) => id === 'headcount' || answer.value === null)).toBe(true);
  });

  it('are for those with a role in it, not for whoever passes', async () => {
    const useCaseId = await useCase();
    const answer = () =>
      house.as('contributor')(answerQuestions, {
        useCaseId,
        answers: [{ attributeId: 'personalData', value: true, version: null }],
      });
    await expect(answer()).rejects.toMatchObject({ kind: projectNotYours });
    const { id: personId } = await house.person('contributor');
    await director()(giveRole, { useCaseId, roleId: 'legal', personId });
    await expect(answer()).resolves.toBeDefined();
  });

  it('make a lighter profile want a reason, and a stricter one not', async () => {
    const useCaseId = await useCase();
    await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [useCaseId]);
    const { id } = await house.within('director', ({ actor }) =>
      house.app.get(ProjectsService).open(actor, { useCaseId, phaseId: 'P1', sponsorIds: [actor.id] }),
    );
    const choose = (profileId: string, version: number, reason?: string) =>
      director()(chooseProfile, { id, version, profileId, ...(reason && { reason }) });
    await expect(choose('essential', 1)).rejects.toMatchObject({ kind: profileReasonNeeded });
    expect(await choose('reinforced', 1)).toMatchObject({ profileId: 'reinforced', profileReason: null });
    expect(await choose('essential', 2, 'Un essai d’un jour.')).toMatchObject({
      profileId: 'essential',
      profileReason: 'Un essai d’un jour.',
    });
  });

  it('tell the facts of many at once, in one statement', async () => {
    const ids = [await useCase(), await useCase()];
    await say(ids[0] ?? '', { personalData: false, affectsPersons: false, isAiSystem: false });
    const read = await house.within('director', () =>
      house.app.get(FactProviders).read(
        ids.map((useCaseId) => ({ useCaseId, projectId: null })),
        ['rgpdQualified', 'aiActQualified', 'rolesCovered', 'constraintsFilled'],
      ),
    );
    const of = (useCaseId: string | undefined, id: string) =>
      read.find((fact) => fact.useCaseId === useCaseId && fact.id === id)?.value;
    expect(ids.map((id) => of(id, 'rgpdQualified'))).toEqual([true, false]);
    expect(ids.map((id) => of(id, 'aiActQualified'))).toEqual([true, false]);
    expect(of(ids[0], 'rolesCovered')).toBe(0);
    expect(of(ids[0], 'constraintsFilled')).toBe(null);
  });
});
