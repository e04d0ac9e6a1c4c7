import { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { ProjectAction } from '@jalon/domain/projects/may-on-project';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { answerDoesNotFit, answersChanged, projectNotYours } from './projects.problems';
import { AnswerEffect, Derived, ProfileChoice, Question } from './questions-view';

const useCaseId = { useCaseId: z.uuid() };

export const Questions = z.object({
  questions: z.array(Question),
  derived: z.array(Derived),
  profile: ProfileChoice,
  may: z.array(ProjectAction),
});
export type Questions = z.infer<typeof Questions>;

/** The questions about a use case or its project, with what was answered and what follows from it. */
export const getQuestions = operation({
  id: 'projects.questions',
  summary: { fr: 'Lire les questions d’un projet', en: 'Read the questions of a project' },
  method: 'GET',
  path: '/use-cases/:useCaseId/questions',
  permission: 'projects:read',
  input: z.object(useCaseId),
  output: Questions,
  ids: { useCaseId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/** `version`: of the answer that was read; null where there was none. A null value takes the answer back. */
export const GivenAnswer = z.object({
  attributeId: z.string().max(60),
  value: RuleValue.nullable(),
  version: z.number().int().positive().nullable(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

const answers = { answers: z.array(GivenAnswer).min(1).max(120) };
const exampleAnswers = [{ attributeId: 'personalData', value: false, version: null }];

/** What would follow; nothing is kept. */
export const previewAnswers = operation({
  id: 'projects.preview-answers',
  summary: { fr: 'Voir l’effet de réponses avant de les donner', en: 'See what answers would change' },
  method: 'POST',
  path: '/use-cases/:useCaseId/questions/preview',
  permission: 'projects:read',
  input: z.object({ ...useCaseId, ...answers }),
  output: AnswerEffect.extend({
    /** The profile that the answers call for, before and after. */
    profile: z.object({
      before: z.string(),
      after: z.string(),
      /** By which the project would be judged from then on. */
      inForce: z.string(),
      names: z.array(ProfileChoice.shape.choices.element.pick({ id: true, name: true })),
    }),
    /** What follows from answers and would be another. */
    derived: z.array(z.object({ before: Derived, after: Derived })),
  }),
  ids: { useCaseId: 'use-case' },
  problems: [notFound, answerDoesNotFit],
  example: (ref) => ({ useCaseId: ref('use-case'), answers: exampleAnswers }),
});

/** All of them or none. Those about the organisation hold for all its projects. */
export const answerQuestions = operation({
  id: 'projects.answer',
  summary: { fr: 'Répondre aux questions d’un projet', en: 'Answer the questions of a project' },
  method: 'PUT',
  path: '/use-cases/:useCaseId/questions',
  permission: 'projects:contribute',
  input: z.object({ ...useCaseId, ...answers }),
  output: Questions,
  ids: { useCaseId: 'led-use-case' },
  problems: [notFound, projectNotYours, answerDoesNotFit, answersChanged],
  touches: ['gates'],
  example: (ref) => ({ useCaseId: ref('led-use-case'), answers: exampleAnswers }),
});
