import { USE_CASE_STATUSES, USE_CASE_TRANSITIONS } from '@jalon/domain/use-cases/status';
import { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { LARGE, largeUseCase } from './large-use-case';

const sizes = { people: 12, clients: 40 };
const all = Array.from({ length: LARGE }, (_, index) => largeUseCase(index, sizes));

describe('the large register', () => {
  it('is the same each time', () => expect(largeUseCase(4242, sizes)).toEqual(all[4242]));

  it('has no two titles alike', () => expect(new Set(all.map(({ draft }) => draft.title)).size).toBe(LARGE));

  it('holds what use cases may hold', () => {
    const strict = UseCaseDraft.strict();
    const wrong = all.filter(({ draft }) => !strict.safeParse(draft).success);
    expect(wrong).toEqual([]);
  });

  it('has many at every status, each come to by moves that exist', () => {
    const moves = new Set(USE_CASE_TRANSITIONS.map(({ from, to }) => `${from} ${to}`));
    for (const status of USE_CASE_STATUSES)
      expect(all.filter(({ path }) => path.at(-1) === status).length).toBeGreaterThan(500);
    const steps = all.flatMap(({ path }) => path.slice(1).map((to, index) => `${path[index] ?? ''} ${to}`));
    expect(steps.filter((step) => !moves.has(step))).toEqual([]);
  });

  it('names people and clients that exist, and leaves some without', () => {
    const owners = all.map(({ owner }) => owner);
    expect(Math.max(...owners.map((owner) => owner ?? 0))).toBe(11);
    expect(owners.filter((owner) => owner === null).length).toBeGreaterThan(1500);
    expect(Math.max(...all.flatMap(({ clients }) => clients))).toBe(39);
    expect(all.filter(({ clients }) => clients.length === 0).length).toBeGreaterThan(1500);
  });
});
