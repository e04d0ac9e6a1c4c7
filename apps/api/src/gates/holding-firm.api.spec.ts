import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { getGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { gateDecided } from '@jalon/contracts/gates/gates.problems';
import { notFound, unavailable } from '@jalon/contracts/platform/problems';
import { addRecord } from '@jalon/contracts/projects/records/records.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { waivedPhasesOf } from './gathering/waived-phases';
import {
  addVersion,
  attest,
  giveEvidence,
  givePassword,
  giveRoles,
  openFirstGate,
  PASSWORD,
  passFirstGate,
  vote,
} from './testing/gate-stage';

describe('a gate that somebody would walk around', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const director = () => house.as('director');

  /** G1 of a fresh project: the director sponsors, the project manager leads. */
  async function openSecond() {
    const { id: firstId, useCaseId, nextId } = await passFirstGate(house);
    const lead = await house.person('project_manager');
    await givePassword(house, lead);
    await giveRoles(house, useCaseId, [lead, ['product_owner']]);
    return { firstId, useCaseId, id: nextId };
  }

  const asGate = (id: string, gateId: string) =>
    house.population.query(`UPDATE gate SET gate_id = $2 WHERE id = $1`, [id, gateId]);

  it('knows a pilot that a recorded decision waives, and one that it keeps', async () => {
    const { useCaseId } = await openFirstGate(house);
    const record = (isWith: boolean, happenedOn: string) =>
      director()(addRecord, {
        useCaseId,
        happenedOn,
        content: { kind: 'pilot_decision', data: { with: isWith, reason: 'Outil déjà éprouvé.' } },
      });
    const waived = () => house.within('director', ({ actor }) => waivedPhasesOf(actor, [useCaseId]));
    await record(false, '2026-01-05');
    expect((await waived()).get(useCaseId)).toEqual([{ phaseId: 'P5', reason: 'Outil déjà éprouvé.' }]);
    await record(true, '2026-01-06');
    expect((await waived()).get(useCaseId)).toBeUndefined();
  });

  it('counts no vote of somebody who left', async () => {
    const { id, useCaseId } = await openSecond();
    const { organisationId, ...gone } = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['director'],
    });
    await givePassword(house, gone);
    await house.population.query(
      `UPDATE project_role SET ended_at = now() WHERE use_case_id = $1 AND role_id = 'sponsor'`,
      [useCaseId],
    );
    await giveRoles(house, useCaseId, [{ organisationId, ...gone }, ['sponsor']]);
    const held = { outcome: 'hold', reason: 'Après le budget.' };
    await vote(house.asPerson(gone), id, { roleId: 'sponsor', ...held });
    await house.population.query(`UPDATE membership SET left_at = now() WHERE person_id = $1`, [gone.id]);
    const view = await vote(house.as('project_manager'), id, { roleId: 'product_owner', ...held });
    expect(view).toMatchObject({ lacksFirst: true, decided: null });
  });

  it('wants another signature whoever copied the proof last', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const [reviewer, other] = [await house.person('compliance_reviewer'), await house.person('contributor')];
    const evidenceId = await giveEvidence(house, useCaseId, { person: reviewer, criteria: ['G0-09'] });
    const { organisationId } = reviewer;
    await addVersion(house, { organisationId, personId: other.id, evidenceId, number: 2 });
    const view = await attest(house.as('compliance_reviewer'), id, 'G0-09');
    expect(view.criteria.find((one) => one.id === 'G0-09')).toMatchObject({
      state: 'unsigned',
      signatures: [{ needsAnother: true }],
    });
  });

  it('is not passed by a vote for something else, where earlier votes would pass it no more', async () => {
    const { id, useCaseId } = await openSecond();
    await asGate(id, 'G2');
    const [director1, lead] = [await house.person('director'), await house.person('project_manager')];
    const finance = await house.person('contributor');
    await givePassword(house, finance);
    await giveRoles(house, useCaseId, [finance, ['finance']]);
    const { reading, hash } = await director()(readReading, { id });
    for (const [person, roleId] of [[director1, 'sponsor'] as const, [lead, 'product_owner'] as const])
      await house.population.query(
        `INSERT INTO gate_vote (organisation_id, id, gate_id, role_id, person_id, outcome, conditions, reading,
           reading_hash, signed_at) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'pass', '[]', $5, $6, now())`,
        [person.organisationId, id, roleId, person.id, JSON.stringify(reading), hash],
      );
    const view = await vote(house.as('contributor'), id, {
      roleId: 'finance',
      outcome: 'hold',
      reason: 'Pas encore.',
    });
    expect(view).toMatchObject({ state: 'blocked', decided: null });
  });

  it('ends once the closing report is signed: it is signed before the vote that asks for it', async () => {
    for (const [gateId, outcome] of [
      ['G9', 'close'],
      ['G8', 'retire'],
    ] as const) {
      const { id, useCaseId } = await openSecond();
      await asGate(id, gateId);
      const [owner, other] = [await house.person('compliance_reviewer'), await house.person('contributor')];
      await giveRoles(house, useCaseId, [owner, ['system_owner']]);
      await giveEvidence(house, useCaseId, { person: other, criteria: ['G9-09'] });
      const lacking = async () =>
        (await director()(getGate, { id })).outcomes
          .find((one) => one.id === outcome)
          ?.unmet.map(({ criterionId }) => criterionId);
      expect(await lacking()).toContain('G9-09');
      const before = await house.as('compliance_reviewer')(getGate, { id });
      const shown = before.criteria.find((one) => one.id === 'G9-09');
      expect(shown?.may).toContain('attest');
      expect(shown?.isBlocking && shown.state !== 'not_applicable').toBe(false);
      await attest(house.as('compliance_reviewer'), id, 'G9-09');
      expect(await lacking()).not.toContain('G9-09');
      await expect(attest(house.as('compliance_reviewer'), id, 'G7-01')).rejects.toMatchObject({
        kind: notFound,
      });
    }
  });

  it('tells a frozen decision that was written over, its hash too', async () => {
    const { firstId: id } = await openSecond();
    const write = (text: string) =>
      house.population.query(`UPDATE gate_decision SET document = $2 WHERE id = $1`, [id, text]);
    const [kept] = await house.population.query<{ document: string }>(
      `SELECT document FROM gate_decision WHERE id = $1`,
      [id],
    );
    const document = kept?.document ?? '';
    await write(document.replace('"reason":"Assumé."', '"reason":"Assumée."'));
    expect(await director()(replayDecision, { id })).toMatchObject({ isIntact: false, isInJournal: false });
    await house.population.query(
      `UPDATE gate_decision SET hash = encode(sha256(convert_to(document, 'UTF8')), 'hex') WHERE id = $1`,
      [id],
    );
    expect(await director()(replayDecision, { id })).toMatchObject({ isIntact: true, isInJournal: false });
    await write(document.replaceAll('"endsOn":"2099-01-01"', '"endsOn":"2020-01-01"'));
    const { isSame, differences } = await director()(replayDecision, { id });
    expect(isSame).toBe(false);
    expect(differences.map((one) => one.id)).toContain('readiness');
  });

  it('loses no vote when two seats of twenty people each vote at once, for two outcomes', async () => {
    const { id, useCaseId } = await openSecond();
    const voters = await Promise.all(
      Array.from({ length: 40 }, async (_, nth) => {
        const person = await house.population.person({
          organisationId: house.organisationIds.home,
          roles: ['contributor'],
        });
        const roleId = nth % 2 === 0 ? 'sponsor' : 'product_owner';
        await givePassword(house, person);
        await giveRoles(house, useCaseId, [person, [roleId]]);
        return { person, roleId, target: nth % 3 === 0 ? 'P0' : null };
      }),
    );
    const { hash } = await director()(readReading, { id });
    const outcomes = await Promise.allSettled(
      voters.map(({ person, roleId, target }) =>
        house.asPerson(person)(voteAtGate, {
          id,
          roleId,
          outcome: target ? 'adjust' : 'hold',
          target,
          reason: 'À revoir.',
          readingHash: hash,
          password: PASSWORD,
        }),
      ),
    );
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.kind.type] : []));
    /** Whoever finds no connection free in time is told so, and has not voted. */
    const told: readonly string[] = [gateDecided.type, unavailable.type];
    expect(refused.filter((type) => !told.includes(type))).toEqual([]);
    const votes = await house.population.query<{ outcome: string; ended: boolean }>(
      `SELECT outcome, ended_at IS NOT NULL AS ended FROM gate_vote WHERE gate_id = $1`,
      [id],
    );
    expect(votes).toHaveLength(done);
    const decisions = await house.population.query<{ outcome: string }>(
      `SELECT outcome FROM gate_decision WHERE id = $1`,
      [id],
    );
    expect(decisions).toHaveLength(1);
    const standing = votes.filter(({ ended }) => !ended).map(({ outcome }) => outcome);
    expect(standing).toEqual([decisions[0]?.outcome, decisions[0]?.outcome]);
    expect(await director()(replayDecision, { id })).toMatchObject({ isSame: true, isInJournal: true });
  });
});
