import type { GateAttribute, GateFact } from '@jalon/contracts/gates/gate-criterion';
import { standingFacts } from '@jalon/domain/gates/evaluation/heard-facts';
import type { Fact } from '@jalon/domain/lifecycle/facts/fact';
import type { Attribute, FactDefinition } from '@jalon/domain/lifecycle/template/vocabulary';
import type { Judged } from '../judging/judging';
import { wordsOnly } from './lifecycle-words';
import { shownValue } from './explained';

const NOTHING: Omit<Fact, 'id'> = {
  standing: 'unknown',
  value: null,
  at: null,
  source: null,
  sample: null,
  path: null,
  by: null,
  expiresOn: null,
  evidenceIds: [],
};

const mentioned = ({ evaluation }: Judged, of: 'facts' | 'attributes'): ReadonlySet<string> =>
  new Set(evaluation.criteria.flatMap(({ relied }) => relied[of]));

function factView(judged: Judged, fact: Fact | undefined, definition: FactDefinition): GateFact {
  const { held, gateCase, declared, row } = judged;
  const { id, unit, type, values, material } = definition;
  const said = declared.find(({ factId }) => factId === id);
  const isProvided = gateCase.provided.includes(id);
  return {
    ...NOTHING,
    ...fact,
    id,
    name: wordsOnly(definition),
    unit: unit === undefined ? null : wordsOf(held.lifecycle.units.find((one) => one.id === unit)),
    type,
    values: values ?? [],
    shown: shownValue(held.lifecycle, id, fact?.value ?? null),
    isMaterial: material,
    isProvided,
    mayDeclare: !isProvided && id !== 'closing' && row.decidedAt === null,
    declarationId: isProvided ? null : (said?.id ?? null),
    note: said?.note ?? null,
  };
}

const wordsOf = (unit: { readonly fr: string; readonly en: string } | undefined) =>
  unit === undefined ? null : wordsOnly(unit);

/** Facts that the gate’s criteria mention, in the order of the life cycle. */
export function factViews(judged: Judged, mayDeclare: boolean): GateFact[] {
  const wanted = mentioned(judged, 'facts');
  const standing = standingFacts(judged.gateCase);
  return judged.held.lifecycle.facts
    .filter(({ id }) => wanted.has(id))
    .map((definition) => factView(judged, standing[definition.id], definition))
    .map((fact) => ({ ...fact, mayDeclare: fact.mayDeclare && mayDeclare }));
}

function attributeView({ held, gateCase }: Judged, attribute: Attribute): GateAttribute {
  const { id, question, derived, derivedFrom, level, material } = attribute;
  const value = gateCase.attributes[id] ?? null;
  return {
    id,
    name: wordsOnly(attribute),
    question: question ? wordsOnly(question) : null,
    value,
    shown: shownValue(held.lifecycle, id, value),
    isDerived: derived !== undefined || derivedFrom !== undefined,
    isOfOrganisation: level === 'organisation',
    isMaterial: material,
  };
}

/** Questions that the gate’s criteria look at, in the order of the life cycle. */
export function attributeViews(judged: Judged): GateAttribute[] {
  const wanted = mentioned(judged, 'attributes');
  return judged.held.lifecycle.attributes
    .filter(({ id }) => wanted.has(id))
    .map((attribute) => attributeView(judged, attribute));
}
