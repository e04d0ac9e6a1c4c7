import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { shippedLifecycle } from '../shipped/shipped-lifecycle';
import { FactProviders } from './fact-providers';
import { UNPROVIDED } from './testing/unprovided';

/** What may only be declared, or stays unknown, since nothing kept tells it yet. The list only shrinks. */
describe('the facts of the shipped life cycle', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('have a provider, but for those said not to', () => {
    const providers = house.app.get(FactProviders);
    const missing = shippedLifecycle.facts.map(({ id }) => id).filter((id) => !providers.isProvided(id));
    expect(missing.sort()).toEqual([...UNPROVIDED].sort());
  });

  it('are the only ones that contexts provide', () => {
    const known = new Set(shippedLifecycle.facts.map(({ id }) => id));
    expect(
      house.app
        .get(FactProviders)
        .provided()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });
});
