import type { Identification, IdentificationQuestion } from '../../use-cases/identification';
import { TRIAGE_ANSWERS, type TriageAnswers, type TriageQuestion } from './triage-answers';

/** An answer taken over from the five questions of the use case (S-OPP-28), to be confirmed. */
export interface Prefilled {
  readonly question: TriageQuestion;
  readonly answer: string;
  /** The question that it comes from. */
  readonly from: IdentificationQuestion;
}

const DATA: Readonly<Record<'yes' | 'no' | 'unknown', TriageAnswers['data']>> = {
  yes: 'ready',
  no: 'missing',
  unknown: 'unknown',
};

/**
 * What the five questions say of the triage's: the material, and that there is a pain or an inefficiency. Nothing is
 * taken from « is there something to predict, automate or personalise », which does not say which; nor from a no.
 */
export function prefillTriage({ pain, inefficiency, data }: Identification): readonly Prefilled[] {
  const felt = pain?.answer === 'yes' ? 'pain' : inefficiency?.answer === 'yes' ? 'inefficiency' : null;
  return [
    ...(felt ? [{ question: 'problem', answer: TRIAGE_ANSWERS.problem[0], from: felt } as const] : []),
    ...(data ? [{ question: 'data', answer: DATA[data.answer], from: 'data' } as const] : []),
  ];
}
