import { createClient } from '@jalon/contracts/clients/clients.operations';
import { exportClients } from '@jalon/contracts/clients/export.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { exportUseCases } from '@jalon/contracts/use-cases/export.operations';
import { createUseCase, listUseCases, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { parse } from 'csv-parse/sync';
import { SESSION_COOKIE } from '../../platform/http/wire';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

const BYTE_ORDER_MARK = '\uFEFF';

describe('the export of the register', () => {
  let house: TestHouse;
  let call: Call;
  let client: string;

  beforeAll(async () => {
    house = await openHouse();
    call = house.as('director');
    client = (await call(createClient, { name: 'Maison; Lavande', status: 'active', profile: 'Exigeante' }))
      .id;
    const { id: ownerId } = await house.person('project_manager');
    const common = { problem: '=1+1', ownerId, clientIds: [client], tags: ['seo', 'a;b'], budgetCap: 1200 };
    for (const title of ['Étude', 'Brief', 'Accroches']) {
      const { id } = await call(createUseCase, {
        title,
        ...common,
        gainValue: -12.5,
        deadline: '2027-03-04',
      });
      if (title !== 'Brief') await call(moveUseCase, { id, from: 'draft', to: 'proposed' });
    }
    await house.as('director', 'abroad')(createUseCase, { title: 'Ailleurs', problem: 'Rien' });
  });
  afterAll(() => house.close());

  const textOf = async (asked: Promise<unknown>): Promise<string> => {
    const answer = await asked;
    return answer instanceof Blob
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
      : '';
  };
  const rowsOf = (text: string, delimiter = ';'): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, delimiter });

  it('is what the list shows, in its order, all of it', async () => {
    const asked = { status: ['proposed' as const], sort: 'title' as const };
    const rows = rowsOf(await textOf(call(exportUseCases, { ...asked, format: 'csv' })));
    const { items } = await call(listUseCases, asked);
    expect(rows.map((row) => row['Référence'])).toEqual(items.map(({ reference }) => reference));
    expect(rows.map((row) => row['Intitulé'])).toEqual(['Accroches', 'Étude']);
  });

  it('is a CSV file as Excel reads it in French, no cell of which is a formula', async () => {
    const text = await textOf(call(exportUseCases, { format: 'csv', search: 'Brief' }));
    expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(rowsOf(text)[0]).toMatchObject({
      Statut: 'Brouillon',
      'Problème concret': "'=1+1",
      'Gain attendu, valeur': '-12,5',
      Enveloppe: '1200',
      Échéance: '2027-03-04',
      Étiquettes: 'seo; "a;b"',
    });
  });

  it('speaks the language of whoever asks', async () => {
    const person = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
      language: 'en',
    });
    const text = await textOf(house.asPerson(person)(exportUseCases, { format: 'csv', search: 'Brief' }));
    expect(rowsOf(text, ',')[0]).toMatchObject({ Status: 'Draft', 'Expected gain, value': '-12.5' });
  });

  it('is a workbook that is named after the organisation and the day', async () => {
    const { sessionToken } = await house.person('director');
    const answer = await fetch(`${house.baseUrl}/api/use-cases/export?format=xlsx`, {
      headers: { cookie: `${SESSION_COOKIE}=${sessionToken}` },
    });
    expect(answer.headers.get('content-disposition')).toMatch(/cas-d-usage-maison-\d{4}-\d\d-\d\d\.xlsx/);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('gives people held to a client theirs alone, without the agency’s notes', async () => {
    const held = (clientIds: readonly string[]) =>
      house.population.person({
        organisationId: house.organisationIds.home,
        roles: ['client_viewer'],
        clientIds,
      });
    const asked = { format: 'csv' as const };
    const rows = rowsOf(await textOf(house.asPerson(await held([client]))(exportUseCases, asked)));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveProperty('Intitulé');
    for (const note of ['Enveloppe', 'Étiquettes', 'Confidentialité', 'Proposé par', 'Gain attendu'])
      expect(rows[0]).not.toHaveProperty(note);
    const other = (await call(createClient, { name: 'Autre', status: 'active' })).id;
    expect(rowsOf(await textOf(house.asPerson(await held([other]))(exportUseCases, asked)))).toEqual([]);
  });

  it('tells two people of the same name apart, to those who take registers in', async () => {
    const { id } = await house.person('project_manager');
    const twin = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
    });
    await house.population.query(
      'UPDATE person SET name = (SELECT name FROM person WHERE id = $1) WHERE id = $2',
      [id, twin.id],
    );
    const owners = async (as: Call) =>
      rowsOf(await textOf(as(exportUseCases, { format: 'csv', search: 'Brief' }))).map(
        (row) => row['Responsable'],
      );
    const [told] = await owners(call);
    expect(told).toContain(`<${id}@example.org>`);
    expect((await owners(house.as('contributor')))[0]).not.toContain('@');
  });

  it('loses and doubles no row that changes while it is written', async () => {
    for (let at = 0; at < 300; at++) await call(createUseCase, { title: `Cas ${at}`, problem: 'Rien' });
    const { sessionToken } = await house.person('director');
    const answer = await fetch(`${house.baseUrl}/api/use-cases/export?format=csv&sort=updatedAt`, {
      headers: { cookie: `${SESSION_COOKIE}=${sessionToken}` },
    });
    await house.population.query(
      `UPDATE use_case SET updated_at = now() WHERE title = 'Cas 280' OR title = 'Accroches'`,
    );
    const references = rowsOf(await answer.text()).map((row) => row['Référence']);
    expect(references).toHaveLength(303);
    expect(new Set(references).size).toBe(303);
  });

  it('stands in the journal, with what was asked and how many went out', async () => {
    await textOf(call(exportUseCases, { format: 'csv', search: 'Brief' }));
    const [told] = await house.population.query<{ count: string; search: string }>(
      `SELECT max(v.after_value) FILTER (WHERE v.field = 'count') AS count,
         max(v.after_value) FILTER (WHERE v.field = 'search') AS search
       FROM journal_event e JOIN journal_value v ON v.event_id = e.id
       WHERE e.kind = 'use-cases.exported' GROUP BY e.id ORDER BY max(e.at) DESC LIMIT 1`,
    );
    expect(told).toEqual({ count: '1', search: '"Brief"' });
  });

  it('exports clients as well, their profile to people inside alone', async () => {
    const asked = { format: 'csv' as const, search: 'Lavande' };
    const rows = rowsOf(await textOf(call(exportClients, asked)));
    expect(rows).toMatchObject([{ Nom: 'Maison; Lavande', Statut: 'Actif', Profil: 'Exigeante' }]);
    const held = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['client_viewer'],
      clientIds: [client],
    });
    const theirs = rowsOf(await textOf(house.asPerson(held)(exportClients, asked)));
    expect(theirs).toHaveLength(1);
    expect(theirs[0]).not.toHaveProperty('Profil');
  });
});
