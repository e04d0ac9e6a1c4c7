import { QUESTION_GROUPS } from '@jalon/domain/projects/questions/question-groups';
import { z } from 'zod';
import { searchChoice } from '../../platform/routing/search-params';

/** Which questions are in sight: a group, or those that matter now where nothing is said. */
export const QuestionsSearch = z.object({ part: searchChoice(QUESTION_GROUPS) });
export type QuestionsSearch = z.infer<typeof QuestionsSearch>;
