import {
  alreadyMember,
  badCredentials,
  linkOver,
  proofNeeded,
  secondFactorNeeded,
  wrongPassword,
} from '@jalon/contracts/access/access.problems';
import {
  acceptInvitation,
  invite,
  listInvitations,
  lookAtInvitation,
  revokeInvitation,
} from '@jalon/contracts/access/invitations.operations';
import { listMembers } from '@jalon/contracts/access/members.operations';
import { listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { forgetPassword, resetPassword } from '@jalon/contracts/access/credentials/password.operations';
import {
  confirmSecondFactor,
  enrolSecondFactor,
} from '@jalon/contracts/access/credentials/second-factor.operations';
import {
  giveSecondFactor,
  readSession,
  signIn,
  signOut,
  switchOrganisation,
} from '@jalon/contracts/access/session.operations';
import { confirmSignUp, signUp } from '@jalon/contracts/access/sign-up.operations';
import { createClient } from '@jalon/contracts/clients/clients.operations';
import { forbidden, invalidInput, notFound, unauthenticated } from '@jalon/contracts/platform/problems';
import { URI } from 'otpauth';
import supertest from 'supertest';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { browserIn, mailTo, newcomer, PASSWORD, refusal, tokenIn } from './testing/browser';
import { type MailServer, startMailServer } from './testing/mail-server';

const asContributor = { roles: ['contributor' as const], clientIds: [], expiresInDays: 7 };
const PHRASE = 'trois parapluies dans le métro';

describe('invitations', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('lets a new person in through the link of the mail', async () => {
    const admin = await newcomer(house, 'Atelier Accueil');
    const { link, ...invitation } = await admin.call(invite, {
      ...asContributor,
      email: 'nour@accueil.example',
    });
    expect(invitation).toMatchObject({ status: 'pending', invitedBy: { name: 'Maud Leroy' } });
    const mail = await mailTo(house, 'nour@accueil.example');
    expect(mail.subject).toBe('Maud Leroy vous invite dans Atelier Accueil sur Jalon');
    expect(mail.link).toBe(link);
    const token = tokenIn(mail.link);
    expect(await house.visitor(lookAtInvitation, { token })).toMatchObject({
      organisationName: 'Atelier Accueil',
      email: 'nour@accueil.example',
      roles: ['contributor'],
      hasAccount: false,
      isSignedInAsInvited: false,
    });
    const browser = browserIn(house);
    const given = { token, name: 'Nour Haddad', password: PHRASE, language: 'en' as const };
    const session = await browser.call(acceptInvitation, given);
    expect(session).toMatchObject({
      person: { name: 'Nour Haddad', language: 'en' },
      organisation: { name: 'Atelier Accueil' },
      roles: ['contributor'],
    });
    expect(session.permissions).not.toContain('members:manage');
    expect(await browser.call(readSession, {})).toEqual(session);
    const [listed] = await admin.call(listInvitations, {});
    expect(listed).toMatchObject({ status: 'accepted', email: 'nour@accueil.example' });
    expect(await refusal(house.visitor(acceptInvitation, given))).toMatchObject({ kind: linkOver });
  });

  it('asks a new person for a name and a password that will do', async () => {
    const admin = await newcomer(house);
    const { link } = await admin.call(invite, { ...asContributor, email: 'zoe@accueil.example' });
    const token = tokenIn(link);
    const bare = await refusal(house.visitor(acceptInvitation, { token }));
    expect(bare).toMatchObject({ kind: invalidInput });
    expect(bare.said?.errors?.map(({ pointer }) => pointer)).toEqual(['/name', '/password']);
    const own = house.visitor(acceptInvitation, { token, name: 'Zoé', password: 'zoe@accueil.example' });
    expect((await refusal(own)).said?.errors).toEqual([expect.objectContaining({ code: 'is-email' })]);
    await browserIn(house).call(acceptInvitation, { token, name: 'Zoé', password: PHRASE });
  });

  it('brings somebody who has an account into a second organisation: they switch between the two', async () => {
    const admin = await newcomer(house, 'Atelier Premier');
    const guest = await newcomer(house, 'Studio à Soi');
    const { link } = await admin.call(invite, { ...asContributor, email: guest.email });
    const token = tokenIn(link);
    expect(await refusal(house.visitor(acceptInvitation, { token }))).toMatchObject({ kind: proofNeeded });
    const wrong = house.visitor(acceptInvitation, { token, password: 'à côté' });
    expect(await refusal(wrong)).toMatchObject({ kind: wrongPassword });
    expect(await guest.call(lookAtInvitation, { token })).toMatchObject({ isSignedInAsInvited: true });
    const session = await guest.call(acceptInvitation, { token });
    expect(session.organisation.name).toBe('Atelier Premier');
    expect(session.organisations.map(({ name }) => name)).toEqual(['Atelier Premier', 'Studio à Soi']);
    expect(session.roles).toEqual(['contributor']);

    const before = guest.cookie();
    const organisationId = guest.session.organisation.id;
    const switched = await guest.call(switchOrganisation, { organisationId });
    expect(switched).toMatchObject({ organisation: { name: 'Studio à Soi' }, roles: ['admin'] });
    expect(guest.cookie()).not.toBe(before);
    expect(await refusal(browserIn(house, before).call(readSession, {}))).toMatchObject({
      kind: unauthenticated,
    });
    const stranger = admin.call(switchOrganisation, { organisationId });
    expect(await refusal(stranger)).toMatchObject({ kind: notFound });
    await guest.call(signOut, {});
    const again = await browserIn(house).call(signIn, { email: guest.email, password: PASSWORD });
    expect(again.organisation.name).toBe('Studio à Soi');
  });

  it('takes the password of an account as proof', async () => {
    const admin = await newcomer(house);
    const guest = await newcomer(house, 'Studio du Fond');
    const { link } = await admin.call(invite, { ...asContributor, email: guest.email });
    const session = await browserIn(house).call(acceptInvitation, {
      token: tokenIn(link),
      password: PASSWORD,
    });
    expect(session.person.email).toBe(guest.email);
  });

  it('asks for the second factor of an account that has one, and then goes on', async () => {
    const admin = await newcomer(house, 'Atelier Prudent');
    const guest = await newcomer(house);
    const { uri } = await guest.call(enrolSecondFactor, { password: PASSWORD });
    const { recoveryCodes } = await guest.call(confirmSecondFactor, { code: URI.parse(uri).generate() });
    const { link } = await admin.call(invite, { ...asContributor, email: guest.email });
    const problem = await refusal(
      house.visitor(acceptInvitation, { token: tokenIn(link), password: PASSWORD }),
    );
    if (!problem.is(secondFactorNeeded)) throw problem;
    const { challenge } = problem.extension;
    const session = await browserIn(house).call(giveSecondFactor, {
      challenge,
      code: recoveryCodes[0] ?? '',
    });
    expect(session.organisation.name).toBe('Atelier Prudent');
  });

  it('opens nothing once it is revoked, late, or replaced by a newer one', async () => {
    const admin = await newcomer(house);
    const email = 'lou@accueil.example';
    const first = await admin.call(invite, { ...asContributor, email });
    const second = await admin.call(invite, { ...asContributor, email });
    const opens = (link: string) => house.visitor(lookAtInvitation, { token: tokenIn(link) });
    expect(await refusal(opens(first.link))).toMatchObject({ kind: linkOver });
    await opens(second.link);
    await admin.call(revokeInvitation, { id: second.id });
    expect(await refusal(opens(second.link))).toMatchObject({ kind: linkOver });
    const third = await admin.call(invite, { ...asContributor, email });
    await house.population.query(
      `UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [third.id],
    );
    expect(await refusal(opens(third.link))).toMatchObject({ kind: linkOver });
    const accept = house.visitor(acceptInvitation, {
      token: tokenIn(third.link),
      name: 'Lou',
      password: PHRASE,
    });
    expect(await refusal(accept)).toMatchObject({ kind: linkOver });
    const listed = await admin.call(listInvitations, {});
    expect(listed.map(({ status }) => status).sort()).toEqual(['expired', 'revoked', 'revoked']);
  });

  it('lets one in when two accept at once', async () => {
    const admin = await newcomer(house);
    const { link } = await admin.call(invite, { ...asContributor, email: 'duo@accueil.example' });
    const given = { token: tokenIn(link), name: 'Duo', password: PHRASE };
    const both = await Promise.allSettled([
      browserIn(house).call(acceptInvitation, given),
      browserIn(house).call(acceptInvitation, given),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await admin.call(listMembers, {})).total).toBe(2);
  });

  it('is not for members', async () => {
    const admin = await newcomer(house);
    const again = admin.call(invite, { ...asContributor, email: admin.email });
    expect(await refusal(again)).toMatchObject({ kind: alreadyMember });
  });

  it('is for administrators, and names clients of the organisation alone', async () => {
    const draft = { ...asContributor, email: 'intrus@accueil.example' };
    for (const role of ['director', 'contributor', 'client_viewer'] as const) {
      expect(await refusal(house.as(role)(invite, draft))).toMatchObject({ kind: forbidden });
      expect(await refusal(house.as(role)(listInvitations, {}))).toMatchObject({ kind: forbidden });
    }
    const { id } = await house.as('admin')(createClient, { name: 'Verrerie du Lac', status: 'active' });
    const viewer = { ...draft, roles: ['client_viewer' as const], clientIds: [id] };
    expect(await refusal(house.as('admin', 'abroad')(invite, viewer))).toMatchObject({ kind: notFound });
    const { link } = await house.as('admin')(invite, viewer);
    const given = { token: tokenIn(link), name: 'Iris', password: PHRASE };
    const session = await browserIn(house).call(acceptInvitation, given);
    expect(session).toMatchObject({ roles: ['client_viewer'], clientIds: [id] });
    expect(session.permissions).toEqual(['use-cases:read', 'clients:read']);
  });

  it('leaves its links unread by a page whose name was made to lead here', async () => {
    const outbox = () => supertest(house.baseUrl).get('/api/development/outbox');
    expect((await outbox().set('Host', 'localhost:3000')).status).toBe(200);
    expect((await outbox().set('Host', 'attaque.example:3000')).status).toBe(404);
  });

  it('shows another organisation nothing', async () => {
    const admin = await newcomer(house);
    await admin.call(invite, { ...asContributor, email: 'secrete@accueil.example' });
    const abroad = await house.as('admin', 'abroad')(listInvitations, {});
    expect(JSON.stringify(abroad)).not.toContain('secrete@');
  });
});

describe('where mail leaves', () => {
  let house: TestHouse;
  let mail: MailServer;
  beforeAll(async () => {
    mail = await startMailServer();
    house = await openHouse({ SMTP_URL: mail.url, RUN_JOBS: 'true', PUBLIC_URL: 'https://jalon.example' });
  });
  afterAll(async () => {
    await house.close();
    await mail.close();
  });

  const asked = {
    name: 'Aïcha Morel',
    email: 'aicha@dehors.example',
    password: PHRASE,
    organisationName: 'Dehors',
    language: 'en',
  } as const;

  const linkIn = (text: string): string =>
    /https:\/\/jalon\.example\/\S+/.exec(text.replaceAll('=\r\n', '').replaceAll('=3D', '='))?.[0] ?? '';

  it('answers a new address and a known one alike; the mail says which', async () => {
    expect(await house.visitor(signUp, asked)).toEqual({ outcome: 'check-mail' });
    const text = await mail.messageTo(asked.email);
    expect(text).toContain('Subject: Confirm your e-mail address');
    expect(await refusal(house.visitor(signIn, { email: asked.email, password: PHRASE }))).toMatchObject({
      kind: badCredentials,
    });
    const browser = browserIn(house);
    const token = tokenIn(linkIn(text));
    const session = await browser.call(confirmSignUp, { token });
    expect(session).toMatchObject({ organisation: { name: 'Dehors' }, roles: ['admin'], keepsMail: false });
    expect(await refusal(house.visitor(confirmSignUp, { token }))).toMatchObject({ kind: linkOver });
    expect(await house.visitor(signUp, { ...asked, password: 'une autre phrase de passe' })).toEqual({
      outcome: 'check-mail',
    });
    expect(await mail.messageTo(asked.email)).toContain('Subject: You already have an account');
    await browserIn(house).call(signIn, { email: asked.email, password: asked.password });
  });

  it('has no outbox, and cookies for https alone', async () => {
    expect(await refusal(house.visitor(listKeptMail, {}))).toMatchObject({ kind: notFound });
    const response = await fetch(`${house.baseUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: asked.email, password: asked.password }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/);
  });

  it('mails the link that replaces a forgotten password', async () => {
    await house.visitor(forgetPassword, { email: 'personne@dehors.example' });
    await house.visitor(forgetPassword, { email: asked.email });
    const text = await mail.messageTo(asked.email);
    expect(text).toContain('Subject: Choose a new password');
    const password = 'une loutre au guichet';
    await house.visitor(resetPassword, { token: tokenIn(linkIn(text)), password });
    await browserIn(house).call(signIn, { email: asked.email, password });
    const told = await house.population.query(
      `SELECT kind FROM journal_event WHERE kind = 'person.reset-link-sent'`,
    );
    expect(told).toHaveLength(1);
  });
});
