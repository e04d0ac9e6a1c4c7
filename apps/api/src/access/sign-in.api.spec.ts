import {
  badCode,
  badCredentials,
  challengeOver,
  secondFactorNeeded,
} from '@jalon/contracts/access/access.problems';
import {
  changePassword,
  forgetPassword,
  resetPassword,
} from '@jalon/contracts/access/credentials/password.operations';
import {
  confirmSecondFactor,
  enrolSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '@jalon/contracts/access/credentials/second-factor.operations';
import {
  giveSecondFactor,
  listSessions,
  readSession,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signOut,
} from '@jalon/contracts/access/session.operations';
import { wrongPassword } from '@jalon/contracts/access/access.problems';
import {
  fault,
  invalidInput,
  notFound,
  tooManyRequests,
  unauthenticated,
} from '@jalon/contracts/platform/problems';
import { linkOver } from '@jalon/contracts/access/access.problems';
import { URI } from 'otpauth';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { browserIn, mailTo, newcomer, PASSWORD, refusal, tokenIn } from './testing/browser';

describe('signing in', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const journalKinds = async (organisationId: string): Promise<string[]> => {
    const rows = await house.population.query<{ kind: string }>(
      'SELECT kind FROM journal_event WHERE organisation_id = $1 ORDER BY xid, at',
      [organisationId],
    );
    return rows.map(({ kind }) => kind);
  };

  it('lets a new person in at once where mail stays at home, and out again', async () => {
    const { call, session, email, cookie } = await newcomer(house, 'Atelier du Matin');
    expect(session).toMatchObject({
      person: { name: 'Maud Leroy', email, language: 'fr', theme: 'system' },
      organisation: { name: 'Atelier du Matin', currency: 'EUR', isDemonstration: false },
      roles: ['admin'],
      clientIds: null,
      hasSecondFactor: false,
      keepsMail: true,
    });
    expect(session.permissions).toContain('members:manage');
    expect(await call(readSession, {})).toEqual(session);
    const old = cookie();
    await call(signOut, {});
    expect(cookie()).toBe('');
    expect(await refusal(browserIn(house, old).call(readSession, {}))).toMatchObject({
      kind: unauthenticated,
    });
  });

  it('tells the journal what happened, and no secret', async () => {
    const { session } = await newcomer(house);
    expect(await journalKinds(session.organisation.id)).toEqual(
      expect.arrayContaining(['organisation.created', 'member.joined', 'session.opened']),
    );
    const kept = await house.population.query(
      `SELECT before_value, after_value FROM journal_value WHERE organisation_id = $1`,
      [session.organisation.id],
    );
    expect(JSON.stringify(kept)).not.toMatch(/argon2|js_/);
  });

  it('answers an unknown account like a wrong password', async () => {
    const { email } = await newcomer(house);
    const wrong = await refusal(house.visitor(signIn, { email, password: 'tout autre chose' }));
    const unknown = await refusal(
      house.visitor(signIn, { email: `x${email}`, password: 'tout autre chose' }),
    );
    expect(wrong).toMatchObject({ kind: badCredentials });
    expect({ ...unknown.said, extension: unknown.extension }).toEqual({
      ...wrong.said,
      extension: wrong.extension,
    });
  });

  it('takes as long for an unknown account as for a wrong password', async () => {
    const { email } = await newcomer(house);
    const took = async (address: string): Promise<number> => {
      const start = performance.now();
      await refusal(house.visitor(signIn, { email: address, password: 'tout autre chose' }));
      return performance.now() - start;
    };
    const times: [number, number][] = [];
    for (let i = 0; i < 9; i++) times.push([await took(email), await took(`y${email}`)]);
    const median = (which: 0 | 1): number => times.map((pair) => pair[which]).sort((a, b) => a - b)[4] ?? 0;
    const [known, unknown] = [median(0), median(1)];
    expect(unknown).toBeGreaterThan(known / 2);
    expect(known).toBeGreaterThan(unknown / 2);
  });

  it('reads the address in any case', async () => {
    const { email } = await newcomer(house);
    const session = await browserIn(house).call(signIn, {
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(session.person.email).toBe(email);
  });

  it('closes an account to guessing, whoever guesses, and a new password opens it again', async () => {
    const { email } = await newcomer(house);
    for (let i = 0; i < 10; i++)
      await refusal(house.visitor(signIn, { email, password: `essai numéro ${i}` }));
    const locked = await refusal(house.visitor(signIn, { email, password: PASSWORD }));
    expect(locked).toMatchObject({ kind: tooManyRequests });
    await house.visitor(forgetPassword, { email });
    const token = tokenIn((await mailTo(house, email)).link);
    await house.visitor(resetPassword, { token, password: 'une vache sur le trottoir' });
    const session = await browserIn(house).call(signIn, { email, password: 'une vache sur le trottoir' });
    expect(session.person.email).toBe(email);
  });

  it('closes an address that has no account just the same', async () => {
    for (let i = 0; i < 10; i++)
      await refusal(house.visitor(signIn, { email: 'personne@nulle.example', password: `essai ${i}` }));
    const locked = await refusal(
      house.visitor(signIn, { email: 'personne@nulle.example', password: 'essai' }),
    );
    expect(locked).toMatchObject({ kind: tooManyRequests });
  });

  it('forgets failed attempts once one succeeds', async () => {
    const { email } = await newcomer(house);
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 6; i++) await refusal(house.visitor(signIn, { email, password: 'à côté' }));
      await browserIn(house).call(signIn, { email, password: PASSWORD });
    }
  });

  describe('sessions', () => {
    it('gives a browser that signs in again a new session, and ends the one it had', async () => {
      const { call, cookie, email } = await newcomer(house);
      const first = cookie();
      await call(signIn, { email, password: PASSWORD });
      expect(cookie()).not.toBe(first);
      expect(await refusal(browserIn(house, first).call(readSession, {}))).toMatchObject({
        kind: unauthenticated,
      });
      expect(await call(listSessions, {})).toHaveLength(1);
    });

    it('lists one’s browsers and ends one, or all the others', async () => {
      const { call, email } = await newcomer(house);
      const others = [browserIn(house), browserIn(house), browserIn(house)] as const;
      for (const other of others) await other.call(signIn, { email, password: PASSWORD });
      const sessions = await call(listSessions, {});
      expect(sessions).toHaveLength(4);
      expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
      expect(sessions[0]).toMatchObject({
        browser: 'firefox',
        system: 'linux',
        organisation: 'Agence Neuve',
      });
      const [own] = (await others[0].call(listSessions, {})).filter(({ isCurrent }) => isCurrent);
      await call(revokeSession, { id: own?.id ?? '' });
      expect(await refusal(others[0].call(readSession, {}))).toMatchObject({ kind: unauthenticated });
      expect(await call(revokeOtherSessions, {})).toEqual({ ended: 2 });
      expect(await refusal(others[1].call(readSession, {}))).toMatchObject({ kind: unauthenticated });
      expect(await call(listSessions, {})).toHaveLength(1);
    });

    it('does not end somebody else’s', async () => {
      const mine = await newcomer(house);
      const theirs = await newcomer(house);
      const [session] = await theirs.call(listSessions, {});
      expect(await refusal(mine.call(revokeSession, { id: session?.id ?? '' }))).toMatchObject({
        kind: notFound,
      });
      expect((await theirs.call(readSession, {})).person.email).toBe(theirs.email);
    });
  });

  describe('passwords', () => {
    it.each([
      ['trop court', 'too-short'],
      ['Motdepasse2026!', 'too-common'],
      ['aaaaaaaaaaaaaaaa', 'too-plain'],
    ])('refuses « %s » at its field', async (next) => {
      const { call } = await newcomer(house);
      const problem = await refusal(call(changePassword, { current: PASSWORD, next }));
      expect(problem).toMatchObject({ kind: invalidInput, said: { errors: [{ pointer: '/next' }] } });
    });

    it('refuses the person’s own address', async () => {
      const { call, email } = await newcomer(house);
      const problem = await refusal(call(changePassword, { current: PASSWORD, next: email }));
      expect(problem.said?.errors).toEqual([expect.objectContaining({ pointer: '/next', code: 'is-email' })]);
    });

    it('changes: this session goes on under a new secret, the others end', async () => {
      const { call, cookie, email } = await newcomer(house);
      const other = browserIn(house);
      await other.call(signIn, { email, password: PASSWORD });
      const before = cookie();
      const wrong = refusal(call(changePassword, { current: 'à côté', next: 'une girafe en ascenseur' }));
      expect(await wrong).toMatchObject({ kind: wrongPassword });
      await call(changePassword, { current: PASSWORD, next: 'une girafe en ascenseur' });
      expect(cookie()).not.toBe(before);
      expect((await call(readSession, {})).person.email).toBe(email);
      for (const ended of [other, browserIn(house, before)])
        expect(await refusal(ended.call(readSession, {}))).toMatchObject({ kind: unauthenticated });
      expect(await refusal(house.visitor(signIn, { email, password: PASSWORD }))).toMatchObject({
        kind: badCredentials,
      });
      await browserIn(house).call(signIn, { email, password: 'une girafe en ascenseur' });
    });

    it('is replaced through a link that opens once, and ends every session', async () => {
      const { call, email, session } = await newcomer(house);
      await house.visitor(forgetPassword, { email });
      const mail = await mailTo(house, email);
      expect(mail.subject).toBe('Choisir un nouveau mot de passe');
      const token = tokenIn(mail.link);
      await house.visitor(resetPassword, { token, password: 'une loutre au guichet' });
      expect(await refusal(call(readSession, {}))).toMatchObject({ kind: unauthenticated });
      const again = refusal(house.visitor(resetPassword, { token, password: 'une autre loutre au guichet' }));
      expect(await again).toMatchObject({ kind: linkOver });
      await browserIn(house).call(signIn, { email, password: 'une loutre au guichet' });
      expect(await journalKinds(session.organisation.id)).toEqual(
        expect.arrayContaining(['person.reset-link-sent', 'person.password-reset']),
      );
    });

    it('keeps a link whose new password was refused', async () => {
      const { email } = await newcomer(house);
      await house.visitor(forgetPassword, { email });
      const token = tokenIn((await mailTo(house, email)).link);
      expect(await refusal(house.visitor(resetPassword, { token, password: email }))).toMatchObject({
        kind: invalidInput,
      });
      await house.visitor(resetPassword, { token, password: 'une loutre au guichet' });
    });

    it('ends older links with the newest that is used, and does not open late ones', async () => {
      const { email } = await newcomer(house);
      await house.visitor(forgetPassword, { email });
      const first = tokenIn((await mailTo(house, email)).link);
      await house.visitor(forgetPassword, { email });
      const second = tokenIn((await mailTo(house, email)).link);
      await house.visitor(resetPassword, { token: second, password: 'une loutre au guichet' });
      const stale = refusal(house.visitor(resetPassword, { token: first, password: 'une taupe au balcon' }));
      expect(await stale).toMatchObject({ kind: linkOver });
      await house.visitor(forgetPassword, { email });
      const late = tokenIn((await mailTo(house, email)).link);
      await house.population.query(`UPDATE password_reset SET expires_at = now() - interval '1 second'`);
      const over = refusal(house.visitor(resetPassword, { token: late, password: 'une taupe au balcon' }));
      expect(await over).toMatchObject({ kind: linkOver });
    });

    it('answers alike for an address without account, and sends nothing', async () => {
      await house.visitor(forgetPassword, { email: 'inconnue@nulle.example' });
      await expect(mailTo(house, 'inconnue@nulle.example')).rejects.toThrow('No mail');
    });
  });

  describe('the second factor', () => {
    const step = 30_000;
    const codeAt = (uri: string, time: number): string => URI.parse(uri).generate({ timestamp: time });

    async function enrolled() {
      const person = await newcomer(house);
      const { uri, secret } = await person.call(enrolSecondFactor, { password: PASSWORD });
      const { recoveryCodes } = await person.call(confirmSecondFactor, { code: codeAt(uri, Date.now()) });
      // As if it had been confirmed some minutes ago: the code of now is not used yet.
      await house.population.query(
        'UPDATE person_secret SET totp_last_step = totp_last_step - 9 WHERE person_id = $1',
        [person.session.person.id],
      );
      return { ...person, uri, secret, recoveryCodes };
    }

    const challenged = async (email: string, password = PASSWORD): Promise<string> => {
      const problem = await refusal(house.visitor(signIn, { email, password }));
      if (!problem.is(secondFactorNeeded)) throw problem;
      return problem.extension.challenge;
    };

    it('is on once a code of the app confirms it, and is then asked for', async () => {
      const person = await newcomer(house);
      const before = person.cookie();
      const { uri, secret } = await person.call(enrolSecondFactor, { password: PASSWORD });
      expect(uri).toContain(`secret=${secret}`);
      expect((await person.call(readSecondFactor, {})).isOn).toBe(false);
      await browserIn(house).call(signIn, { email: person.email, password: PASSWORD });
      const wrong = refusal(person.call(confirmSecondFactor, { code: '000000' }));
      expect(await wrong).toMatchObject({ kind: badCode });
      const { recoveryCodes } = await person.call(confirmSecondFactor, { code: codeAt(uri, Date.now()) });
      expect(new Set(recoveryCodes).size).toBe(10);
      expect(person.cookie()).not.toBe(before);
      expect(await person.call(readSecondFactor, {})).toMatchObject({ isOn: true, recoveryCodesLeft: 10 });
      const challenge = await challenged(person.email);
      const session = await browserIn(house).call(giveSecondFactor, {
        challenge,
        code: codeAt(uri, Date.now() + step),
      });
      expect(session.hasSecondFactor).toBe(true);
    });

    it('keeps the secret sealed', async () => {
      const { session, secret } = await enrolled();
      const [row] = await house.population.query<{ totp_secret: string }>(
        'SELECT totp_secret FROM person_secret WHERE person_id = $1',
        [session.person.id],
      );
      expect(row?.totp_secret).not.toContain(secret);
    });

    it('refuses a code that was used, and takes the next', async () => {
      const { email, uri } = await enrolled();
      const now = Date.now();
      const code = codeAt(uri, now);
      await browserIn(house).call(giveSecondFactor, { challenge: await challenged(email), code });
      const challenge = await challenged(email);
      expect(await refusal(house.visitor(giveSecondFactor, { challenge, code }))).toMatchObject({
        kind: badCode,
      });
      await browserIn(house).call(giveSecondFactor, { challenge, code: codeAt(uri, now + step) });
    });

    it('takes a recovery code once, however it is typed', async () => {
      const { email, recoveryCodes, call, session } = await enrolled();
      const [code = ''] = recoveryCodes;
      const typed = code.toUpperCase().replace('-', ' ');
      await browserIn(house).call(giveSecondFactor, { challenge: await challenged(email), code: typed });
      const again = house.visitor(giveSecondFactor, { challenge: await challenged(email), code });
      expect(await refusal(again)).toMatchObject({ kind: badCode });
      expect((await call(readSecondFactor, {})).recoveryCodesLeft).toBe(9);
      expect(await journalKinds(session.organisation.id)).toContain('person.recovery-code-used');
    });

    it('renews the recovery codes', async () => {
      const { email, recoveryCodes, call } = await enrolled();
      const { recoveryCodes: fresh } = await call(renewRecoveryCodes, { password: PASSWORD });
      const [old = ''] = recoveryCodes;
      const [code = ''] = fresh;
      const challenge = await challenged(email);
      expect(await refusal(house.visitor(giveSecondFactor, { challenge, code: old }))).toMatchObject({
        kind: badCode,
      });
      await browserIn(house).call(giveSecondFactor, { challenge, code });
    });

    it('gives five attempts for one challenge', async () => {
      const { email, uri } = await enrolled();
      const challenge = await challenged(email);
      for (let i = 0; i < 5; i++)
        expect(
          await refusal(house.visitor(giveSecondFactor, { challenge, code: 'aaaaa-aaaaa' })),
        ).toMatchObject({
          kind: badCode,
        });
      const right = codeAt(uri, Date.now());
      expect(await refusal(house.visitor(giveSecondFactor, { challenge, code: right }))).toMatchObject({
        kind: challengeOver,
      });
    });

    it('does not take a fault of the count for a challenge that is over', async () => {
      const { email, uri } = await enrolled();
      const challenge = await challenged(email);
      const code = codeAt(uri, Date.now());
      await house.population.query(`ALTER TABLE rate_limit ADD CONSTRAINT broken
        CHECK (key NOT LIKE 'second-factor:%') NOT VALID`);
      const broken = await refusal(house.visitor(giveSecondFactor, { challenge, code }));
      await house.population.query('ALTER TABLE rate_limit DROP CONSTRAINT broken');
      expect(broken).toMatchObject({ kind: fault });
      await browserIn(house).call(giveSecondFactor, { challenge, code });
    });

    it.each([['ce-nest-pas-un-defi'], ['A'.repeat(80)]])(
      'does not take %s for a challenge',
      async (challenge) => {
        const problem = await refusal(house.visitor(giveSecondFactor, { challenge, code: '123456' }));
        expect(problem).toMatchObject({ kind: challengeOver });
      },
    );

    it('ends a challenge when the password changes meanwhile', async () => {
      const { email, uri, call } = await enrolled();
      const challenge = await challenged(email);
      await call(changePassword, { current: PASSWORD, next: 'une girafe en ascenseur' });
      const late = house.visitor(giveSecondFactor, { challenge, code: codeAt(uri, Date.now()) });
      expect(await refusal(late)).toMatchObject({ kind: challengeOver });
    });

    it('stays on through a forgotten password, and goes off with the password', async () => {
      const { email, uri } = await enrolled();
      await house.visitor(forgetPassword, { email });
      const token = tokenIn((await mailTo(house, email)).link);
      await house.visitor(resetPassword, { token, password: 'une loutre au guichet' });
      const challenge = await challenged(email, 'une loutre au guichet');
      const browser = browserIn(house);
      await browser.call(giveSecondFactor, { challenge, code: codeAt(uri, Date.now()) });
      const wrong = refusal(browser.call(removeSecondFactor, { password: PASSWORD }));
      expect(await wrong).toMatchObject({ kind: wrongPassword });
      await browser.call(removeSecondFactor, { password: 'une loutre au guichet' });
      const session = await browserIn(house).call(signIn, { email, password: 'une loutre au guichet' });
      expect(session.hasSecondFactor).toBe(false);
    });
  });
});
