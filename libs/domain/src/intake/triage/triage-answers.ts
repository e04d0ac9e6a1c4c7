import { z } from 'zod';

/**
 * The closed questions of the triage (S-OPP-28, S-OPP-31), in the order in which they are asked, with their answers,
 * the most favourable first. What one does not know is an answer: it counts like the least favourable one.
 */
export const TRIAGE_ANSWERS = {
  problem: ['concrete', 'vague', 'unknown'],
  nature: ['rules', 'content', 'prediction', 'handover', 'unknown'],
  frequency: ['weekly', 'monthly', 'rarely', 'unknown'],
  procedure: ['written', 'unwritten', 'unknown'],
  data: ['ready', 'scattered', 'missing', 'unknown'],
  checking: ['harmless', 'reviewed', 'unchecked', 'unknown'],
  tool: ['yes', 'partly', 'no', 'unknown'],
} as const;

export const TRIAGE_QUESTIONS = [
  'problem',
  'nature',
  'frequency',
  'procedure',
  'data',
  'checking',
  'tool',
] as const satisfies readonly (keyof typeof TRIAGE_ANSWERS)[];

export const TriageQuestion = z.enum(TRIAGE_QUESTIONS);
export type TriageQuestion = z.infer<typeof TriageQuestion>;

/** Every question with its answer. */
export const TriageAnswers = z.object({
  problem: z.enum(TRIAGE_ANSWERS.problem),
  nature: z.enum(TRIAGE_ANSWERS.nature),
  frequency: z.enum(TRIAGE_ANSWERS.frequency),
  procedure: z.enum(TRIAGE_ANSWERS.procedure),
  data: z.enum(TRIAGE_ANSWERS.data),
  checking: z.enum(TRIAGE_ANSWERS.checking),
  tool: z.enum(TRIAGE_ANSWERS.tool),
});
export type TriageAnswers = z.infer<typeof TriageAnswers>;

/** `data.missing`: a question with one of its answers. */
export type TriageAnswerKey = {
  [Question in TriageQuestion]: `${Question}.${TriageAnswers[Question]}`;
}[TriageQuestion];

/** What the answers may end in, the most committing first. */
export const TRIAGE_VERDICTS = ['ai', 'automation', 'organisation', 'not_now'] as const;
export const TriageVerdict = z.enum(TRIAGE_VERDICTS);
export type TriageVerdict = z.infer<typeof TriageVerdict>;
