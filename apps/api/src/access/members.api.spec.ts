import { lastAdmin } from '@jalon/contracts/access/access.problems';
import { acceptInvitation, invite, listInvitations } from '@jalon/contracts/access/invitations.operations';
import {
  listMemberNames,
  listMembers,
  listRoles,
  removeMember,
  updateMember,
} from '@jalon/contracts/access/members.operations';
import { readProfile, updateProfile } from '@jalon/contracts/access/profile.operations';
import { readSession, signIn } from '@jalon/contracts/access/session.operations';
import { linkOver, noOrganisation } from '@jalon/contracts/access/access.problems';
import { createToken, listTokens, revokeToken } from '@jalon/contracts/access/tokens.operations';
import { createCall } from '@jalon/contracts/platform/client';
import {
  changedMeanwhile,
  forbidden,
  invalidInput,
  notFound,
  unauthenticated,
} from '@jalon/contracts/platform/problems';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Role } from '@jalon/domain/access/roles';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { type Browser, browserIn, newcomer, PASSWORD, refusal, tokenIn } from './testing/browser';

let house: TestHouse;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house.close());

let guests = 0;

/** Somebody invited by this administrator, signed in. */
async function guestOf(admin: Browser, roles: readonly Role[], name = 'Noé Petit') {
  const email = `guest${++guests}@membres.example`;
  const { link } = await admin.call(invite, { email, roles: [...roles], clientIds: [], expiresInDays: 3 });
  const browser = browserIn(house);
  const session = await browser.call(acceptInvitation, { token: tokenIn(link), name, password: PASSWORD });
  return { ...browser, email, session, id: session.person.id };
}

const withToken = (secret: string) =>
  createCall({
    baseUrl: house.baseUrl,
    checkOutput: true,
    headers: () => ({ authorization: `Bearer ${secret}` }),
  });

describe('members', () => {
  it('are listed by name in French order, page by page, each once', async () => {
    const admin = await newcomer(house);
    for (const name of ['Zoé', 'Élodie', 'Eva', 'Émile', 'Ève']) await guestOf(admin, ['contributor'], name);
    const first = await admin.call(listMembers, { sort: 'name', limit: 4 });
    expect(first.total).toBe(6);
    const rest = await admin.call(listMembers, { sort: 'name', limit: 4, cursor: first.next ?? '' });
    const names = [...first.items, ...rest.items].map(({ name }) => name);
    expect(names).toEqual(['Élodie', 'Émile', 'Eva', 'Ève', 'Maud Leroy', 'Zoé']);
    expect(rest.next).toBeNull();
    const backwards = await admin.call(listMembers, { sort: '-name' });
    expect(backwards.items.map(({ name }) => name)).toEqual([...names].reverse());
    expect((await admin.call(listMemberNames, {})).map(({ name }) => name)).toEqual(names);
  });

  it('are found by role and by words without accents', async () => {
    const admin = await newcomer(house);
    await guestOf(admin, ['director'], 'Irène Gaël');
    await guestOf(admin, ['contributor'], 'Paul 100%');
    const found = async (filter: { role?: Role; search?: string }) =>
      (await admin.call(listMembers, filter)).items.map(({ name }) => name);
    expect(await found({ role: 'director' })).toEqual(['Irène Gaël']);
    expect(await found({ search: 'gael' })).toEqual(['Irène Gaël']);
    expect(await found({ search: '%' })).toEqual(['Paul 100%']);
  });

  it('see one another’s names and roles; addresses are for those who manage them', async () => {
    const admin = await newcomer(house);
    const guest = await guestOf(admin, ['contributor']);
    const seen = await guest.call(listMembers, {});
    expect(seen.items.find(({ id }) => id === admin.session.person.id)).toMatchObject({
      name: 'Maud Leroy',
      roles: ['admin'],
      email: null,
      hasSecondFactor: null,
    });
    expect(seen.items.find(({ id }) => id === guest.id)?.email).toBe(guest.email);
    const managed = await admin.call(listMembers, {});
    expect(managed.items.find(({ id }) => id === guest.id)).toMatchObject({
      email: guest.email,
      hasSecondFactor: false,
    });
  });

  it('get other roles, at once and in the journal', async () => {
    const admin = await newcomer(house);
    const guest = await guestOf(admin, ['contributor']);
    const changed = await admin.call(updateMember, {
      id: guest.id,
      version: 1,
      roles: ['director', 'contributor'],
    });
    expect(changed).toMatchObject({ version: 2, roles: ['director', 'contributor'] });
    expect((await guest.call(readSession, {})).permissions).toContain('journal:read');
    const stale = admin.call(updateMember, { id: guest.id, version: 1, roles: ['admin'] });
    const problem = await refusal(stale);
    if (!problem.is(changedMeanwhile)) throw problem;
    expect(problem.extension.conflicts).toMatchObject([{ field: 'roles', by: 'Maud Leroy' }]);
  });

  it('hold one role at least, and each once', async () => {
    const admin = await newcomer(house);
    const { id } = await guestOf(admin, ['contributor']);
    const lists: Role[][] = [[], ['director', 'director']];
    for (const roles of lists)
      expect(await refusal(admin.call(updateMember, { id, version: 1, roles }))).toMatchObject({
        kind: invalidInput,
      });
  });

  it('leave: sessions and tokens end, the name stays, and an invitation brings them back', async () => {
    const admin = await newcomer(house);
    const guest = await guestOf(admin, ['contributor']);
    const { secret } = await guest.call(createToken, { name: 'script', scope: 'full', expiresInDays: 1 });
    await admin.call(removeMember, { id: guest.id });
    expect(await refusal(guest.call(readSession, {}))).toMatchObject({ kind: unauthenticated });
    expect(await refusal(withToken(secret)(listUseCases, {}))).toMatchObject({ kind: unauthenticated });
    const back = house.visitor(signIn, { email: guest.email, password: PASSWORD });
    expect(await refusal(back)).toMatchObject({ kind: noOrganisation });
    expect((await admin.call(listMembers, {})).total).toBe(1);
    const former = await admin.call(listMembers, { status: 'former' });
    expect(former.items).toMatchObject([{ id: guest.id, name: 'Noé Petit' }]);
    expect(await refusal(admin.call(removeMember, { id: guest.id }))).toMatchObject({ kind: notFound });
    const { link } = await admin.call(invite, {
      email: guest.email,
      roles: ['director'],
      clientIds: [],
      expiresInDays: 1,
    });
    const session = await guest.call(acceptInvitation, { token: tokenIn(link), password: PASSWORD });
    expect(session.roles).toEqual(['director']);
    expect(await refusal(withToken(secret)(listUseCases, {}))).toMatchObject({ kind: unauthenticated });
  });

  it('take along the invitations they made, and leave the others', async () => {
    const admin = await newcomer(house);
    const leaver = await guestOf(admin, ['admin']);
    const draft = { roles: ['admin' as const], clientIds: [], expiresInDays: 3 };
    const mine = await admin.call(invite, { ...draft, email: 'reste@membres.example' });
    const theirs = await leaver.call(invite, { ...draft, email: 'complice@membres.example' });
    await admin.call(removeMember, { id: leaver.id });
    const given = { token: tokenIn(theirs.link), name: 'Complice', password: PASSWORD };
    expect(await refusal(house.visitor(acceptInvitation, given))).toMatchObject({ kind: linkOver });
    const statuses = new Map((await admin.call(listInvitations, {})).map(({ id, status }) => [id, status]));
    expect(statuses.get(theirs.id)).toBe('revoked');
    expect(statuses.get(mine.id)).toBe('pending');
  });

  it('always keep one administrator', async () => {
    const admin = await newcomer(house);
    const { id } = admin.session.person;
    const other = await guestOf(admin, ['director']);
    expect(await refusal(admin.call(removeMember, { id }))).toMatchObject({ kind: lastAdmin });
    expect(await refusal(admin.call(updateMember, { id, version: 1, roles: ['director'] }))).toMatchObject({
      kind: lastAdmin,
    });
    await admin.call(updateMember, { id: other.id, version: 1, roles: ['admin'] });
    await admin.call(updateMember, { id, version: 1, roles: ['director'] });
    expect(await refusal(other.call(removeMember, { id: other.id }))).toMatchObject({ kind: lastAdmin });
  });

  it('keep one even when all step down at once', async () => {
    const admin = await newcomer(house);
    const admins = [{ ...admin, id: admin.session.person.id }];
    for (let i = 0; i < 4; i++) admins.push(await guestOf(admin, ['admin']));
    const outcomes = await Promise.allSettled(
      admins.map(({ call, id }, at) =>
        at % 2 === 0
          ? call(removeMember, { id })
          : call(updateMember, { id, version: 1, roles: ['director'] }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const [left] = await house.population.query<{ admins: number }>(
      `SELECT count(*)::int AS admins FROM membership
       WHERE organisation_id = $1 AND left_at IS NULL AND 'admin' = ANY (roles)`,
      [admin.session.organisation.id],
    );
    expect(left?.admins).toBe(1);
  });

  it('are the administrators’ affair, and closed to clients', async () => {
    const { id } = await house.person('contributor');
    for (const role of ['director', 'contributor', 'client_viewer'] as const) {
      expect(await refusal(house.as(role)(removeMember, { id }))).toMatchObject({ kind: forbidden });
      expect(await refusal(house.as(role)(updateMember, { id, version: 1, roles: ['admin'] }))).toMatchObject(
        {
          kind: forbidden,
        },
      );
    }
    for (const op of [listMembers, listMemberNames, listRoles])
      expect(await refusal(house.as('client_viewer')(op, {}))).toMatchObject({ kind: forbidden });
  });

  it('read the matrix that the server asks', async () => {
    const { roles } = await house.as('contributor')(listRoles, {});
    expect(roles.map(({ role }) => role)).toEqual([
      'admin',
      'director',
      'project_manager',
      'compliance_reviewer',
      'contributor',
      'client_viewer',
    ]);
    expect(roles.at(-1)?.permissions).toEqual(['use-cases:read', 'clients:read']);
  });
});

describe('the profile', () => {
  it('is one’s own to change, and the journal tells it', async () => {
    const admin = await newcomer(house);
    const changed = await admin.call(updateProfile, {
      name: 'Maud Leroy-Brun',
      theme: 'dark',
      language: 'en',
    });
    expect(changed).toMatchObject({ name: 'Maud Leroy-Brun', theme: 'dark', language: 'en' });
    expect(await admin.call(readProfile, {})).toEqual(changed);
    const problem = await refusal(admin.call(updateProfile, { name: '   ' }));
    expect(problem.said?.title).toBe('The input does not fit');
    const [event] = await house.population.query<{ fields: string[] }>(
      `SELECT array_agg(v.field ORDER BY v.field) AS fields FROM journal_event e JOIN journal_value v
         ON v.organisation_id = e.organisation_id AND v.event_id = e.id
       WHERE e.organisation_id = $1 AND e.kind = 'person.updated'`,
      [admin.session.organisation.id],
    );
    expect(event?.fields).toEqual(['language', 'name', 'theme']);
  });

  it('is a client’s to change too', async () => {
    const changed = await house.as('client_viewer')(updateProfile, { theme: 'light' });
    expect(changed.theme).toBe('light');
  });
});

describe('tokens', () => {
  it('open as much as their scope says, and no more', async () => {
    const admin = await newcomer(house);
    const full = await admin.call(createToken, { name: 'import', scope: 'full', expiresInDays: 30 });
    const read = await admin.call(createToken, { name: 'tableau', scope: 'read', expiresInDays: 30 });
    const draft = { title: 'Trier les demandes entrantes', problem: 'Le tri prend une heure chaque matin.' };
    await withToken(full.secret)(createUseCase, draft);
    expect((await withToken(read.secret)(listUseCases, {})).total).toBe(1);
    expect(await refusal(withToken(read.secret)(createUseCase, draft))).toMatchObject({ kind: forbidden });
    const listed = await admin.call(listTokens, {});
    expect(listed.map(({ name }) => name).sort()).toEqual(['import', 'tableau']);
    expect(listed.every(({ lastUsedAt }) => lastUsedAt !== null)).toBe(true);
    expect(JSON.stringify(listed)).not.toContain(full.secret);
  });

  it('make no tokens, revoke none, and stay away from the account', async () => {
    const admin = await newcomer(house);
    const { secret, id } = await admin.call(createToken, { name: 'fuite', scope: 'full', expiresInDays: 1 });
    const call = withToken(secret);
    const attempts = [
      () => call(createToken, { name: 'autre', scope: 'full', expiresInDays: 1 }),
      () => call(revokeToken, { id }),
      () => call(readSession, {}),
      () => call(updateProfile, { name: 'Autre' }),
    ];
    for (const attempt of attempts) expect(await refusal(attempt())).toMatchObject({ kind: forbidden });
  });

  it('open nothing once revoked or late', async () => {
    const admin = await newcomer(house);
    const gone = await admin.call(createToken, { name: 'a', scope: 'read', expiresInDays: 1 });
    const late = await admin.call(createToken, { name: 'b', scope: 'read', expiresInDays: 1 });
    await admin.call(revokeToken, { id: gone.id });
    await house.population.query(
      `UPDATE api_token SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [late.id],
    );
    for (const { secret } of [gone, late])
      expect(await refusal(withToken(secret)(listUseCases, {}))).toMatchObject({ kind: unauthenticated });
    expect(await admin.call(listTokens, {})).toEqual([]);
    expect(await refusal(admin.call(revokeToken, { id: gone.id }))).toMatchObject({ kind: notFound });
  });

  it('are seen by their own person alone', async () => {
    const admin = await newcomer(house);
    const guest = await guestOf(admin, ['contributor']);
    const { id } = await guest.call(createToken, { name: 'à moi', scope: 'read', expiresInDays: 1 });
    expect(await admin.call(listTokens, {})).toEqual([]);
    expect(await refusal(admin.call(revokeToken, { id }))).toMatchObject({ kind: notFound });
  });

  it('lose what their person loses', async () => {
    const admin = await newcomer(house);
    const guest = await guestOf(admin, ['contributor']);
    const { secret } = await guest.call(createToken, { name: 'full', scope: 'full', expiresInDays: 1 });
    await admin.call(updateMember, { id: guest.id, version: 1, roles: ['compliance_reviewer'] });
    const draft = { title: 'Relire les chartes', problem: 'Chaque charte est relue trois fois.' };
    expect(await refusal(withToken(secret)(createUseCase, draft))).toMatchObject({ kind: forbidden });
  });

  it('are kept as a hash, for a year at most', async () => {
    const admin = await newcomer(house);
    const { secret } = await admin.call(createToken, { name: 'a', scope: 'read', expiresInDays: 365 });
    const rows = await house.population.query('SELECT t::text FROM api_token t');
    expect(JSON.stringify(rows)).not.toContain(secret);
    const tooLong = admin.call(createToken, { name: 'a', scope: 'read', expiresInDays: 366 });
    expect(await refusal(tooLong)).toMatchObject({ kind: invalidInput });
  });
});
