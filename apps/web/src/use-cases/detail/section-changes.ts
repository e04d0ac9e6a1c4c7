import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import {
  type Identification,
  IDENTIFICATION_QUESTIONS,
  type IdentificationAnswer,
} from '@jalon/domain/use-cases/identification';
import { USE_CASE_SECTIONS, type UseCaseSection } from '@jalon/domain/use-cases/sections';
import type { UseCaseChanges } from '@jalon/domain/use-cases/use-case';

/** A field that a person may change. */
export type Field = keyof UseCaseChanges;

/** The fields of a section that this reader may change: handing it to somebody else is a right of its own. */
export const fieldsOf = (section: UseCaseSection, { may }: Pick<UseCaseDetail, 'may'>): readonly Field[] =>
  USE_CASE_SECTIONS[section].filter((field) => field !== 'ownerId' || may.includes('assign'));

/** « Unknown » without a note says nothing more than no answer. */
const isSilent = (given: IdentificationAnswer | undefined): boolean =>
  !given || (given.answer === 'unknown' && given.note === null);

const silent: IdentificationAnswer = { answer: 'unknown', note: null };

/** The form holds all five questions, answered or not. */
export const withAllQuestions = (values: UseCaseChanges): UseCaseChanges => {
  const { identification } = values;
  if (!identification) return values;
  const all: Identification = Object.fromEntries(
    IDENTIFICATION_QUESTIONS.map((question) => [question, identification[question] ?? silent]),
  );
  return { ...values, identification: all };
};

/** Of the five, only the answers that say something are kept. */
export const withSpokenAnswers = (values: UseCaseChanges): UseCaseChanges => {
  const { identification } = values;
  if (!identification) return values;
  const spoken: Identification = Object.fromEntries(
    IDENTIFICATION_QUESTIONS.filter((question) => !isSilent(identification[question])).map((question) => [
      question,
      identification[question],
    ]),
  );
  return { ...values, identification: spoken };
};
