import type { Term } from '../expression/rule';
import type { RuleValue } from '../facts/fact';
import type { Lifecycle } from '../template/lifecycle';
import type { Attribute, FactDefinition } from '../template/vocabulary';

/** What a term may be worth; `values`: the ids that an enum or a set knows; null: any text. */
export interface TermType {
  readonly kind: 'bool' | 'number' | 'text' | 'date' | 'list';
  readonly values: readonly string[] | null;
  readonly unit: string | null;
}

/** A name that rules may use. */
export interface KnownName extends TermType {
  readonly origin: 'attribute' | 'fact' | 'parameter';
  readonly level: Attribute['level'] | null;
}

export type Names = ReadonlyMap<string, KnownName>;

/** Every attribute, fact and parameter of a life cycle with its type: one vocabulary. */
export const namesKnownIn = ({
  attributes,
  facts,
  parameters,
}: Pick<Lifecycle, 'attributes' | 'facts' | 'parameters'>): Names =>
  new Map<string, KnownName>([
    ...attributes.map((attribute) => [attribute.id, attributeName(attribute)] as const),
    ...facts.map((fact) => [fact.id, factName(fact)] as const),
    ...parameters.map(
      ({ id, unit }) =>
        [id, { kind: 'number', values: null, unit, origin: 'parameter', level: null }] as const,
    ),
  ]);

const ATTRIBUTE_KINDS = { bool: 'bool', enum: 'text', set: 'list', int: 'number', date: 'date' } as const;

const attributeName = ({ type, values, level }: Attribute): KnownName => ({
  kind: ATTRIBUTE_KINDS[type],
  values: values?.map(({ id }) => id) ?? null,
  unit: null,
  origin: 'attribute',
  level,
});

function factName({ type, values, unit }: FactDefinition): KnownName {
  const kind = type === 'bool' ? 'bool' : type === 'enum' ? 'text' : 'number';
  const ids = values?.map(({ id }) => id) ?? null;
  return { kind, values: ids, unit: unit ?? null, origin: 'fact', level: null };
}

/** The type of a term; undefined for a name that nobody knows. */
export const typeOfTerm = (term: Term, names: Names): TermType | undefined =>
  term.kind === 'name' ? names.get(term.name) : typeOfValue(term.value);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function typeOfValue(value: RuleValue): TermType {
  if (typeof value === 'boolean') return { kind: 'bool', values: null, unit: null };
  if (typeof value === 'number') return { kind: 'number', values: null, unit: null };
  if (typeof value === 'object') return { kind: 'list', values: value, unit: null };
  return ISO_DATE.test(value)
    ? { kind: 'date', values: null, unit: null }
    : { kind: 'text', values: [value], unit: null };
}
