import {
  TRIAGE_QUESTIONS,
  TriageAnswers,
  type TriageQuestion,
} from '@jalon/domain/intake/triage/triage-answers';
import { z } from 'zod';

/** Somebody’s way through the questions: what they answered, and where they are (`THE_END` after the last). */
export const Sitting = z.object({
  answers: TriageAnswers.partial(),
  at: z.number().int().min(0).max(TRIAGE_QUESTIONS.length),
});
export type Sitting = z.infer<typeof Sitting>;

export const THE_END = TRIAGE_QUESTIONS.length;

/** All answers where none is missing. */
export const wholeOf = ({ answers }: Sitting): TriageAnswers | undefined =>
  TriageAnswers.safeParse(answers).data;

/** After an answer: the next question without one, else the end. Whoever came back to change one sees the end again. */
export function answered(sitting: Sitting, question: TriageQuestion, answer: string): Sitting {
  const answers = TriageAnswers.partial().parse({ ...sitting.answers, [question]: answer });
  const wasWhole = wholeOf(sitting) !== undefined;
  const next = TRIAGE_QUESTIONS.indexOf(question) + 1;
  return { answers, at: wasWhole ? THE_END : next };
}

export const goneTo = (sitting: Sitting, question: TriageQuestion): Sitting => ({
  ...sitting,
  at: TRIAGE_QUESTIONS.indexOf(question),
});

/** One question back; forward where the question has an answer. */
export const wentBack = (sitting: Sitting): Sitting => ({ ...sitting, at: Math.max(0, sitting.at - 1) });
export function wentOn(sitting: Sitting): Sitting {
  const question = TRIAGE_QUESTIONS[sitting.at];
  return question && sitting.answers[question] !== undefined ? { ...sitting, at: sitting.at + 1 } : sitting;
}
