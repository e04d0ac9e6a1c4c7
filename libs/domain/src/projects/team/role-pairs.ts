import type { Lifecycle } from '../../lifecycle/template/lifecycle';

/** Two roles that one person may not both hold, and the gates that say so. */
export interface RolePair {
  readonly roles: readonly [string, string];
  readonly gateIds: readonly string[];
}

/** Every pair that some gate of the life cycle forbids: a team is made for the whole way. */
export function forbiddenPairs({ gates }: Pick<Lifecycle, 'gates'>): readonly RolePair[] {
  const pairs = new Map<string, RolePair>();
  for (const { id, mayNotAlsoBe } of gates)
    for (const [one, other] of mayNotAlsoBe) {
      const key = [one, other].sort().join(' ');
      const known = pairs.get(key) ?? { roles: [one, other] as const, gateIds: [] };
      pairs.set(key, { ...known, gateIds: [...known.gateIds, id] });
    }
  return [...pairs.values()];
}

/** The pair that giving this role to somebody who holds those would make; null where none is forbidden. */
export const pairMade = (
  pairs: readonly RolePair[],
  given: string,
  held: readonly string[],
): RolePair | null =>
  pairs.find(
    ({ roles: [one, other] }) =>
      (given === one && held.includes(other)) || (given === other && held.includes(one)),
  ) ?? null;
