import { triggersOf } from '../attributes/dpia-decision';
import type { Lifecycle } from '../template/lifecycle';
import type { DpiaStep, DpiaTrigger } from '../template/procedures';
import { flawAt, idSet, unknownAt, unknownsAt } from './flaw';
import type { Flaw } from './flaw';
import type { Names } from './names';
import { ruleFlaws } from './rule-flaws';

/** The AIPD decision and the classes of the AI Act: rules, lists and classes that exist, an end that always holds. */
export const procedureFlaws = (lifecycle: Lifecycle, names: Names): readonly Flaw[] => [
  ...Object.entries(lifecycle.dpia.lists).flatMap(([list, triggers]) =>
    triggers.flatMap((trigger) => triggerFlaws(trigger, `dpia.lists.${list}.${trigger.id}`, names)),
  ),
  ...lifecycle.dpia.order.flatMap((step) => stepFlaws(step, lifecycle, names)),
  ...endFlaws(
    'dpia.order',
    lifecycle.dpia.order.map((step) => isCertain(step)),
  ),
  ...classFlaws(lifecycle, names),
];

function triggerFlaws(trigger: DpiaTrigger, place: string, names: Names): readonly Flaw[] {
  const ways = [trigger.when !== undefined, trigger.answeredByPerson, trigger.informative].filter(Boolean);
  const rules = ruleFlaws(trigger.when, `${place}.when`, { names, reach: 'attributes' });
  if (ways.length === 1) return rules;
  return [
    ...rules,
    flawAt(place, 'trigger_unanswered', {
      fr: 'Un déclencheur a une règle, ou une personne y répond, ou il informe seulement',
      en: 'A trigger has a rule, or a person answers it, or it only informs',
    }),
  ];
}

function stepFlaws(step: DpiaStep, lifecycle: Lifecycle, names: Names): readonly Flaw[] {
  const place = `dpia.order.${step.id}`;
  const lists = new Set(Object.keys(lifecycle.dpia.lists));
  const named = [step.anyOf, step.count].filter((list) => list !== undefined);
  const roles = [step.opinion, step.signer].filter((role) => role !== undefined);
  return [
    ...ruleFlaws(step.when, `${place}.when`, { names, reach: 'attributes' }),
    ...unknownsAt(place, 'list', { ids: named, known: lists }),
    ...unknownsAt(place, 'role', { ids: roles, known: idSet(lifecycle.roles) }),
    ...(step.item !== undefined && triggersOf(step, lifecycle.dpia).length === 0
      ? [unknownAt(place, 'trigger', step.item)]
      : []),
  ];
}

const isCertain = ({ when, anyOf, item, count }: DpiaStep): boolean =>
  [when, anyOf, item, count].every((condition) => condition === undefined);

/** Exactly the last one holds without condition. */
function endFlaws(place: string, certain: readonly boolean[]): readonly Flaw[] {
  if (certain.indexOf(true) === certain.length - 1) return [];
  return [
    flawAt(place, 'no_default', {
      fr: 'Le dernier cas, et lui seul, doit valoir sans condition',
      en: 'The last case, and it alone, must hold without condition',
    }),
  ];
}

function classFlaws({ aiActClasses, attributes }: Lifecycle, names: Names): readonly Flaw[] {
  const known = attributes.find(({ derivedFrom }) => derivedFrom === 'ai_act_class')?.values;
  const rules = aiActClasses.flatMap((rule) => {
    const place = `aiActClasses.${rule.class}`;
    return [
      ...ruleFlaws(rule.when, `${place}.when`, { names, reach: 'attributes' }),
      ...(known ? unknownsAt(place, 'class', { ids: [rule.class], known: idSet(known) }) : []),
    ];
  });
  const ends = aiActClasses.map(({ when }) => when === undefined);
  return [...rules, ...(ends.length === 0 ? [] : endFlaws('aiActClasses', ends))];
}
