import type { FrozenCriterion } from '@jalon/contracts/gates/decisions.operations';
import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import type { Judged } from '../judging/judging';
import { criterionSentence } from './words/criterion-sentence';
import { evidenceViews, opinionView, reasoningsOf, signatureViews, waiverView } from './criterion-view';
import { wordsOnly } from './words/lifecycle-words';

/** A criterion as it stood when its gate was decided. */
export function frozenCriterion(then: Judged, one: CriterionEvaluation): FrozenCriterion {
  const { criterion, state, weight } = one;
  return {
    id: criterion.id,
    name: wordsOnly(criterion),
    theme: criterion.theme,
    kind: criterion.kind,
    isBlocking: weight === 'blocking',
    state,
    sentence: criterionSentence(then, one),
    ...reasoningsOf(then, one),
    evidence: evidenceViews(then, one),
    signatures: signatureViews(then, one),
    opinion: opinionView(then, one),
    waiver: waiverView(then, one),
    law: criterion.law ?? [],
  };
}
