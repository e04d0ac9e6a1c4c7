import type { Call } from '@jalon/contracts/platform/client';
import { createClient } from '@jalon/contracts/clients/clients.operations';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../platform/database/ask';
import { inUnitOfWork } from '../platform/database/unit-of-work';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const REGISTER: Record<string, { problem: string; scopeIn?: string; tags?: string[] }> = {
  'Génération de publications LinkedIn': { problem: 'Deux heures de rédaction pour chaque client.' },
  'Meilleur calendrier éditorial': { problem: 'Les équipes générées à la main planifient mal.' },
  'Résumés des réunions': { problem: 'Personne ne relit les comptes rendus rédigés à la hâte.' },
  'Analyse des retours clients': {
    problem: 'Les données dorment dans des tableurs.',
    scopeIn: 'Enquêtes de satisfaction',
  },
  'Campaign performance dashboards': { problem: 'Analysts rebuild the same reports every week.' },
  'L’œuvre et ses déclinaisons': { problem: 'Décliner une création coûte cher.', tags: ['quickwin'] },
};

describe('searching use cases', () => {
  let house: TestHouse;
  let call: Call;
  beforeAll(async () => {
    house = await openHouse();
    call = house.as('contributor');
    for (const [title, rest] of Object.entries(REGISTER)) await call(createUseCase, { title, ...rest });
  });
  afterAll(() => house.close());

  const titles = async (search: string): Promise<string[]> =>
    (await call(listUseCases, { search })).items.map(({ title }) => title);

  it.each([
    ['accents that are not typed', 'generation', 'Génération de publications LinkedIn'],
    ['accents that are too many', 'càlèndrier', 'Meilleur calendrier éditorial'],
    ['capitals', 'LINKEDIN', 'Génération de publications LinkedIn'],
    ['a plural for a singular', 'publication', 'Génération de publications LinkedIn'],
    ['a verb for its noun', 'analyser', 'Analyse des retours clients'],
    ['a participle', 'rédiger', 'Résumés des réunions'],
    ['an elision', 'œuvre', 'L’œuvre et ses déclinaisons'],
    ['a ligature typed apart', 'oeuvre', 'L’œuvre et ses déclinaisons'],
    ['an English verb for its noun', 'analyst', 'Campaign performance dashboards'],
    ['an English plural', 'campaigns', 'Campaign performance dashboards'],
    ['the beginning of a word', 'éditor', 'Meilleur calendrier éditorial'],
    ['the middle of a word', 'shboar', 'Campaign performance dashboards'],
    ['several words, in any order', 'clients retours', 'Analyse des retours clients'],
    ['small words among them', 'calendrier de l’éditorial', 'Meilleur calendrier éditorial'],
    ['a typo', 'calendirer', 'Meilleur calendrier éditorial'],
    ['a typo in a long word', 'déclinaisnos', 'L’œuvre et ses déclinaisons'],
    ['what is in its scope', 'satisfaction', 'Analyse des retours clients'],
    ['its tag', 'quickwin', 'L’œuvre et ses déclinaisons'],
  ])('finds by %s: %s', async (_, search, title) => {
    expect((await titles(search))[0]).toBe(title);
  });

  it('finds a reference however it is written, and first', async () => {
    await call(createUseCase, { title: 'Rapport CU-002 à revoir', problem: 'Voir l’autre' });
    for (const search of ['CU-002', 'cu-002', 'cu2', 'CU 002', ' CU-2 '])
      expect((await titles(search))[0]).toBe('Meilleur calendrier éditorial');
    expect(await titles('CU-00')).toHaveLength(7);
  });

  it('puts a title before a problem that says the same', async () => {
    await call(createUseCase, { title: 'Tableurs partagés', problem: 'Rien de plus.' });
    expect(await titles('tableurs')).toEqual(['Tableurs partagés', 'Analyse des retours clients']);
  });

  it('does not guess when something says it so', async () => {
    expect(await titles('réunions')).toEqual(['Résumés des réunions']);
  });

  it('finds nothing rather than anything', async () => {
    for (const search of [
      'xylophone',
      '!!!',
      '%',
      '_',
      "'); DROP TABLE use_case; --",
      '\\',
      ':*&|',
      'a & | b',
    ])
      expect(await titles(search)).toEqual([]);
  });

  it('takes blanks for no search', async () => {
    expect((await call(listUseCases, { search: '' })).total).toBe(8);
    expect((await call(listUseCases, { search: '', sort: 'relevance' })).total).toBe(8);
  });

  it('finds what was just written and no longer what was changed', async () => {
    const { id } = await call(createUseCase, { title: 'Podcasts de marque', problem: 'Trop longs à monter' });
    expect(await titles('podcast')).toEqual(['Podcasts de marque']);
    await house.population.query(`UPDATE use_case SET title = 'Balados de marque' WHERE id = $1`, [id]);
    expect(await titles('podcast')).toEqual([]);
    expect(await titles('balado')).toEqual(['Balados de marque']);
  });

  it('guesses for a client’s person as if nobody else’s use cases were there', async () => {
    const client = await house.as('admin')(createClient, { name: 'Verrier', status: 'active' });
    await call(createUseCase, { title: 'Vitrail sonore', problem: 'Rien.', clientIds: [client.id] });
    const held = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['client_viewer'],
      clientIds: [client.id],
    });
    const seen = async () => (await house.asPerson(held)(listUseCases, { search: 'vitrial' })).items.length;
    expect(await seen()).toBe(1);
    await call(createUseCase, { title: 'Projet secret', problem: 'Vitrial, le nom de code.' });
    expect(await seen()).toBe(1);
  });

  it('says nothing of another organisation, nor does the door behind it', async () => {
    expect((await house.as('admin', 'abroad')(listUseCases, { search: 'linkedin' })).items).toEqual([]);
    const found = (actor: Actor) =>
      inUnitOfWork(house.database, { actor }, () =>
        ask(`SELECT id FROM door.find_use_cases('linkedin', 1, false)`),
      );
    expect(await found((await house.person('admin', 'abroad')).actor)).toEqual([]);
    expect(await found((await house.person('admin')).actor)).toHaveLength(1);
  });
});
