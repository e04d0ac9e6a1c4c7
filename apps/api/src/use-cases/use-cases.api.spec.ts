import { createClient } from '@jalon/contracts/clients/clients.operations';
import {
  createUseCase,
  getUseCase,
  listUseCases,
  readBoard,
  suggestTags,
  updateUseCase,
  moveUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

const draft = { title: 'Accroches Instagram', problem: 'Les accroches se ressemblent.' };

describe('use cases', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('asks a title and a problem, and gives a reference', async () => {
    const made = await house.as('contributor')(createUseCase, draft);
    expect(made).toMatchObject({ ...draft, reference: 'CU-001', status: 'draft', version: 1 });
    expect(await house.as('director')(getUseCase, { id: made.id })).toMatchObject(draft);
    const c = await house.as('director')(createClient, { name: 'X', status: 'active' });
    await house.as('director')(updateUseCase, { id: made.id, version: 1, clientIds: [c.id], tags: ['insta'] });
    await house.as('director')(moveUseCase, { id: made.id, from: 'draft', to: 'proposed' });
    const l = await house.as('director')(listUseCases, { search: 'accroche', clientId: [c.id], tag: ['insta'] });
    expect(l.items.length).toBe(1);
    const b = await house.as('director')(readBoard, { search: 'accroche' });
    expect(b.columns.length).toBe(8);
    expect(await house.as('director')(suggestTags, { search: 'ins' })).toEqual({ items: [{ tag: 'insta', count: 1 }] });
  });
});
