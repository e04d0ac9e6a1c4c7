import { countTriage, decideTriage, getTriage, listTriage } from '@jalon/contracts/intake/triage.operations';
import { triageReasonNeeded, triageStale } from '@jalon/contracts/intake/triage.problems';
import { createClient } from '@jalon/contracts/clients/clients.operations';
import { listJournal, readHistory } from '@jalon/contracts/journal/journal.operations';
import { forbidden, invalidInput, notFound } from '@jalon/contracts/platform/problems';
import { mergeUseCases, undoMerge } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { notEditable } from '@jalon/contracts/use-cases/use-cases.problems';
import type { TriageAnswers } from '@jalon/domain/intake/triage/triage-answers';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

const REPORTING: TriageAnswers = {
  problem: 'concrete',
  nature: 'rules',
  frequency: 'monthly',
  procedure: 'written',
  data: 'scattered',
  checking: 'reviewed',
  tool: 'no',
};

describe('the triage of a use case', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const add = (title = 'Reporting mensuel', more: { clientIds?: string[] } = {}) =>
    house.as('contributor')(createUseCase, { title, problem: 'Recopié à la main.', ...more });
  const decide = (useCaseId: string, more: { seen?: string | null } = {}) =>
    house.as('contributor')(decideTriage, {
      useCaseId,
      seen: null,
      answers: REPORTING,
      verdict: 'automation',
      ...more,
    });
  const triageOf = (useCaseId: string) => house.as('director')(getTriage, { useCaseId });

  it('keeps the verdict with what it rests on, who decided and when', async () => {
    const { id } = await add();
    expect(await triageOf(id)).toEqual({ current: null, earlier: [] });
    const made = await decide(id);
    const { id: me, name } = await house.person('contributor');
    expect(made).toMatchObject({
      useCaseId: id,
      answers: REPORTING,
      edition: '2026-11',
      computed: 'automation',
      verdict: 'automation',
      reasons: ['nature.rules', 'procedure.written'],
      route: ['set_rule', 'one_source'],
      reason: null,
      decidedBy: { id: me, name },
      isCurrent: true,
    });
    expect(await triageOf(id)).toEqual({ current: made, earlier: [] });
  });

  it('decides otherwise than the rule with a reason alone, and keeps what was decided before', async () => {
    const { id } = await add();
    const first = await decide(id);
    const other = { useCaseId: id, seen: first.id, answers: REPORTING, verdict: 'ai' as const };
    const call = house.as('director');
    await expect(call(decideTriage, other)).rejects.toMatchObject({
      kind: triageReasonNeeded,
      extension: { computed: 'automation' },
    });
    await expect(call(decideTriage, { ...other, reason: '   ' })).rejects.toMatchObject({
      kind: invalidInput,
    });
    const second = await call(decideTriage, { ...other, reason: 'Les commentaires sont à rédiger aussi.' });
    expect(second).toMatchObject({
      computed: 'automation',
      verdict: 'ai',
      reason: 'Les commentaires sont à rédiger aussi.',
    });
    expect(await triageOf(id)).toEqual({ current: second, earlier: [{ ...first, isCurrent: false }] });
  });

  it('refuses to decide on what is no longer in force, and shows what is', async () => {
    const { id } = await add();
    const first = await decide(id);
    await expect(decide(id)).rejects.toMatchObject({ kind: triageStale, extension: { current: first } });
    await expect(decide(id, { seen: id })).rejects.toMatchObject({ kind: triageStale });
    await decide(id, { seen: first.id });
    expect((await triageOf(id)).earlier).toHaveLength(1);
  });

  it('keeps one verdict of two people who decide at once', async () => {
    const { id } = await add();
    const both = await Promise.allSettled([decide(id), decide(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await triageOf(id)).earlier).toEqual([]);
  });

  it('is for those who may edit the use case as it stands', async () => {
    const { id } = await add();
    await expect(
      house.as('compliance_reviewer')(decideTriage, {
        useCaseId: id,
        seen: null,
        answers: REPORTING,
        verdict: 'automation',
      }),
    ).rejects.toMatchObject({ kind: forbidden });
    await house.as('contributor')(moveUseCase, { id, from: 'draft', to: 'archived' });
    await expect(decide(id)).rejects.toMatchObject({ kind: notEditable, extension: { current: 'archived' } });
  });

  it('tells a client’s people nothing', async () => {
    const client = await house.as('director')(createClient, { name: 'Maison Lavande', status: 'active' });
    const { id } = await add('Vu du client', { clientIds: [client.id] });
    await decide(id);
    const viewer = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['client_viewer'],
      clientIds: [client.id],
    });
    const seen = await house.asPerson(viewer)(getTriage, { useCaseId: id });
    expect(seen).toEqual({ current: null, earlier: [] });
    await expect(house.asPerson(viewer)(listTriage, { state: 'none' })).rejects.toMatchObject({
      kind: forbidden,
    });
  });

  it('does not exist in another organisation', async () => {
    const { id } = await add();
    await decide(id);
    await expect(house.as('director', 'abroad')(getTriage, { useCaseId: id })).rejects.toMatchObject({
      kind: notFound,
    });
  });

  it('cannot be rewritten by the application', async () => {
    const { id } = await add();
    await decide(id);
    await expect(
      house.within('admin', () => house.database.query(`UPDATE triage SET verdict = 'ai'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('lists what waits and what is triaged, and counts both', async () => {
    const call = house.as('director', 'abroad');
    const one = await call(createUseCase, { title: 'À trier', problem: 'Un problème.' });
    const two = await call(createUseCase, { title: 'Trié', problem: 'Un problème.' });
    const gone = await call(createUseCase, { title: 'Rangé', problem: 'Un problème.' });
    await call(moveUseCase, { id: gone.id, from: 'draft', to: 'archived' });
    await call(decideTriage, { useCaseId: two.id, seen: null, answers: REPORTING, verdict: 'automation' });
    expect(await call(listTriage, { state: 'none' })).toMatchObject({
      items: [{ id: one.id, reference: one.reference, submitterId: one.submitterId, triage: null }],
      total: 1,
    });
    expect((await call(listTriage, { state: 'automation' })).items).toMatchObject([
      { id: two.id, triage: { verdict: 'automation' } },
    ]);
    expect((await call(countTriage, {})).counts).toEqual({
      none: 1,
      ai: 0,
      automation: 1,
      organisation: 0,
      not_now: 0,
    });
  });

  it('gives a long list page after page', async () => {
    const call = house.as('director', 'abroad');
    for (const title of ['Un', 'Deux', 'Trois'])
      await call(createUseCase, { title: `${title} à trier`, problem: 'Un problème.' });
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await call(listTriage, { state: 'none', limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await call(listTriage, { state: 'none' })).total);
  });

  it('stands in the history of the use case and in the journal, under its name', async () => {
    const { id } = await add('Bilans de campagne');
    await decide(id);
    const { items } = await house.as('director')(readHistory, { subjectType: 'use-case', subjectId: id });
    expect(items[0]).toMatchObject({
      kind: 'triage.decided',
      subjectName: 'Bilans de campagne',
      changes: [{ field: 'verdict', before: null, after: 'automation' }],
    });
    const journal = await house.as('director')(listJournal, { limit: 5 });
    expect(journal.items.map(({ kind }) => kind)).toContain('triage.decided');
  });
});

describe('the triage of a use case that is merged', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const manager = () => house.as('project_manager');
  const add = (title: string) => manager()(createUseCase, { title, problem: 'Recopié à la main.' });
  const decide = (useCaseId: string, verdict: 'automation' | 'organisation' = 'automation') =>
    manager()(decideTriage, {
      useCaseId,
      seen: null,
      answers: verdict === 'automation' ? REPORTING : { ...REPORTING, procedure: 'unwritten' },
      verdict,
    });
  const merge = (id: string, otherId: string) =>
    manager()(mergeUseCases, { id, otherId, version: 1, otherVersion: 1 });
  const verdictOf = async (useCaseId: string) =>
    (await manager()(getTriage, { useCaseId })).current?.verdict ?? null;

  it('is carried over where the one that carries on has none, and goes back', async () => {
    const [kept, other] = [await add('Gardé'), await add('Fusionné')];
    await decide(other.id);
    const made = await merge(kept.id, other.id);
    expect(await verdictOf(kept.id)).toBe('automation');
    await manager()(undoMerge, { id: made.id });
    expect([await verdictOf(kept.id), await verdictOf(other.id)]).toEqual([null, 'automation']);
  });

  it('stays with it where the one that carries on has its own', async () => {
    const [kept, other] = [await add('Gardé'), await add('Fusionné')];
    await decide(kept.id, 'organisation');
    await decide(other.id);
    const made = await merge(kept.id, other.id);
    expect(await manager()(getTriage, { useCaseId: kept.id })).toMatchObject({
      current: { verdict: 'organisation' },
      earlier: [],
    });
    await manager()(undoMerge, { id: made.id });
    expect([await verdictOf(kept.id), await verdictOf(other.id)]).toEqual(['organisation', 'automation']);
  });

  it('goes back also where the one that carries on was triaged since', async () => {
    const [kept, other] = [await add('Gardé'), await add('Fusionné')];
    const carried = await decide(other.id);
    const made = await merge(kept.id, other.id);
    await manager()(decideTriage, {
      useCaseId: kept.id,
      seen: carried.id,
      answers: { ...REPORTING, procedure: 'unwritten' },
      verdict: 'organisation',
    });
    await manager()(undoMerge, { id: made.id });
    expect([await verdictOf(kept.id), await verdictOf(other.id)]).toEqual(['organisation', 'automation']);
  });
});
