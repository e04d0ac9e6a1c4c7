import { isSameValue } from '../../platform/same-value';
import type { Difference, Side } from './difference';
import { materialOf } from './material-of';
import type { Material } from './material-of';
import type { ReadFact, Reading } from './reading';

const SEVERAL: readonly Material['kind'][] = ['signature', 'condition'];

/** Several proofs, waivers, signatures or conditions may stand under one id: the key tells them apart. */
const keyOf = ({ kind, id, compared }: Material): string =>
  SEVERAL.includes(kind) ? `${kind} ${id} ${compared}` : `${kind} ${id}`;

/**
 * What makes a signature fall: differences between what was read and what stands now, of what is material; null when
 * the signature stands. More proofs and more signatures never harm.
 */
export function reopens(signed: Reading, now: Reading): readonly Difference[] | null {
  if (isSameReading(signed, now)) return null;
  const found = [...differencesBetween(signed, now, false), ...superseded(signed, now)];
  return found.length > 0 ? found : null;
}

/** Differences between two readings, of what is material; `areGainsTold`: also what only came on top. */
export function differencesBetween(
  signed: Reading,
  now: Reading,
  areGainsTold: boolean,
): readonly Difference[] {
  const before = new Map(materialOf(signed).map((one) => [keyOf(one), one]));
  const after = new Map(materialOf(now).map((one) => [keyOf(one), one]));
  const lost = [...before].flatMap(([key, one]) => changeOf(one, after.get(key)));
  const isTold = (key: string, one: Material) => !before.has(key) && (areGainsTold || !one.onlyLossCounts);
  const come = [...after].flatMap(([key, one]) => (isTold(key, one) ? [added(one)] : []));
  return [...lost, ...come];
}

function changeOf(before: Material, after: Material | undefined): readonly Difference[] {
  if (after?.compared === before.compared) return [];
  const { kind, id, name } = before;
  if (!after) return [{ kind, id, name, before: before.shown, after: null }];
  return [{ kind, id, name: after.name ?? name, ...sides(before, after) }];
}

const added = ({ kind, id, name, shown }: Material): Difference => ({
  kind,
  id,
  name,
  before: null,
  after: shown,
});

/** Of a criterion only the fields that changed; of the rest everything that is shown of it. */
function sides(before: Material, after: Material): { before: Side; after: Side } {
  if (before.kind !== 'criterion') return { before: before.shown, after: after.shown };
  const differs = (name: string) => JSON.stringify(before.shown[name]) !== JSON.stringify(after.shown[name]);
  const kept = (side: NonNullable<Side>) =>
    Object.fromEntries(Object.entries(side).filter(([name]) => differs(name)));
  return { before: kept(before.shown), after: kept(after.shown) };
}

/** The first measured value takes the place of a declared one: that counts for facts of any kind. */
function superseded(signed: Reading, now: Reading): readonly Difference[] {
  return signed.facts.flatMap((fact) => {
    const { id, fr, en, material, standing, value } = fact;
    const after = now.facts.find((other) => other.id === id);
    if (material || standing !== 'declared' || after?.standing !== 'measured') return [];
    const sides = { before: { value, standing }, after: { value: after.value, standing: after.standing } };
    return [{ kind: 'fact', id, name: { fr, en }, ...sides } satisfies Difference];
  });
}

const isSameFact = (one: ReadFact, other: ReadFact | undefined): boolean =>
  one.id === other?.id &&
  one.material === other.material &&
  one.standing === other.standing &&
  isSameValue(one.value, other.value);

const areSameFacts = (one: Reading['facts'], other: Reading['facts']): boolean =>
  one.length === other.length && one.every((fact, place) => isSameFact(fact, other[place]));

/**
 * Do two readings show the same, but for where facts come from and how old they are? Most signatures are held against
 * what they were given on: this tells it without writing anything out. False says nothing: what differs may not be
 * material.
 */
export function isSameReading({ facts, ...one }: Reading, { facts: others, ...other }: Reading): boolean {
  return areSameFacts(facts, others) && isSameValue(one, other);
}
