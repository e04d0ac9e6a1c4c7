import { decisiveLeaves } from '../../lifecycle/expression/decisive-leaves';
import { traceOf } from '../../lifecycle/expression/evaluate';
import type { Trace } from '../../lifecycle/expression/trace';
import type { Criterion } from '../../lifecycle/template/criterion';
import { isSigned, signaturesOf } from '../signing/signatures-of';
import { adviceOn } from './advice-on';
import type { CriterionEvaluation, Signing, UnheardFact } from './evaluation';
import type { GateCase } from './gate-case';
import { heardBy, hearingOf, unheard } from './heard-facts';
import type { Hearing } from './heard-facts';
import { reliedOn } from './relied-on';
import type { Rulebook } from './rulebook';
import { isSettled } from './states';
import type { CriterionState } from './states';

/** The waiver that holds today; a criterion that carries a law, or is not waivable, has none. */
export function waiverOf({ id, waivable, law }: Criterion, { waivers, today }: GateCase) {
  if (!waivable || law !== undefined) return null;
  return waivers.find(({ criterionId, endsOn }) => criterionId === id && endsOn >= today) ?? null;
}

/** Nothing `unverified` blocks until a reviewer of the organisation has confirmed it. */
export function weightOf(criterion: Criterion, { confirmed }: GateCase): CriterionEvaluation['weight'] {
  const { id, blocking, verification } = criterion;
  if (!blocking) return 'advisory';
  return verification === 'unverified' && !confirmed.includes(id) ? 'unverified' : 'blocking';
}

/** One criterion of a gate, judged from what is known. */
export function judgeCriterion(
  rulebook: Rulebook,
  gateCase: GateCase,
  { criterion, hearing = hearingOf(rulebook, gateCase) }: { criterion: Criterion; hearing?: Hearing },
): CriterionEvaluation {
  const applicability = traceOf(criterion.when, hearing.all);
  const rule = criterion.kind === 'computed' ? traceOf(criterion.rule, heardBy(criterion, hearing)) : null;
  const signing = signaturesOf(rulebook, gateCase, criterion);
  const waiver = waiverOf(criterion, gateCase);
  const open = stateOf({ applicability, rule, signing });
  const state = waiver && !isSettled(open) ? 'waived' : open;
  const weight = weightOf(criterion, gateCase);
  return {
    criterion,
    state,
    weight,
    isUnmet: weight === 'blocking' && !isSettled(state),
    applicability,
    rule,
    relied: reliedOn(rulebook, gateCase, { criterion, facts: hearing.facts }),
    unheard: rule ? unheardIn(rule, criterion, gateCase) : [],
    weaker: rule ? declaredIn(rule) : [],
    signing,
    advice: adviceOn(criterion, gateCase),
    waiver,
  };
}

/** Before any waiver. */
function stateOf(told: { applicability: Trace; rule: Trace | null; signing: Signing }): CriterionState {
  const { applicability, rule, signing } = told;
  if (applicability.result === 'false') return 'not_applicable';
  if (applicability.result === 'unknown') return 'to_clarify';
  if (!rule) return isSigned(signing) ? 'satisfied' : signing.fallen ? 'reopened' : 'unsigned';
  if (rule.result === 'unknown') return 'unknown';
  return rule.result === 'true' ? 'satisfied' : 'unsatisfied';
}

const termsThatDecide = (rule: Trace) => decisiveLeaves(rule).flatMap(({ leaf }) => leaf.terms);

/** Declared facts that made a rule true. */
const declaredIn = (rule: Trace): string[] =>
  rule.result !== 'true'
    ? []
    : [
        ...new Set(
          termsThatDecide(rule).flatMap(({ name, standing }) =>
            name !== null && standing === 'declared' ? [name] : [],
          ),
        ),
      ];

/** Facts that would have decided, had anything been heard of them. */
function unheardIn(rule: Trace, criterion: Criterion, gateCase: GateCase): UnheardFact[] {
  if (rule.result === 'true') return [];
  const names = termsThatDecide(rule).flatMap(({ name, origin }) =>
    name !== null && (origin === 'fact' || origin === 'missing') ? [name] : [],
  );
  return [...new Set(names)].flatMap((name) => unheard(name, criterion, gateCase) ?? []);
}
