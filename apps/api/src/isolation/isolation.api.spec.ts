import type { Call } from '@jalon/contracts/platform/client';
import type { Operation } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { mayDo } from '@jalon/domain/access/permissions';
import { type Role, ROLES } from '@jalon/domain/access/roles';
import { FEATURES } from '../features';
import { operationsOf } from '../platform/http/handlers/operations-of';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { Makers } from './makers';
import { specialMakers } from './special-makers';

const OPERATIONS = operationsOf(FEATURES);
const inside = OPERATIONS.filter(({ permission }) => permission !== 'public');
const named = inside.filter(({ ids }) => ids && Object.keys(ids).length > 0);

const granted = ({ permission }: Operation, role: Role): boolean =>
  permission === 'signed-in' ||
  (permission !== 'public' && mayDo({ roles: [role], scope: 'full' }, permission));

const outcomeOf = (call: Call, op: Operation, input: Record<string, unknown>): Promise<string> =>
  call(op, input).then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.kind.type : Promise.reject(error)),
  );

/** Every operation × every role: it works at home, and abroad the same ids lead to nothing. */
describe('isolation', () => {
  let house: TestHouse;
  let makers: Makers;
  beforeAll(async () => {
    house = await openHouse({ DATABASE_POOL: '8' });
    makers = new Makers(house, OPERATIONS, specialMakers(house));
  });
  afterAll(() => house.close());

  /** Calls that end the caller's session are made by somebody who is not needed again. */
  const caller = async (op: Operation, role: Role, place: 'home' | 'abroad'): Promise<Call> => {
    if (!op.endsSession) return house.as(role, place);
    const { id, organisationId } = await house.person(role, place);
    return house.asPerson({ sessionToken: await house.population.session(id, organisationId) });
  };

  it('knows the operations', () => expect(OPERATIONS.length).toBeGreaterThan(20));

  describe.each(named.map((op) => [op.id, op] as const))('%s', (_, op) => {
    it.each(ROLES)('as %s: at home by right, abroad never', async (role) => {
      const input = await makers.exampleOf(op, role);
      const abroad = await outcomeOf(await caller(op, role, 'abroad'), op, input);
      const home = await outcomeOf(await caller(op, role, 'home'), op, input);
      expect({ home, abroad }).toEqual(
        granted(op, role)
          ? { home: 'done', abroad: 'not-found' }
          : { home: 'forbidden', abroad: 'forbidden' },
      );
    });
  });

  const lists = inside.filter(({ method, ids, download }) => method === 'GET' && !ids && !download);
  it.each(lists.map((op) => [op.id, op] as const))(
    '%s shows nothing of another organisation',
    async (_, op) => {
      const ids = await Promise.all(
        OPERATIONS.flatMap(({ creates }) => creates ?? []).map((name) => makers.make(name, 'admin')),
      );
      const seen: unknown = await house.as('admin', 'abroad')(op, await makers.exampleOf(op, 'admin'));
      const text = JSON.stringify(seen) ?? '';
      expect(ids.filter((id) => text.includes(id))).toEqual([]);
      expect(text).not.toContain(house.organisationIds.home);
    },
  );

  it.each(inside.map((op) => [op.id, op] as const))('%s is closed to visitors', async (_, op) => {
    expect(await outcomeOf(house.visitor, op, await makers.exampleOf(op, 'admin'))).toBe('unauthenticated');
  });
});
