import { traceOf } from '../expression/evaluate';
import { scopeOf } from '../expression/scope';
import type { Scope, Values } from '../expression/scope';
import type { Truth } from '../expression/truth';
import type { RuleValue } from '../facts/fact';
import type { Lifecycle } from '../template/lifecycle';
import type { Attribute } from '../template/vocabulary';
import { aiActClassOf } from './ai-act-class';
import { dpiaDecisionOf } from './dpia-decision';

/** What deriving needs of a life cycle. */
export type Deriving = Pick<Lifecycle, 'attributes' | 'parameters' | 'dpia' | 'aiActClasses'>;

export const isDerived = ({ derived, derivedFrom }: Attribute): boolean =>
  derived !== undefined || derivedFrom !== undefined;

/**
 * Every attribute with its value, null where it is unknown: those that are asked as they were answered, the derived
 * ones computed from them (an answer to a derived one is not listened to). Answers of the organisation and of the
 * project come together; answers to items of the AIPD procedure stand among them under their own id.
 */
export function deriveAttributes(lifecycle: Deriving, answers: Values): Values {
  const asked = new Map<string, RuleValue | null>(
    lifecycle.attributes.map((attribute) => [
      attribute.id,
      isDerived(attribute) ? null : (answers[attribute.id] ?? null),
    ]),
  );
  const derived = lifecycle.attributes.filter(isDerived);
  const values = settled(lifecycle, { derived, answers }, asked);
  return Object.fromEntries(values);
}

interface Asking {
  readonly derived: readonly Attribute[];
  readonly answers: Values;
}

/** Derives again while something new becomes known: what is unknown only ever becomes known, so it comes to an end. */
function settled(
  lifecycle: Deriving,
  { derived, answers }: Asking,
  values: Map<string, RuleValue | null>,
): ReadonlyMap<string, RuleValue | null> {
  const scope = new Map(scopeOf(lifecycle.parameters, { attributes: Object.fromEntries(values), facts: {} }));
  let open = derived;
  for (let before = open.length + 1; open.length > 0 && open.length < before;) {
    before = open.length;
    for (const attribute of open) {
      const value = derivedValue(lifecycle, { attribute, answers }, scope);
      values.set(attribute.id, value);
      scope.set(attribute.id, { origin: 'attribute', value, standing: null, source: null, at: null });
    }
    open = open.filter(({ id }) => values.get(id) === null);
  }
  return values;
}

function derivedValue(
  lifecycle: Deriving,
  { attribute, answers }: { readonly attribute: Attribute; readonly answers: Values },
  scope: Scope,
): RuleValue | null {
  if (attribute.derivedFrom === 'dpia')
    return valueOfTruth(dpiaDecisionOf(lifecycle.dpia, scope, answers).required);
  if (attribute.derivedFrom === 'ai_act_class') return aiActClassOf(lifecycle.aiActClasses, scope).class;
  return valueOfTruth(traceOf(attribute.derived, scope).result);
}

const valueOfTruth = (truth: Truth): boolean | null => (truth === 'unknown' ? null : truth === 'true');
