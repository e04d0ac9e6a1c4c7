import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { openHouse, type TestHouse } from '../testing/test-house';
import { SESSION_COOKIE } from './wire';

const draft = { title: 'Rapports de campagne', problem: 'Chaque rapport prend une demi-journée.' };

/** The wire itself: headers, media types, broken bodies. What operations mean is asked through the typed call. */
describe('the wire', () => {
  let house: TestHouse;
  let cookie: string;
  beforeAll(async () => {
    house = await openHouse();
    const { sessionToken } = await house.person('project_manager');
    cookie = `${SESSION_COOKIE}=${sessionToken}`;
  });
  afterAll(() => house.close());

  const post = (path = '/api/use-cases') => request(house.baseUrl).post(path).set('cookie', cookie);

  it.each([
    ['fr-FR,fr;q=0.9', 'Connexion nécessaire'],
    ['en-GB', 'Sign-in needed'],
    ['de', 'Connexion nécessaire'],
  ])('speaks the reader’s language: %s', async (language, title) => {
    const { body, status, headers } = await request(house.baseUrl)
      .get('/api/use-cases')
      .set('accept-language', language);
    expect(status).toBe(401);
    expect(headers['content-type']).toMatch('application/problem+json');
    expect(body).toMatchObject({
      type: '/api/problems/unauthenticated',
      title,
      status: 401,
      instance: headers['x-request-id'],
    });
  });

  it('points to each bad field, in the language of the profile', async () => {
    const { body, status } = await post().send({ title: 'x', kind: 'nonsense', unheardOf: 1 });
    expect(status).toBe(422);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/title', code: 'too_small', message: 'Au moins 3 caractères.' },
        { pointer: '/problem', code: 'invalid_type', message: 'Ce champ est nécessaire.' },
        expect.objectContaining({ pointer: '/unheardOf', code: 'unrecognized_keys' }),
        expect.objectContaining({ pointer: '/kind' }),
      ]),
    );
  });

  it('says which kind of value is asked for where another was given', async () => {
    const { body } = await post().send({ title: 12, problem: null, budgetCap: 'beaucoup', tags: 'seo' });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/title', code: 'invalid_type', message: 'Un texte.' },
        { pointer: '/problem', code: 'invalid_type', message: 'Ce champ est nécessaire.' },
        { pointer: '/budgetCap', code: 'invalid_type', message: 'Un nombre.' },
        { pointer: '/tags', code: 'invalid_type', message: 'Une liste.' },
      ]),
    );
  });

  it.each([
    ['broken JSON', 'application/json', '{"title":', 400, 'malformed-request'],
    ['a list instead of an object', 'application/json', '[1]', 400, 'malformed-request'],
    ['a poisoned prototype', 'application/json', '{"__proto__":{"admin":true}}', 400, 'malformed-request'],
    ['another media type', 'text/csv', 'a;b', 415, 'unsupported-media-type'],
    [
      'a body too large',
      'application/json',
      JSON.stringify({ title: 'x'.repeat(1_100_000) }),
      413,
      'too-large',
    ],
  ])('refuses %s', async (_, type, text, status, problem) => {
    const response = await post().set('content-type', type).send(text);
    expect(response.status).toBe(status);
    expect(response.body.type).toBe(`/api/problems/${problem}`);
  });

  it('answers what the database cannot hold as a bad input', async () => {
    const { status, body } = await request(house.baseUrl)
      .get('/api/members?search=%00')
      .set('cookie', cookie);
    expect([status, body.type]).toEqual([422, '/api/problems/invalid-input']);
  });

  it('refuses a request from another site, whatever cookie it carries', async () => {
    const foreign = await post().set('origin', 'https://evil.example').send(draft);
    expect(foreign.body.type).toBe('/api/problems/cross-site-request');
    const framed = await post().set('sec-fetch-site', 'cross-site').send(draft);
    expect(framed.status).toBe(403);
    const own = await post().set('origin', house.baseUrl).set('sec-fetch-site', 'same-origin').send(draft);
    expect(own.status).toBe(201);
  });

  it('sends what keeps a browser safe', async () => {
    const { headers } = await request(house.baseUrl).get('/api/use-cases').set('cookie', cookie);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  describe('a creation with an Idempotency-Key', () => {
    const create = (key: string, body: object = draft) => post().set('idempotency-key', key).send(body);

    it('happens once, and answers the same', async () => {
      const key = randomUUID();
      const [first, second] = [await create(key), await create(key)];
      expect(first.status).toBe(201);
      expect(second.status).toBe(201);
      expect(second.body).toEqual(first.body);
    });

    it('happens once when the twins come together', async () => {
      const key = randomUUID();
      const twins = await Promise.all(Array.from({ length: 6 }, () => create(key)));
      expect(new Set(twins.map(({ body }) => body.id)).size).toBe(1);
      expect(twins.map(({ status }) => status)).toEqual(Array(6).fill(201));
    });

    it('is refused with another body, and with a key that is no uuid', async () => {
      const key = randomUUID();
      await create(key);
      const other = await create(key, { ...draft, title: 'Autre chose' });
      expect(other.body.type).toBe('/api/problems/idempotency-key-reused');
      expect((await create('twice')).status).toBe(422);
    });

    it('keeps nothing of a creation that was refused', async () => {
      const key = randomUUID();
      expect((await create(key, { title: 'Sans problème' })).status).toBe(422);
      expect((await create(key)).status).toBe(201);
    });

    it('keeps no secret that its answer showed', async () => {
      const key = randomUUID();
      const make = () =>
        post('/api/tokens')
          .set('idempotency-key', key)
          .send({ name: 'script', scope: 'read', expiresInDays: 1 });
      const { body } = await make();
      expect(body.secret).toMatch(/^jat_/);
      const [kept] = await house.population.query<{ response: string }>(
        'SELECT response FROM idempotency_key WHERE key = $1',
        [key],
      );
      expect(kept?.response).toBeTruthy();
      expect(kept?.response).not.toContain(body.secret);
      expect((await make()).body).toEqual(body);
    });

    it('belongs to one person', async () => {
      const key = randomUUID();
      const mine = await create(key);
      const theirs = await house.as('director')(createUseCase, draft, { idempotencyKey: key });
      expect(theirs.id).not.toBe(mine.body.id);
    });
  });
});
