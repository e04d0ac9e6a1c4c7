import { askedOf } from '@jalon/domain/lifecycle/attributes/asked';
import { isDerived } from '@jalon/domain/lifecycle/attributes/derive-attributes';
import { decisiveLeaves } from '@jalon/domain/lifecycle/expression/decisive-leaves';
import { traceOf } from '@jalon/domain/lifecycle/expression/evaluate';
import { parse } from '@jalon/domain/lifecycle/expression/parse';
import { namesOf } from '@jalon/domain/lifecycle/expression/rule';
import { scopeOf, type Values } from '@jalon/domain/lifecycle/expression/scope';
import type { Criterion } from '@jalon/domain/lifecycle/template/criterion';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { QUALIFIED_BY } from '@jalon/domain/projects/questions/question-conditions';
import { isAsked } from '@jalon/domain/projects/questions/qualification';

/** Facts that say that a questionnaire is filled in: a gate that asks for one asks for its questions. */
const QUESTIONNAIRES: Readonly<Record<string, readonly string[]>> = {
  rgpdQualified: QUALIFIED_BY.rgpd,
  aiActQualified: QUALIFIED_BY.aiAct,
};

const namesIn = (text: string | undefined): readonly string[] => {
  const rule = text === undefined ? null : parse(text).rule;
  return rule === null ? [] : [...namesOf(rule)];
};

/** What each derived attribute is computed from, by name; those of procedures through all that they look at. */
export function sourcesOf(lifecycle: Lifecycle): ReadonlyMap<string, readonly string[]> {
  const dpia = Object.values(lifecycle.dpia.lists)
    .flat()
    .flatMap((item) => [...namesIn(item.when), ...(item.answeredByPerson ? [item.id] : [])]);
  const aiAct = lifecycle.aiActClasses.flatMap(({ when }) => namesIn(when));
  const direct = lifecycle.attributes.filter(isDerived).map(({ id, derived, derivedFrom }) => {
    if (derivedFrom === 'dpia') return [id, ['personalData', ...dpia]] as const;
    return [id, derivedFrom === 'ai_act_class' ? aiAct : namesIn(derived)] as const;
  });
  const sources = new Map<string, readonly string[]>(direct);
  const reached = (name: string, seen: readonly string[]): readonly string[] => {
    const from = sources.get(name);
    if (from === undefined) return [name];
    return seen.includes(name) ? [] : from.flatMap((one) => reached(one, [...seen, name]));
  };
  return new Map(direct.map(([id]) => [id, [...new Set(reached(id, []))]]));
}

/** Gates from where the subject stands on, in their order. */
export function gatesAhead({ phases, gates }: Lifecycle, phaseId: string): Lifecycle['gates'] {
  const order = phases.map(({ id }) => id);
  const from = order.indexOf(phaseId);
  return gates.filter(({ after }) => order.indexOf(after) >= from);
}

const rulesOf = ({ when, rule }: Criterion): readonly (string | undefined)[] => [when, rule];

/** The asked questions that a criterion looks at, in any case. */
export const lookedAt = (
  criterion: Criterion,
  sources: ReadonlyMap<string, readonly string[]>,
): readonly string[] =>
  rulesOf(criterion)
    .flatMap(namesIn)
    .flatMap((name) => QUESTIONNAIRES[name] ?? sources.get(name) ?? [name]);

/** Operations that only a person can recognise, and the choice of the controller: pointless without personal data. */
const operationsOf = (lifecycle: Lifecycle): readonly string[] =>
  askedOf(lifecycle)
    .filter(({ group }) => group !== 'attribute')
    .map(({ id }) => id);

export interface Wanting {
  readonly lifecycle: Lifecycle;
  /** Criteria of the gate that comes next. */
  readonly criteria: readonly Criterion[];
  readonly answers: Values;
  /** With the derived ones. */
  readonly values: Values;
}

/** Questions without answer that leave something open: at the next gate, or in the choice of a profile. */
export function wantedQuestions({ lifecycle, criteria, answers, values }: Wanting): ReadonlySet<string> {
  const sources = sourcesOf(lifecycle);
  const scope = scopeOf(lifecycle.parameters, { attributes: values, facts: {} });
  const rules = [...criteria.flatMap(rulesOf), ...lifecycle.profiles.map(({ when }) => when)];
  const open = rules
    .map((rule) => traceOf(rule, scope))
    .filter(({ result }) => result === 'unknown')
    .flatMap((trace) => decisiveLeaves(trace).flatMap(({ leaf }) => leaf.terms))
    .flatMap(({ name }) => (name === null ? [] : (QUESTIONNAIRES[name] ?? sources.get(name) ?? [name])));
  const operations = new Set(operationsOf(lifecycle));
  return new Set(
    open.filter(
      (id) =>
        (answers[id] ?? null) === null &&
        (operations.has(id) ? values['personalData'] === true : isAsked(id, values) === 'true'),
    ),
  );
}
