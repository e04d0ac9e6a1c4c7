import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { getGate, listGates, readBoard, readReading } from '@jalon/contracts/gates/gates.operations';
import { readHomeGates } from '@jalon/contracts/home/home-gates.operations';
import { listMyTasks } from '@jalon/contracts/discussion/tasks.operations';
import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { listEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { getChecklist, getPlan } from '@jalon/contracts/projects/plan/plan.operations';
import { getProject, listProjects } from '@jalon/contracts/projects/projects.operations';
import { addDays } from '@jalon/domain/organisation/working-days';
import { marengo } from './marengo/marengo';
import { type Demonstration, openDemonstration } from './testing/demonstrated';
import { recount } from './testing/recount';

const FOUNDING = 'Création et optimisation assistées des contenus sociaux';
const READY = 'Brief de contenu SEO à partir des meilleures pages';
const REPORTS = 'Bilans de campagne rédigés à partir des mesures';
const SEGMENTS = 'Adapter les pages d’arrivée au segment du visiteur';

let shown: Demonstration;
beforeAll(async () => {
  shown = await openDemonstration();
}, 300_000);
afterAll(() => shown.close());

const as = (key: string) => shown.as(marengo, key);

async function projectsOf() {
  const { items } = await (await as('helene'))(listProjects, { limit: 50 });
  return items;
}
async function projectOf(title: string) {
  const found = (await projectsOf()).find((one) => one.title === title);
  if (!found) throw new Error(`No project is called ${title}`);
  return found;
}
/** The gates of a project that were decided, oldest first; and the one that is open, whole. */
async function gatesOf(title: string, key = 'helene') {
  const { useCaseId, id: projectId } = await projectOf(title);
  const call = await as(key);
  const { gates, nextId } = await call(listGates, { useCaseId });
  return {
    call,
    useCaseId,
    projectId,
    decided: gates.filter(({ decided }) => decided !== null),
    open: nextId === null ? null : await call(getGate, { id: nextId }),
  };
}

describe('what the agency carries through its gates', () => {
  it('stands at five places: a second pilot, framing, choosing twice, given up', async () => {
    const places = (await projectsOf()).map(({ phaseId, cycle, status }) => `${phaseId}.${cycle} ${status}`);
    expect(places.sort()).toEqual([
      'P1.1 abandoned',
      'P1.1 active',
      'P2.1 active',
      'P2.1 active',
      'P5.2 active',
    ]);
  });

  it('has carried the founding case through five gates, one with conditions, and back from its first pilot', async () => {
    const { decided, open } = await gatesOf(FOUNDING);
    expect(decided.map(({ gateId, cycle, decided: how }) => `${gateId}.${cycle} ${how?.outcome.id}`)).toEqual(
      [
        'G0.1 pass',
        'G1.1 pass',
        'G2.1 pass_with_conditions',
        'G3.1 pass',
        'G4.1 pass',
        'G5.1 adjust',
        'G4.2 pass',
      ],
    );
    expect([open?.gateId, open?.cycle]).toEqual(['G5', 2]);
  });

  it('gave one up by both its deciders, with what was learnt', async () => {
    const given = (await projectsOf()).find(({ status }) => status === 'abandoned');
    const { lessons } = await (await as('helene'))(getProject, { id: given?.id ?? '' });
    expect(lessons).toContain('Regarder d’abord ce que les outils payés savent faire');
  });

  it('holds one up by what was promised at an earlier gate, as the director reads first thing', async () => {
    const { gates, conditions } = await (await as('helene'))(readHomeGates, {});
    expect(gates.filter(({ overdue }) => overdue > 0)).toMatchObject([{ title: SEGMENTS, part: 'at-risk' }]);
    expect(conditions.filter(({ isOverdue }) => isOverdue)).toMatchObject([{ owner: 'Lucas Pereira' }]);
    const { counts } = await (await as('helene'))(readBoard, {});
    expect(counts).toMatchObject({ open: 4, ready: 1, blocked: 3, conditions_overdue: 1 });
  });

  it('plans the phase that every project under way goes through', async () => {
    const call = await as('sofia');
    for (const { id, phaseId, cycle } of (await projectsOf()).filter(({ status }) => status === 'active')) {
      const { phases } = await call(getPlan, { id });
      const now = phases.find((one) => one.phaseId === phaseId && one.cycle === cycle);
      expect(now).toMatchObject({ plannedFrom: expect.any(String), plannedTo: expect.any(String) });
    }
  });

  it.each([FOUNDING, REPORTS, SEGMENTS])(
    'shows what “%s” has to do: done, to do, and late',
    async (title) => {
      const { id, phaseId, cycle } = await projectOf(title);
      const call = await as('sofia');
      const { items } = await call(getChecklist, { id, phaseId, cycle });
      const tasks = items.flatMap(({ task }) => (task ? [task] : []));
      expect(tasks.every(({ owner, dueOn }) => owner !== null && dueOn !== null)).toBe(true);
      const open = tasks.filter(({ completedAt }) => completedAt === null);
      const { today } = await call(getPlan, { id });
      expect(tasks.length - open.length).toBeGreaterThanOrEqual(2);
      expect(open.filter(({ dueOn }) => (dueOn ?? today) < today)).toHaveLength(1);
    },
  );

  it('gives people their part of a phase among their own tasks', async () => {
    const { items } = await (await as('bastien'))(listMyTasks, {});
    expect(items).toContainEqual(
      expect.objectContaining({ title: 'Essais gratuits et grille de qualité', subjectTitle: REPORTS }),
    );
  });

  it('replays every decision to the same verdict', async () => {
    const call = await as('helene');
    const rows = await shown.house.population.query<{ id: string }>(
      `SELECT id FROM gate_decision WHERE organisation_id = $1`,
      [marengo.id],
    );
    expect(rows.length).toBeGreaterThanOrEqual(14);
    for (const { id } of rows) expect(await call(replayDecision, { id })).toMatchObject({ isSame: true });
  });
});

describe('what waits for people', () => {
  it('is one gate that is ready, with the product owner’s voice, before all that is not', async () => {
    const { items } = await (await as('helene'))(readBoard, {});
    expect(items.filter(({ state }) => state === 'ready')).toMatchObject([
      { gateId: 'G1', useCase: { title: READY }, unmet: [], votes: 1, needed: 2, mine: ['vote'] },
    ]);
    expect(items.map(({ gateId, state }) => `${gateId} ${state}`).sort()).toEqual([
      'G1 ready',
      'G2 blocked',
      'G2 blocked',
      'G5 blocked',
    ]);
    const { gates } = await (await as('helene'))(readHomeGates, {});
    expect(gates[0]).toMatchObject({ part: 'decide', isReady: true, title: READY });
    const { open } = await gatesOf(READY);
    expect(open?.criteria.find(({ id }) => id === 'G1-09')?.opinion).toMatchObject({
      stance: 'favourable',
      by: { name: 'Nadia Ferrand' },
    });
  });

  it.each([
    ['sofia', [FOUNDING, REPORTS]],
    ['thomas', [SEGMENTS]],
  ])('is what is missing, for %s', async (key, titles) => {
    const { gates } = await (await as(key))(readHomeGates, {});
    const carried = gates.filter(({ part }) => part === 'carry');
    expect(carried.map(({ title }) => title)).toEqual(titles);
    for (const { unmet } of carried) expect(unmet.first.length).toBeGreaterThan(0);
  });

  it('is a signature that fell when terms changed, and an opinion, for the jurist', async () => {
    const call = await as('nadia');
    const { gates } = await call(readHomeGates, {});
    expect(gates.map(({ title, part, toSign, toAdvise }) => [title, part, toSign, toAdvise]).sort()).toEqual([
      [SEGMENTS, 'sign', 0, 1],
      [REPORTS, 'sign', 1, 0],
    ]);
    const { open } = await gatesOf(REPORTS, 'nadia');
    const terms = open?.criteria.find(({ id }) => id === 'G2-11');
    expect(terms).toMatchObject({ state: 'reopened', law: expect.arrayContaining(['RGPD art. 28(3)(a)']) });
    expect(terms?.signatures).toMatchObject([{ by: { name: 'Nadia Ferrand' }, ended: { why: 'changed' } }]);
    const [difference] = terms?.signatures[0]?.ended?.differences ?? [];
    expect(difference).toMatchObject({ kind: 'evidence', before: { version: 1 }, after: { version: 2 } });
    const { items } = await call(listNotifications, {});
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['signature_reopened', 'opinion_asked']),
    );
  });

  it('is a voice that somebody gives in the place of another', async () => {
    const { open } = await gatesOf(FOUNDING);
    const given = open?.seats.flatMap(({ delegations }) => delegations) ?? [];
    expect(given).toMatchObject([{ from: { name: 'Camille Rousseau' }, to: { name: 'Oliver Grant' } }]);
    const [{ startsOn, endsOn } = { startsOn: '', endsOn: '' }] = given;
    expect([startsOn <= (open?.today ?? ''), endsOn >= (open?.today ?? '')]).toEqual([true, true]);
  });

  it('is a proof that runs out within ten days', async () => {
    const { useCaseId, call, open } = await gatesOf(FOUNDING);
    const { items } = await call(listEvidence, { useCaseId });
    const [today, horizon] = [open?.today ?? '', addDays(open?.today ?? '', 10)];
    const soon = items.filter(({ expiresOn }) => expiresOn && expiresOn > today && expiresOn < horizon);
    expect(soon.map(({ title }) => title)).toEqual(['Contrat de la plateforme de génération']);
  });
});

describe('what is measured', () => {
  it.each([FOUNDING, READY, REPORTS, SEGMENTS])('is what the pages of “%s” add up to', async (title) => {
    const { call, useCaseId, projectId, open } = await gatesOf(title);
    const counted = await recount(call, { useCaseId, projectId });
    const facts = (open?.facts ?? []).filter(({ id, standing }) => standing === 'measured' && id in counted);
    for (const { id, value } of facts) expect([id, value]).toEqual([id, counted[id]]);
    if (title !== FOUNDING) expect(facts.length).toBeGreaterThanOrEqual(2);
  });

  it('was frozen as the rows of the founding case still say it', async () => {
    const { call, useCaseId, projectId, decided } = await gatesOf(FOUNDING);
    const counted = await recount(call, { useCaseId, projectId });
    const checked: string[] = [];
    for (const { id, gateId } of decided.filter((gate) => ['G1', 'G2', 'G4'].includes(gate.gateId)))
      for (const fact of (await call(getGate, { id })).facts.filter(
        ({ standing }) => standing === 'measured',
      ))
        if (fact.id in counted) {
          expect([gateId, fact.id, fact.value]).toEqual([gateId, fact.id, counted[fact.id]]);
          checked.push(fact.id);
        }
    expect(checked).toEqual(expect.arrayContaining(['baselineMinN', 'pilotClients', 'clientAuthorisations']));
  });
});

describe('the director', () => {
  it('passes the gate that is ready with one signature, and the project goes on', async () => {
    const { call, open } = await gatesOf(READY);
    const id = open?.id ?? '';
    const { hash } = await call(readReading, { id });
    const email = marengo.people.find(({ key }) => key === 'helene')?.email;
    const password = (await shown.accounts()).find((one) => one.email === email)?.password;
    const decided = await call(voteAtGate, {
      id,
      roleId: 'sponsor',
      outcome: 'pass',
      reason: 'Allez-y.',
      readingHash: hash,
      password,
    });
    expect(decided.decided?.outcome.id).toBe('pass');
    expect((await projectOf(READY)).phaseId).toBe('P2');
  });
});
