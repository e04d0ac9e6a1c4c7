import { identityNotProved, readIdentity } from '@jalon/contracts/access/credentials/identity.operations';
import { signOut } from '@jalon/contracts/access/session.operations';
import { createToken } from '@jalon/contracts/access/tokens.operations';
import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { getGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { gateDecided } from '@jalon/contracts/gates/gates.problems';
import { attestCriterion, waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import { createCall } from '@jalon/contracts/platform/client';
import { jest } from '@jest/globals';
import { PasswordsService } from '../access/credentials/passwords.service';
import type { Person } from '../platform/testing/population';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { giveEvidence, giveRoles, openFirstGate, PASSWORD } from './testing/gate-stage';

jest.setTimeout(60_000);

describe('signing proves again who one is', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  /** G0 with a proof, and a reviewer of its own who has just come in. */
  async function stage() {
    const { id, useCaseId } = await openFirstGate(house);
    const organisationId = house.organisationIds.home;
    const signer = await house.population.person({ organisationId, roles: ['director'] });
    await giveRoles(house, useCaseId, [signer, ['sponsor', 'compliance']]);
    await giveEvidence(house, useCaseId, { person: await house.person('contributor'), criteria: ['G0-09'] });
    const call = house.asPerson(signer);
    const { hash } = await call(readReading, { id, criterionId: 'G0-09' });
    const { unmet } = await call(getGate, { id });
    const waivable = unmet.filter((one) => one !== 'G0-09');
    return { id, signer, call, signing: { id, criterionId: 'G0-09', readingHash: hash }, waivable };
  }

  const waiving = (id: string, criterionId = '') => ({
    id,
    criterionId,
    reason: 'Assumé.',
    endsOn: '2099-01-01',
  });
  const minutesAgo = ({ id }: Pick<Person, 'id'>, minutes: number) =>
    house.population.query(
      `UPDATE session SET identity_proved_at = now() - make_interval(mins => $2) WHERE person_id = $1`,
      [id, minutes],
    );

  it('once for what is attested and waived, within ten minutes', async () => {
    const { id, call, signing, waivable } = await stage();
    expect(await call(readIdentity, {})).toEqual({ provedUntil: null });
    await expect(call(attestCriterion, signing)).rejects.toMatchObject({
      kind: identityNotProved,
      extension: { why: 'needed' },
    });
    await expect(call(waiveCriterion, waiving(id, waivable[0]))).rejects.toMatchObject({
      kind: identityNotProved,
    });
    await call(attestCriterion, { ...signing, password: PASSWORD });
    const { provedUntil } = await call(readIdentity, {});
    expect(Date.parse(provedUntil ?? '') - Date.now()).toBeGreaterThan(9 * 60_000);
    for (const criterionId of waivable) await call(waiveCriterion, waiving(id, criterionId));
    expect((await call(getGate, { id })).state).toBe('ready');
  });

  it('again after ten minutes, and never by a wrong password', async () => {
    const { id, signer, call, signing, waivable } = await stage();
    await call(attestCriterion, { ...signing, password: PASSWORD });
    await minutesAgo(signer, 9);
    await expect(
      call(waiveCriterion, { ...waiving(id, waivable[0]), password: 'une autre phrase' }),
    ).rejects.toMatchObject({ kind: identityNotProved, extension: { why: 'wrong' } });
    await call(waiveCriterion, waiving(id, waivable[0]));
    await minutesAgo(signer, 11);
    expect(await call(readIdentity, {})).toEqual({ provedUntil: null });
    await expect(call(waiveCriterion, waiving(id, waivable[1]))).rejects.toMatchObject({
      kind: identityNotProved,
    });
  });

  it('in each session, and in none that has ended', async () => {
    const { id, signer, call, signing, waivable } = await stage();
    await call(attestCriterion, { ...signing, password: PASSWORD });
    const other = house.asPerson({
      sessionToken: await house.population.session(signer.id, signer.organisationId),
    });
    await expect(other(waiveCriterion, waiving(id, waivable[0]))).rejects.toMatchObject({
      kind: identityNotProved,
    });
    await call(signOut, {});
    const proved = await house.population.query(
      `SELECT id FROM session WHERE person_id = $1 AND identity_proved_at IS NOT NULL`,
      [signer.id],
    );
    expect(proved).toEqual([]);
  });

  it('each time for a vote, and each time for a token, which has no session', async () => {
    const { id, call, signing, waivable } = await stage();
    const { secret } = await call(createToken, { name: 'Outil', scope: 'full', expiresInDays: 30 });
    const tool = createCall({
      baseUrl: house.baseUrl,
      headers: () => ({ authorization: `Bearer ${secret}` }),
    });
    await tool(attestCriterion, { ...signing, password: PASSWORD });
    await expect(tool(waiveCriterion, waiving(id, waivable[0]))).rejects.toMatchObject({
      kind: identityNotProved,
    });
    await call(waiveCriterion, { ...waiving(id, waivable[0]), password: PASSWORD });
    const { hash } = await call(readReading, { id });
    const ballot = { id, roleId: 'sponsor', outcome: 'hold', reason: 'Plus tard.', readingHash: hash };
    await expect(call(voteAtGate, ballot)).rejects.toMatchObject({
      kind: identityNotProved,
      extension: { why: 'needed' },
    });
    const voted = await call(voteAtGate, { ...ballot, password: PASSWORD });
    expect(voted.decided).toMatchObject({ outcome: { id: 'hold' } });
  });
});

describe('a crowd that votes with few connections', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse({ DATABASE_POOL: '2' })));
  afterAll(() => house.close());

  it('is decided once; the others are told so, each password is compared once, nobody waits in vain', async () => {
    const { id, useCaseId } = await openFirstGate(house);
    const voters: Person[] = [];
    for (let nth = 0; nth < 40; nth += 1) {
      const organisationId = house.organisationIds.home;
      const person = await house.population.person({ organisationId, roles: ['director'] });
      await giveRoles(house, useCaseId, [person, ['sponsor']]);
      voters.push(person);
    }
    const { hash } = await house.as('director')(readReading, { id });
    const compared = jest.spyOn(house.app.get(PasswordsService, { strict: false }), 'isRight');
    const told = await Promise.allSettled(
      voters.map((person) =>
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
    const refused = told.flatMap((one) => (one.status === 'rejected' ? [one.reason.kind.type] : []));
    expect(new Set(refused)).toEqual(new Set([gateDecided.type]));
    expect(refused).toHaveLength(39);
    expect(compared).toHaveBeenCalledTimes(40);
    expect(await house.population.query(`SELECT id FROM gate_vote WHERE gate_id = $1`, [id])).toHaveLength(1);
  });
});
