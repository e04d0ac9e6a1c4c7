import { compareVersions } from '@jalon/contracts/lifecycle/drafts.operations';
import { readGate, readLifecycle, readParameters } from '@jalon/contracts/lifecycle/lifecycle.operations';
import {
  copyLifecycle,
  listLifecycles,
  listLifecycleVersions,
} from '@jalon/contracts/lifecycle/templates.operations';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { randomUUID } from 'node:crypto';
import { canonical } from '../../platform/journal/commitment';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { shippedLifecycle } from '../shipped/shipped-lifecycle';
import { LifecyclesReader } from './lifecycles.reader';
import { LifecyclesService } from './lifecycles.service';
import { digestOf, SHIPPED_DIGEST } from './shipped-version';

/** The edition of an earlier Jalon: a criterion said otherwise, and thresholds whose origin was in one language. */
const earlier: Lifecycle = {
  ...shippedLifecycle,
  edition: '2026.11',
  parameters: shippedLifecycle.parameters.map((one) => ({ ...one, source: 'product default' })),
  gates: shippedLifecycle.gates.map((gate) => ({
    ...gate,
    criteria: gate.criteria.map((one) =>
      one.id === 'G1-09' ? { ...one, en: 'RGPD qualification done' } : one,
    ),
  })),
};
const versionId = randomUUID();

/** As the earlier Jalon wrote it, when a first project was opened. */
async function keepEarlier(house: TestHouse): Promise<void> {
  const organisationId = house.organisationIds.home;
  await house.population.query(
    `INSERT INTO lifecycle_template (organisation_id, id, name, is_usual, version, created_at, updated_at)
     VALUES ($1, $1, 'Cycle de vie de référence', true, 1, now(), now())`,
    [organisationId],
  );
  await house.population.query(
    `INSERT INTO lifecycle_version
       (organisation_id, id, template_id, number, edition, content, digest, reason, published_by, published_at)
     VALUES ($1, $2, $1, 1, '2026.11', $3, $4, NULL, NULL, now())`,
    [organisationId, versionId, JSON.stringify(earlier), digestOf(earlier)],
  );
}

describe('an organisation that began with an earlier edition', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    await keepEarlier(house);
  });
  afterAll(() => house.close());

  const director = () => house.as('director');
  const shipped = async () => {
    const { items } = await director()(listLifecycles, {});
    const found = items.find(({ isShipped }) => isShipped);
    if (!found) throw new Error('The shipped one is always there');
    return found;
  };

  it('is offered the new edition as the next version, and keeps the earlier one', async () => {
    expect(await shipped()).toMatchObject({ isUsual: true, latest: { number: 2, publishedAt: null } });
    const { items } = await director()(listLifecycleVersions, { id: house.organisationIds.home });
    expect(items.map(({ number, edition }) => [number, edition])).toEqual([
      [2, shippedLifecycle.edition],
      [1, '2026.11'],
    ]);
    expect((await director()(readLifecycle, {})).head).toMatchObject({ number: 2, isUsual: true });
  });

  it('still reads the earlier one, word for word, for the projects that rest on it', async () => {
    const { items } = await director()(readParameters, { version: versionId });
    expect(new Set(items.map(({ source }) => source))).toEqual(new Set(['product default']));
    const { criteria } = await director()(readGate, { version: versionId, gateId: 'G1' });
    expect(criteria.find(({ id }) => id === 'G1-09')?.en).toBe('RGPD qualification done');
    const held = await house.within('director', ({ actor }) =>
      house.app.get(LifecyclesReader).lifecycle(actor, versionId),
    );
    expect(canonical(held)).toBe(canonical(earlier));
  });

  it('says in words what the new edition changes', async () => {
    const { latest } = await shipped();
    const { changes } = await director()(compareVersions, { from: versionId, to: latest.id });
    expect(changes).toContainEqual(
      expect.objectContaining({ part: 'criterion', id: 'G1-09', kind: 'changed', field: 'wording' }),
    );
    expect(changes.find(({ id }) => id === 'p_min_voters')).toMatchObject({
      field: 'source',
      before: { fr: 'product default', en: 'product default' },
      after: { en: expect.stringContaining('at least three voters') },
    });
  });

  it('copies the earlier one for its own, and writes its thresholds in both languages from there', async () => {
    const made = await director()(copyLifecycle, { name: 'Comme avant', from: versionId });
    const { items } = await director()(readParameters, { version: made.latest.id });
    expect(items[0]?.source).toBe('product default');
  });

  it('begins its next project with the new edition, which is written then, once', async () => {
    const held = await Promise.all(
      [1, 2, 3].map(() =>
        house.within('director', ({ actor }) => house.app.get(LifecyclesService).usual(actor)),
      ),
    );
    expect(held.map(({ number, digest }) => [number, digest])).toEqual(Array(3).fill([2, SHIPPED_DIGEST]));
    const kept = await house.population.query(
      `SELECT number, edition FROM lifecycle_version WHERE template_id = $1 ORDER BY number`,
      [house.organisationIds.home],
    );
    expect(kept).toEqual([
      { number: 1, edition: '2026.11' },
      { number: 2, edition: shippedLifecycle.edition },
    ]);
  });
});
