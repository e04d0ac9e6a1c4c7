import { z } from 'zod';
import { text } from '../platform/text';

/**
 * The five questions that find a use case (S-OPP-28): is there a pain, an inefficiency, something to predict, automate
 * or personalise, data to do it with, a return to expect?
 */
export const IDENTIFICATION_QUESTIONS = ['pain', 'inefficiency', 'ai_fit', 'data', 'return'] as const;
export const IdentificationQuestion = z.enum(IDENTIFICATION_QUESTIONS);
export type IdentificationQuestion = z.infer<typeof IdentificationQuestion>;

export const IDENTIFICATION_ANSWERS = ['yes', 'no', 'unknown'] as const;

export const IdentificationAnswer = z.object({
  answer: z.enum(IDENTIFICATION_ANSWERS),
  note: text(1000).nullable(),
});
export type IdentificationAnswer = z.infer<typeof IdentificationAnswer>;

/** The answers given so far; a question without one is not a key. */
export const Identification = z.partialRecord(IdentificationQuestion, IdentificationAnswer);
export type Identification = z.infer<typeof Identification>;

/** How many of the five questions have an answer, and how many of these are yes. « Unknown » is not an answer. */
export function countAnswers(identification: Identification): { answered: number; yes: number } {
  const given = IDENTIFICATION_QUESTIONS.map((question) => identification[question]?.answer);
  return {
    answered: given.filter((answer) => answer === 'yes' || answer === 'no').length,
    yes: given.filter((answer) => answer === 'yes').length,
  };
}
