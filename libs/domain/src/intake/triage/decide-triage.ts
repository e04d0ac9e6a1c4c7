import {
  TRIAGE_ANSWERS,
  TRIAGE_QUESTIONS,
  type TriageAnswers,
  type TriageQuestion,
  type TriageVerdict,
} from './triage-answers';
import { conclude, type Conclusion } from './triage-rule';

/** The edition of the rule; kept with each verdict, since a later rule may say otherwise. */
export const TRIAGE_EDITION = '2026-11';

/** One other answer to one question, and the verdict that it would bring. */
export interface TriageTurn {
  readonly question: TriageQuestion;
  readonly answer: string;
  readonly verdict: TriageVerdict;
}

export interface TriageOutcome extends Conclusion {
  /** `open` while an answer that is not known could still change the verdict. */
  readonly confidence: 'firm' | 'open';
  /** The questions that keep it open. */
  readonly open: readonly TriageQuestion[];
  /** Every single answer that would change the verdict, in the order of the questions. */
  readonly turns: readonly TriageTurn[];
}

/** The answers to a question by somebody who knows. */
const known = (question: TriageQuestion) => TRIAGE_ANSWERS[question].filter((answer) => answer !== 'unknown');

/** Every single other answer, with the verdict that it would bring where that is another one. */
function turnsOf(answers: TriageAnswers, verdict: TriageVerdict): TriageTurn[] {
  return TRIAGE_QUESTIONS.flatMap((question) =>
    known(question)
      .filter((answer) => answer !== answers[question])
      .map((answer) => ({ question, answer, verdict: conclude({ ...answers, [question]: answer }).verdict }))
      .filter((turn) => turn.verdict !== verdict),
  );
}

/** Every way in which what is not known may turn out. */
const completionsOf = (answers: TriageAnswers): readonly TriageAnswers[] =>
  TRIAGE_QUESTIONS.filter((question) => answers[question] === 'unknown').reduce<readonly TriageAnswers[]>(
    (all, question) =>
      all.flatMap((one) => known(question).map((answer) => ({ ...one, [question]: answer }))),
    [answers],
  );

/** The questions without a known answer on which the verdict may yet hang. */
function openOf(answers: TriageAnswers): TriageQuestion[] {
  const completions = completionsOf(answers);
  const hangsOn = (question: TriageQuestion) =>
    completions.some((one) => turnsOf(one, conclude(one).verdict).some((turn) => turn.question === question));
  const { verdict } = conclude(answers);
  if (completions.every((one) => conclude(one).verdict === verdict)) return [];
  return TRIAGE_QUESTIONS.filter((question) => answers[question] === 'unknown' && hangsOn(question));
}

/** The rule's verdict on these answers, with what weighed, what to do, and what would turn it. */
export function decideTriage(answers: TriageAnswers): TriageOutcome {
  const conclusion = conclude(answers);
  const open = openOf(answers);
  return {
    ...conclusion,
    confidence: open.length === 0 ? 'firm' : 'open',
    open,
    turns: turnsOf(answers, conclusion.verdict),
  };
}
