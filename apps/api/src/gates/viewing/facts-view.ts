import type { GateAttribute, GateFact } from '@jalon/contracts/gates/gate-criterion';
import { standingFacts } from '@jalon/domain/gates/evaluation/heard-facts';
import type { Fact } from '@jalon/domain/lifecycle/facts/fact';
import type { Attribute, FactDefinition } from '@jalon/domain/lifecycle/template/vocabulary';
import type { Judged } from '../judging/judging';
import { wordsOnly } from './words/lifecycle-words';
import { shownValue } from './words/explained';

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

function declaredBeside({ gateCase, declared, row }: Judged, id: string) {
  const isProvided = gateCase.provided.includes(id);
  const said = isProvided ? undefined : declared.find(({ factId }) => factId === id);
  return {
    isProvided,
    mayDeclare: !isProvided && id !== 'closing' && row.decidedAt === null,
    declarationId: said?.id ?? null,
    note: said?.note ?? null,
  };
}

function factView(judged: Judged, fact: Fact | undefined, definition: FactDefinition): GateFact {
  const { lifecycle } = judged.held;
  const { id, unit, type, values = [], material } = definition;
  const known = { ...NOTHING, ...fact, id };
  return {
    ...known,
    name: wordsOnly(definition),
    unit: wordsOf(lifecycle.units.find((one) => one.id === unit)),
    type,
    values,
    shown: shownValue(lifecycle, id, known.value),
    isMaterial: material,
    ...declaredBeside(judged, id),
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
