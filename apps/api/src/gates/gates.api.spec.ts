import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { readDecision, replayDecision, thenAndNow } from '@jalon/contracts/gates/decisions.operations';
import {
  getGate,
  listGates,
  openGate,
  readBoard,
  readReading,
} from '@jalon/contracts/gates/gates.operations';
import { invalidInput } from '@jalon/contracts/platform/problems';
import {
  factIsMeasured,
  factValueRefused,
  gateDecided,
  gateNotReady,
  gateOpenAlready,
  notYourRole,
  useCaseNotAtGate,
} from '@jalon/contracts/gates/gates.problems';
import { attestCriterion, declareFact, waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import { identityNotProved } from '@jalon/contracts/access/credentials/identity.operations';
import { readingChanged } from '@jalon/contracts/gates/signing.problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import {
  attest,
  giveEvidence,
  givePassword,
  giveRoles,
  openFirstGate,
  PASSWORD,
  shortlistedUseCase,
  vote,
} from './testing/gate-stage';

describe('gates', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');

  it('opens G0 on a shortlisted use case, once', async () => {
    const useCaseId = await shortlistedUseCase(house);
    const gate = await director()(openGate, { useCaseId, dueOn: '2099-03-02' });
    expect(gate).toMatchObject({ gateId: 'G0', cycle: 1, state: 'blocked', dueOn: '2099-03-02' });
    await expect(director()(openGate, { useCaseId })).rejects.toMatchObject({ kind: gateOpenAlready });
    const { gates, ahead, nextId } = await director()(listGates, { useCaseId });
    expect(gates.map(({ gateId }) => gateId)).toEqual(['G0']);
    expect(ahead[0]?.gateId).toBe('G1');
    expect(nextId).toBe(gate.id);
    expect(await director()(getGate, { id: gate.id })).toEqual(gate);
    const board = await director()(readBoard, {});
    expect(board.items.map(({ id }) => id)).toContain(gate.id);
  });

  it('opens none on a draft', async () => {
    const { id } = await director()(createUseCase, { title: 'Veille', problem: 'À la main.' });
    await expect(director()(openGate, { useCaseId: id })).rejects.toMatchObject({ kind: useCaseNotAtGate });
  });

  it('says what is unmet when somebody would pass it too early', async () => {
    const { id } = await openFirstGate(house);
    await expect(vote(director(), id, { roleId: 'sponsor', outcome: 'pass' })).rejects.toMatchObject({
      kind: gateNotReady,
      extension: {
        unmet: expect.arrayContaining([expect.objectContaining({ criterion: 'G0-09', state: 'unsigned' })]),
      },
    });
  });

  it('is passed once ready: the project begins, all is frozen, and it replays', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const contributor = await house.person('contributor');
    const view = await director()(getGate, { id });
    await giveEvidence(house, useCaseId, { person: contributor, criteria: ['G0-09'] });
    await attest(house.as('compliance_reviewer'), id, 'G0-09');
    for (const criterionId of view.unmet.filter((one) => one !== 'G0-09'))
      await director()(waiveCriterion, {
        id,
        criterionId,
        reason: 'Suffisant pour commencer.',
        endsOn: '2099-01-01',
        password: PASSWORD,
      });
    expect(await director()(getGate, { id })).toMatchObject({ state: 'ready', unmet: [] });
    const decided = await vote(director(), id, {
      roleId: 'sponsor',
      outcome: 'pass',
      reason: 'Utile tout de suite.',
    });
    expect(decided).toMatchObject({ state: null, decided: { outcome: { id: 'pass' } }, deciding: 'decided' });
    const { gates, nextId } = await director()(listGates, { useCaseId });
    expect(gates.map(({ gateId }) => gateId)).toEqual(['G0', 'G1']);
    expect(gates[1]).toMatchObject({ id: nextId, project: { title: 'Légendes de photos' } });
    expect(await director()(replayDecision, { id })).toMatchObject({
      isSame: true,
      isIntact: true,
      isInJournal: true,
      differences: [],
    });
    const decision = await director()(readDecision, { id });
    expect(decision.votes.map(({ reason }) => reason)).toEqual(['Utile tout de suite.']);
    expect(decision.verdict).toBe('ready');
    expect((await director()(thenAndNow, { id })).then).toBe('ready');
    await expect(
      vote(director(), id, { roleId: 'sponsor', outcome: 'hold', reason: 'Non.' }),
    ).rejects.toMatchObject({ kind: gateDecided });
    const next = await director()(getGate, { id: nextId ?? '' });
    expect(next.criteria.length).toBeGreaterThan(6);
  });

  it('asks again who signs, and refuses another', async () => {
    const { id } = await openFirstGate(house);
    const { hash } = await director()(readReading, { id });
    const ballot = { id, roleId: 'sponsor', outcome: 'hold', reason: 'Plus tard.', readingHash: hash };
    await expect(director()(voteAtGate, { ...ballot, password: 'une autre' })).rejects.toMatchObject({
      kind: identityNotProved,
    });
    await expect(director()(voteAtGate, ballot)).rejects.toMatchObject({ kind: identityNotProved });
    await givePassword(house, await house.person('contributor'));
    await expect(
      house.as('contributor')(voteAtGate, { ...ballot, password: PASSWORD }),
    ).rejects.toMatchObject({ kind: notYourRole });
  });

  it('refuses to sign what is no longer what was read, and says what changed', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const contributor = await house.person('contributor');
    const call = house.as('compliance_reviewer');
    await giveEvidence(house, useCaseId, { person: contributor, criteria: ['G0-09'] });
    const { reading, hash } = await call(readReading, { id, criterionId: 'G0-09' });
    await house.population.query(`UPDATE evidence SET expires_on = '2020-01-01' WHERE use_case_id = $1`, [
      useCaseId,
    ]);
    await giveEvidence(house, useCaseId, { person: contributor, criteria: ['G0-09'] });
    await expect(
      call(attestCriterion, {
        id,
        criterionId: 'G0-09',
        readingHash: hash,
        seen: reading,
        password: PASSWORD,
      }),
    ).rejects.toMatchObject({ kind: readingChanged, extension: { differences: [{ kind: 'evidence' }] } });
  });

  it('decides once when forty sponsors sign at the same moment', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const sponsors = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const person = await house.population.person({
          organisationId: house.organisationIds.home,
          roles: ['director'],
        });
        await givePassword(house, person);
        await giveRoles(house, useCaseId, [person, ['sponsor']]);
        return person;
      }),
    );
    const { hash } = await director()(readReading, { id });
    const outcomes = await Promise.allSettled(
      sponsors.map((person) =>
        house.asPerson(person)(voteAtGate, {
          id,
          roleId: 'sponsor',
          outcome: 'hold',
          reason: 'Après le budget.',
          readingHash: hash,
          password: PASSWORD,
        }),
      ),
    );
    const done = outcomes.filter(({ status }) => status === 'fulfilled');
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.kind.type] : []));
    expect(done).toHaveLength(1);
    expect(new Set(refused)).toEqual(new Set([gateDecided.type]));
    const rows = await house.population.query(`SELECT id FROM gate_decision WHERE id = $1`, [id]);
    expect(rows).toHaveLength(1);
    expect(await director()(replayDecision, { id })).toMatchObject({ isSame: true });
  });

  it('lets the team declare what nothing computes, and nothing else', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    await giveRoles(house, useCaseId, [await house.person('contributor'), ['domain_expert']]);
    const call = house.as('contributor');
    const said = { id, value: 3, expiresOn: '2099-01-01', note: 'Compté à la main.' };
    await call(declareFact, { ...said, factId: 'risksOpen' });
    await expect(call(declareFact, { ...said, factId: 'voters' })).rejects.toMatchObject({
      kind: factIsMeasured,
    });
    await expect(
      call(declareFact, { ...said, factId: 'risksOpen', value: 'beaucoup' }),
    ).rejects.toMatchObject({ kind: factValueRefused });
    await expect(
      call(declareFact, { ...said, factId: 'risksOpen', expiresOn: '2020-01-01' }),
    ).rejects.toMatchObject({ kind: invalidInput });
  });
});
