import { openHouse, type TestHouse } from '../testing/test-house';

describe('the reference', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const page = async (path: string, language: string) => {
    const response = await fetch(house.baseUrl + path, { headers: { 'accept-language': language } });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('is an OpenAPI 3.1 document', async () => {
    const { text } = await page('/api/openapi.json', 'fr');
    expect(JSON.parse(text)).toMatchObject({ openapi: '3.1.0', info: { title: 'Jalon' } });
  });

  it('is a page without script, in the reader’s language', async () => {
    expect((await page('/api/docs', 'en-GB,en')).text).toContain('<h1>API reference</h1>');
    const { text, headers } = await page('/api/docs', 'fr');
    expect(text).toContain('<html lang="fr">');
    expect(text).not.toContain('<script');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('explains each type of problem', async () => {
    expect((await page('/api/problems/changed-meanwhile', 'en')).text).toContain('Changed meanwhile');
    expect((await page('/api/problems/never-heard-of', 'en')).status).toBe(404);
  });
});
