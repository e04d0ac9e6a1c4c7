import type { Words } from '../../platform/language';
import type { Facts, FactStanding, RuleValue } from '../facts/fact';
import type { Parameter } from '../template/vocabulary';

/** Values by the name of an attribute; one that is null or not there is unknown. */
export type Values = Readonly<Record<string, RuleValue | null>>;

/** What a name is worth, and where from; a null value is unknown. */
export interface NamedValue {
  readonly origin: 'attribute' | 'fact' | 'parameter';
  readonly value: RuleValue | null;
  readonly standing: FactStanding | null;
  readonly source: Words | null;
  /** ISO date and time. */
  readonly at: string | null;
}

/** Everything that a rule may name; a name that is not there is unknown. */
export type Scope = ReadonlyMap<string, NamedValue>;

const plain = { standing: null, source: null, at: null };

/** What is known of one subject, and the thresholds that its organisation holds. */
export interface Known {
  readonly attributes: Values;
  readonly facts: Facts;
  /** Thresholds that the organisation moved; the others are worth their default. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** The scope of rules over one subject. Ids are one vocabulary: the flaw finder refuses one that is used twice. */
export function scopeOf(parameters: readonly Parameter[], known: Known): Scope {
  const scope = new Map<string, NamedValue>();
  for (const [name, value] of Object.entries(known.attributes))
    scope.set(name, { origin: 'attribute', value, ...plain });
  for (const [name, { value, standing, source, at }] of Object.entries(known.facts))
    scope.set(name, { origin: 'fact', value, standing, source, at });
  const moved = new Map(Object.entries(known.parameters ?? {}));
  for (const { id, default: usual } of parameters)
    scope.set(id, { origin: 'parameter', value: moved.get(id) ?? usual, ...plain });
  return scope;
}

/** The scope of attributes alone, as `when` of profiles and derived attributes want it. */
export const scopeOfValues = (values: Values): Scope => scopeOf([], { attributes: values, facts: {} });
