import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import { CLOSING } from '@jalon/domain/gates/evaluation/heard-facts';
import { judgeCriterion } from '@jalon/domain/gates/evaluation/judge-criterion';
import { namesIn } from '@jalon/domain/gates/evaluation/vocabulary-of';
import { alsoCriteriaOf } from '../gathering/gate-names';
import { criterionOf, type Judged } from './judging';
import { templateOf } from './standing-votes';

/**
 * A criterion as it is signed: one that applies only while the end is under decision (G9-09) is signed before anybody
 * votes for it, since that vote asks for the signature.
 */
export function asSigned(judged: Judged, one: CriterionEvaluation): CriterionEvaluation {
  const { criterion, state } = one;
  if (state !== 'not_applicable' || !namesIn(criterion.when).includes('closing')) return one;
  const outcome = templateOf(judged).outcomes.find((id) => CLOSING.includes(id));
  if (outcome === undefined) return one;
  const gateCase = { ...judged.gateCase, intendedOutcome: outcome };
  return judgeCriterion(judged.held.lifecycle, gateCase, { criterion });
}

/** Criteria of other gates that an outcome of this one asks for, whatever their `when`; they stop no other outcome. */
export const askedByOutcomes = (judged: Judged): readonly CriterionEvaluation[] =>
  alsoCriteriaOf(judged.held.lifecycle, judged.row.gateId)
    .filter(({ id }) => criterionOf(judged, id) === undefined)
    .map(({ when: _when, ...criterion }) => {
      const one = judgeCriterion(judged.held.lifecycle, judged.gateCase, { criterion });
      return { ...one, weight: 'advisory', isUnmet: false };
    });

/** The criterion of this id as it is signed at this gate; nothing where the gate asks no such thing. */
export function signable(judged: Judged, id: string): CriterionEvaluation | undefined {
  const own = criterionOf(judged, id);
  return own ? asSigned(judged, own) : askedByOutcomes(judged).find(({ criterion }) => criterion.id === id);
}
