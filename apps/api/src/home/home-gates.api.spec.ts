import { getGate, openGate, scheduleGate } from '@jalon/contracts/gates/gates.operations';
import { readHomeGates } from '@jalon/contracts/home/home-gates.operations';
import { readHome } from '@jalon/contracts/home/home.operations';
import { enterPage } from '@jalon/contracts/platform/visits.operations';
import { randomUUID } from 'node:crypto';
import {
  attest,
  giveEvidence,
  giveRoles,
  openFirstGate,
  passFirstGate,
  shortlistedUseCase,
  vote,
  waive,
} from '../gates/testing/gate-stage';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

type Role = 'director' | 'project_manager' | 'compliance_reviewer' | 'contributor';

describe('home, for those whom gates wait for', () => {
  let house: TestHouse;
  beforeEach(async () => (house = await openHouse()));
  afterEach(() => house.close());

  const gates = (role: Role) => house.as(role)(readHomeGates, {});
  const part = async (role: Role) => (await gates(role)).gates.map((gate) => `${gate.part} ${gate.title}`);

  it('asks of each what is theirs to do, and of nobody else', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    await giveRoles(house, useCaseId, [await house.person('project_manager'), ['product_owner']]);
    await giveEvidence(house, useCaseId, { person: await house.person('contributor'), criteria: ['G0-09'] });
    const { unmet } = await house.as('director')(getGate, { id });
    expect(await part('director')).toEqual(['decide Légendes de photos']);
    expect(await part('project_manager')).toEqual(['carry Légendes de photos']);
    expect(await part('compliance_reviewer')).toEqual(['sign Légendes de photos']);
    expect(await part('contributor')).toEqual([]);
    const [line] = (await gates('project_manager')).gates;
    expect(line).toMatchObject({
      isReady: false,
      unmet: { count: unmet.length },
      path: `/use-cases/${useCaseId}/gate`,
    });
    expect(line?.unmet.first[0]?.fr).not.toMatch(/^G\d/);
    expect((await house.as('director', 'abroad')(readHomeGates, {})).gates).toEqual([]);
  });

  it('names the only use case to launch, counts several, and leaves those whose gate is open to the gates', async () => {
    const launches = async () => {
      const { waiting } = await house.as('director')(readHome, {});
      return waiting.filter(({ kind }) => kind === 'launch');
    };
    const only = await shortlistedUseCase(house, 'Accroches');
    expect(await launches()).toMatchObject([
      { id: only, subjectType: 'use-case', title: 'Accroches', count: 1 },
    ]);
    const other = await shortlistedUseCase(house, 'Briefs');
    expect(await launches()).toMatchObject([{ id: null, subjectType: null, title: null, count: 2 }]);
    await house.as('director')(openGate, { useCaseId: other });
    expect(await launches()).toMatchObject([{ id: only, count: 1 }]);
  });

  it('puts before the director what is past its date, and what is ready before that', async () => {
    const late = await openFirstGate(house);
    const call = house.as('director');
    const { version } = await call(getGate, { id: late.id });
    await call(scheduleGate, { id: late.id, version, dueOn: '2020-01-01' });
    expect((await gates('director')).gates).toMatchObject([{ part: 'at-risk', isLate: true }]);
    await giveEvidence(house, late.useCaseId, {
      person: await house.person('contributor'),
      criteria: ['G0-09'],
    });
    await attest(house.as('compliance_reviewer'), late.id, 'G0-09');
    for (const criterionId of (await call(getGate, { id: late.id })).unmet)
      await waive(call, late.id, criterionId);
    expect((await gates('director')).gates).toMatchObject([
      { part: 'decide', isReady: true, unmet: { count: 0, first: [] } },
    ]);
    expect(await part('compliance_reviewer')).toEqual([]);
  });

  it('tells a condition to whoever owes it before its date, and to the director once it is late', async () => {
    const { id, useCaseId } = await passFirstGate(house);
    const owner = await house.person('contributor');
    await giveRoles(house, useCaseId, [owner, ['domain_expert']]);
    const { id: ownerId, organisationId } = owner;
    const owe = (days: number) =>
      house.population.query(
        `INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, owner_id, due_on, version)
         VALUES ($1, $2, $3, 'G0-08', $4, $5, current_date + $6::int, 1)`,
        [organisationId, randomUUID(), id, `À ${days} jours`, ownerId, days],
      );
    await owe(5);
    await owe(60);
    await owe(-2);
    expect((await gates('contributor')).conditions).toMatchObject([
      { words: 'À -2 jours', isOverdue: true, owner: null },
      { words: 'À 5 jours', isOverdue: false, owner: null },
    ]);
    const { conditions, gates: told } = await gates('director');
    expect(conditions.map(({ words, owner }) => [words, owner])).toEqual([['À -2 jours', owner.name]]);
    expect(told).toMatchObject([{ part: 'at-risk', overdue: 1 }]);
  });

  it('tells who was away that a project began and a gate was decided', async () => {
    const { id: person } = await house.person('contributor');
    await house.as('contributor')(enterPage, { page: 'home' });
    await house.population.query(
      `UPDATE visit SET seen_at = now() - interval '1 hour' WHERE person_id = $1`,
      [person],
    );
    const { id } = await openFirstGate(house);
    await vote(house.as('director'), id, { roleId: 'sponsor', outcome: 'hold', reason: 'Plus tard.' });
    await passFirstGate(house);
    const { items } = (await house.as('contributor')(readHome, {})).news;
    const kinds = items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'gate-decided')).toHaveLength(2);
    expect(items.find(({ kind }) => kind === 'project-opened')?.title).toBe('Légendes de photos');
  });

  it('asks the owner of a KPI for its next figure, once its period is over', async () => {
    const { useCaseId } = await passFirstGate(house);
    const { id: ownerId, organisationId } = await house.person('contributor');
    const measured = async (name: string, daysAgo: number) => {
      const id = randomUUID();
      await house.population.query(
        `INSERT INTO kpi (organisation_id, id, use_case_id, name, family, role, target_form, owner_id, cadence, number,
          version, created_by, created_at, updated_at)
         VALUES ($1, $2, $3, $4, 'efficiency', 'primary', 'level', $5, 'weekly', 1, 1, $5, now(), now())`,
        [organisationId, id, useCaseId, name, ownerId],
      );
      await house.population.query(
        `WITH figure AS (
           INSERT INTO kpi_measurement (organisation_id, id, kpi_id, number, taken_on, context, value, entered_by,
             entered_at, version)
           VALUES ($1, $2, $3, 1, current_date - $4::int, 'pilot', 12, $5, now(), 1) RETURNING *)
         INSERT INTO kpi_day (organisation_id, kpi_id, number, context, day, rows, n, total, deviations, by_n, divided,
           denominators, by_denominator, from_on, kept_at)
         SELECT organisation_id, kpi_id, number, context, taken_on, 1, 1, value, 0, value, 0, 0, 0, taken_on, now()
         FROM figure`,
        [organisationId, randomUUID(), id, daysAgo, ownerId],
      );
    };
    await measured('Temps de rédaction', 9);
    await measured('Taux d’engagement', 3);
    expect((await house.as('contributor')(readHome, {})).waiting).toMatchObject([
      {
        kind: 'measure',
        title: 'Temps de rédaction',
        detail: 'Légendes de photos',
        subjectType: 'project-kpis',
      },
    ]);
    expect(
      (await house.as('director')(readHome, {})).waiting.filter(({ kind }) => kind === 'measure'),
    ).toEqual([]);
  });
});
