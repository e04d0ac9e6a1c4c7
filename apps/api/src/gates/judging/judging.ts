import { canonicalJson } from '@jalon/domain/gates/signing/canonical-json';
import { evaluateGate } from '@jalon/domain/gates/evaluation/evaluate-gate';
import type { CriterionEvaluation, GateEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { readingNow } from '@jalon/domain/gates/signing/signatures-of';
import type { Criterion } from '@jalon/domain/lifecycle/template/criterion';
import { createHash } from 'node:crypto';
import type { Gathered } from '../gathering/gathering.service';

/** A gate with its verdict. */
export interface Judged extends Gathered {
  readonly evaluation: GateEvaluation;
}

/** Judges what was gathered; `outcome`: the one under decision, where it bears on what applies. */
export function judge(gathered: Gathered, outcome: string | null = null): Judged {
  const gateCase = { ...gathered.gateCase, intendedOutcome: outcome };
  return { ...gathered, gateCase, evaluation: evaluateGate(gathered.held.lifecycle, gateCase) };
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a signature covers, by the SHA-256 of its canonical JSON. */
export const hashOfReading = (reading: Reading): string => sha256(canonicalJson(reading));

/** What the signer of a criterion is shown, with what they write to it. */
export const attestationReading = (
  { held, gateCase }: Judged,
  criterion: Criterion,
  statement: string | null = null,
): Reading => readingNow(held.lifecycle, gateCase, { criterion, statement });

/** The criterion of this id at this gate and profile. */
export const criterionOf = ({ evaluation }: Judged, id: string): CriterionEvaluation | undefined =>
  evaluation.criteria.find(({ criterion }) => criterion.id === id);
