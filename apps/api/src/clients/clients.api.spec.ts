import {
  createClient,
  getClient,
  listClientNames,
  listClients,
  updateClient,
} from '@jalon/contracts/clients/clients.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const contact = {
  name: 'Inès Morel',
  role: 'Directrice marketing',
  email: 'ines@exemple.fr',
  phone: '+33 1 23 45 67 89',
};

describe('clients', () => {
  let house: TestHouse;
  let call: Call;
  beforeAll(async () => {
    house = await openHouse();
    call = house.as('project_manager');
  });
  afterAll(() => house.close());

  it('asks a name and a status, and keeps what else it is given', async () => {
    const bare = await call(createClient, { name: 'Bleu Roi', status: 'prospect' });
    expect(bare).toMatchObject({
      sector: null,
      kind: null,
      profile: null,
      contacts: [],
      useCaseCount: 0,
      may: ['edit', 'part'],
    });
    const draft = {
      name: 'Orsay Industrie',
      status: 'active',
      sector: 'logiciel industriel',
      kind: 'b2b',
      profile: 'Dix ans de travail commun.\nTrès attentifs aux délais.',
      contacts: [contact],
    } as const;
    const { id } = await call(createClient, { ...draft, contacts: [contact] });
    expect(await house.as('compliance_reviewer')(getClient, { id })).toMatchObject({ ...draft, may: [] });
  });

  it('merges edits that do not overlap, refuses those that do with both values', async () => {
    const { id, version } = await call(createClient, { name: 'Rive Droite', status: 'active' });
    await house.as('director')(updateClient, { id, version, sector: 'édition' });
    const merged = await call(updateClient, { id, version, kind: 'b2c', contacts: [contact] });
    expect(merged).toMatchObject({ sector: 'édition', kind: 'b2c', contacts: [contact], version: 3 });
    await expect(call(updateClient, { id, version, sector: 'presse' })).rejects.toMatchObject({
      kind: { type: 'changed-meanwhile' },
      extension: { conflicts: [{ field: 'sector', yours: 'presse', theirs: 'édition' }] },
    });
  });

  it('parts with a client and resumes, and the history tells it so', async () => {
    const { id } = await call(createClient, { name: 'Ancien', status: 'active' });
    const parted = await call(updateClient, { id, version: 1, status: 'former' });
    expect(parted).toMatchObject({ status: 'former', may: ['edit', 'resume'] });
    await call(updateClient, { id, version: 2, status: 'active' });
    await call(updateClient, { id, version: 3, status: 'active', sector: 'presse' });
    const kinds = await house.population.query<{ kind: string }>(
      'SELECT kind FROM journal_event WHERE subject_id = $1 ORDER BY subject_version',
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'client.created',
      'client.parted',
      'client.resumed',
      'client.updated',
    ]);
  });

  it('says where a contact does not fit', async () => {
    const contacts = [contact, { ...contact, email: 'ines' }];
    await expect(call(createClient, { name: 'X', status: 'active', contacts })).rejects.toMatchObject({
      kind: { type: 'invalid-input' },
      said: { errors: [{ pointer: '/contacts/1/email' }] },
    });
  });

  it('is written by those who steer alone', async () => {
    for (const role of ['contributor', 'compliance_reviewer', 'client_viewer'] as const)
      await expect(house.as(role)(createClient, { name: 'X', status: 'active' })).rejects.toMatchObject({
        kind: { type: 'forbidden' },
      });
  });

  describe('lists', () => {
    const NAMES = ['Zénith', 'éclair', 'Écume', 'eau vive', 'Abricot', 'Ægide', 'Zénith'];
    let abroad: Call;
    beforeAll(async () => {
      abroad = house.as('director', 'abroad');
      for (const [at, name] of NAMES.entries())
        await abroad(createClient, {
          name,
          status: (['active', 'former', 'prospect'] as const)[at % 3] ?? 'active',
          kind: at % 2 === 0 ? 'b2b' : null,
          sector: at === 4 ? 'Agroalimentaire' : null,
        });
    });

    it('give every client exactly once, page by page, in order', async () => {
      for (const sort of ['name', '-name', 'status', '-status', 'updatedAt', '-updatedAt'] as const) {
        const seen = [];
        let cursor: string | undefined;
        do {
          const page = await abroad(listClients, { sort, limit: 2, cursor });
          seen.push(...page.items);
          cursor = page.next ?? undefined;
        } while (cursor);
        expect(seen.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
        expect(new Set(seen.map(({ id }) => id)).size).toBe(NAMES.length);
        if (sort === 'name')
          expect(seen.map(({ name }) => name)).toEqual([
            'Abricot',
            'Ægide',
            'eau vive',
            'éclair',
            'Écume',
            'Zénith',
            'Zénith',
          ]);
      }
    });

    it('filter by status and kind, and find by name or sector without accents', async () => {
      const names = async (question: Parameters<typeof abroad<typeof listClients>>[1]) =>
        (await abroad(listClients, question)).items.map(({ name }) => name);
      expect(await names({ status: 'former' })).toEqual(['Abricot', 'éclair']);
      expect(await names({ kind: ['b2b'], status: ['active', 'prospect'] })).toEqual([
        'Écume',
        'Zénith',
        'Zénith',
      ]);
      expect(await names({ search: 'ecl' })).toEqual(['éclair']);
      expect(await names({ search: 'AGRO' })).toEqual(['Abricot']);
      await expect(abroad(listClients, { sort: 'name', cursor: 'x' })).rejects.toMatchObject({
        kind: { type: 'bad-cursor' },
      });
    });

    it('name them all for pickers, former ones last', async () => {
      const { items } = await abroad(listClientNames, {});
      expect(items.map(({ name }) => name)).toEqual([
        'Ægide',
        'eau vive',
        'Écume',
        'Zénith',
        'Zénith',
        'Abricot',
        'éclair',
      ]);
    });
  });

  it('counts the use cases of each', async () => {
    const { id } = await call(createClient, { name: 'Compté', status: 'active' });
    for (const title of ['Un premier', 'Un second'])
      await call(createUseCase, { title, problem: 'Un problème', clientIds: [id] });
    expect((await call(getClient, { id })).useCaseCount).toBe(2);
    expect((await call(listClients, { search: 'compté' })).items[0]?.useCaseCount).toBe(2);
  });

  it('shows a client’s person its own alone, without the agency’s note', async () => {
    const own = await call(createClient, {
      name: 'Le nôtre',
      status: 'active',
      profile: 'Négocie toujours.',
    });
    await call(createClient, { name: 'Un autre', status: 'active' });
    const viewer = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['client_viewer'],
      clientIds: [own.id],
    });
    const seen = house.asPerson(viewer);
    expect((await seen(listClients, {})).items.map(({ name }) => name)).toEqual(['Le nôtre']);
    expect((await seen(listClientNames, {})).items).toHaveLength(1);
    expect(await seen(getClient, { id: own.id })).toMatchObject({ name: 'Le nôtre', profile: null, may: [] });
  });

  it('does not exist for another organisation', async () => {
    const { id } = await call(createClient, { name: 'Ici', status: 'active' });
    const abroad = house.as('admin', 'abroad');
    await expect(abroad(getClient, { id })).rejects.toMatchObject({ kind: { type: 'not-found' } });
    await expect(abroad(updateClient, { id, version: 1, name: 'Pris' })).rejects.toMatchObject({
      kind: { type: 'not-found' },
    });
  });
});
