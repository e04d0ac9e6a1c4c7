import { traceOf } from '../expression/evaluate';
import type { Scope, Values } from '../expression/scope';
import { anyOf, holding } from '../expression/truth';
import type { Truth } from '../expression/truth';
import type { DpiaResult, DpiaStep, DpiaTrigger, DpiaTriggers } from '../template/procedures';

/** A trigger with what it is worth; an answer of a person stands under its id. */
export interface TriggerTruth {
  readonly id: string;
  readonly truth: Truth;
}

/** A step of the decision that was reached, with the triggers it looked at. */
export interface DpiaStepTaken {
  readonly id: string;
  readonly truth: Truth;
  readonly items: readonly TriggerTruth[];
  readonly result: DpiaResult;
}

/** Whether an AIPD is due (RGPD art. 35), and why. */
export interface DpiaDecision {
  readonly required: Truth;
  /** The results that are still possible: one where it is settled. */
  readonly possible: readonly DpiaResult[];
  /** The steps, up to the first that holds. */
  readonly steps: readonly DpiaStepTaken[];
}

/**
 * Steps D1 to D8 in their order: the first that holds decides. A step that is unknown leaves its result possible and
 * the following ones too; the whole is known once everything possible says the same. Where an AIPD is only
 * recommended, the choice of the controller stands among the answers under the id of the step (`D7`).
 */
export function dpiaDecisionOf(dpia: DpiaTriggers, scope: Scope, answers: Values): DpiaDecision {
  const steps: DpiaStepTaken[] = [];
  for (const step of dpia.order) {
    const items = triggersOf(step, dpia).map((trigger) => ({
      id: trigger.id,
      truth: triggerTruth(trigger, scope, answers),
    }));
    const truth = stepTruth(step, items, scope);
    steps.push({ id: step.id, truth, items, result: step.result });
    if (truth === 'true') break;
  }
  const open = steps.filter(({ truth }) => truth !== 'false');
  const requirements = new Set(open.map((step) => requirementOf(step, answers)));
  const [only = 'unknown'] = requirements;
  return {
    required: requirements.size === 1 ? only : 'unknown',
    possible: [...new Set(open.map(({ result }) => result))],
    steps,
  };
}

/** The triggers that a step looks at; those that only inform are never evaluated. */
export function triggersOf(step: DpiaStep, { lists }: DpiaTriggers): readonly DpiaTrigger[] {
  const named = step.anyOf ?? step.count;
  const listed = named === undefined ? [] : (lists[named] ?? []);
  const all = step.item === undefined ? listed : Object.values(lists).flat();
  return all.filter(({ id, informative }) => !informative && (step.item === undefined || id === step.item));
}

function triggerTruth(trigger: DpiaTrigger, scope: Scope, answers: Values): Truth {
  if (trigger.answeredByPerson) return holding(answers[trigger.id] ?? null);
  return trigger.when === undefined ? 'unknown' : traceOf(trigger.when, scope).result;
}

function stepTruth(step: DpiaStep, items: readonly TriggerTruth[], scope: Scope): Truth {
  const truths = items.map(({ truth }) => truth);
  if (step.count !== undefined) return countTruth(truths, step.atLeast ?? 1);
  if (step.anyOf !== undefined || step.item !== undefined) return anyOf(truths);
  return traceOf(step.when, scope).result;
}

/** At least so many hold: known as soon as the unknown ones could not change it. */
function countTruth(truths: readonly Truth[], atLeast: number): Truth {
  const held = truths.filter((truth) => truth === 'true').length;
  if (held >= atLeast) return 'true';
  return held + truths.filter((truth) => truth === 'unknown').length >= atLeast ? 'unknown' : 'false';
}

function requirementOf({ id, result }: DpiaStepTaken, answers: Values): Truth {
  if (result === 'recommended') return holding(answers[id] ?? null);
  return result === 'required' ? 'true' : 'false';
}
