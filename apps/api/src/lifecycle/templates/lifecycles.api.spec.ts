import { notFound } from '@jalon/contracts/platform/problems';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { shippedLifecycle } from '../shipped/shipped-lifecycle';
import { LifecyclesReader } from './lifecycles.reader';
import { LifecyclesService } from './lifecycles.service';
import { SHIPPED_DIGEST } from './shipped-version';

describe('life cycles in process', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const reader = () => house.app.get(LifecyclesReader);
  const service = () => house.app.get(LifecyclesService);
  const kept = () =>
    house.population.query<{ id: string; number: number; digest: string }>(
      `SELECT id, number, digest FROM lifecycle_version WHERE organisation_id = $1`,
      [house.organisationIds.home],
    );

  it('reads the shipped edition before anything was written, and writes nothing', async () => {
    const held = await house.within('contributor', ({ actor }) => reader().usual(actor));
    expect(held).toMatchObject({
      templateId: house.organisationIds.home,
      number: 1,
      edition: shippedLifecycle.edition,
      digest: SHIPPED_DIGEST,
    });
    expect(held.lifecycle.gates.map(({ id }) => id)).toContain('G9');
    const again = await house.within('contributor', ({ actor }) => reader().version(actor, held.versionId));
    expect(again).toEqual(held);
    expect(await kept()).toEqual([]);
  });

  it('is written once when ten rest on it at the same moment', async () => {
    const held = await Promise.all(
      Array.from({ length: 10 }, () => house.within('director', ({ actor }) => service().usual(actor))),
    );
    expect(new Set(held.map(({ versionId }) => versionId)).size).toBe(1);
    expect(await kept()).toEqual([{ id: held[0]?.versionId, number: 1, digest: SHIPPED_DIGEST }]);
    const told = await house.population.query<{ kind: string }>(
      `SELECT kind FROM journal_event WHERE organisation_id = $1 AND subject_type = 'lifecycle-template' ORDER BY kind`,
      [house.organisationIds.home],
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      'lifecycle-template.created',
      'lifecycle-template.published',
    ]);
  });

  it('holds the same frozen content for the same digest, and none of another organisation', async () => {
    const { versionId } = await house.within('director', ({ actor }) => service().usual(actor));
    const [a, b] = await Promise.all([
      house.within('director', ({ actor }) => reader().lifecycle(actor, versionId)),
      house.within('contributor', ({ actor }) => reader().lifecycle(actor, versionId)),
    ]);
    expect(a).toBe(b);
    expect(() => a.gates.pop()).toThrow(TypeError);
    const { organisationId } = await house.person('director', 'abroad');
    const abroad = house.within('director', () => reader().version({ organisationId }, versionId));
    await expect(abroad).rejects.toMatchObject({ kind: notFound });
  });
});
