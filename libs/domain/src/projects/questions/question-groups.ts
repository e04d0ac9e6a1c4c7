/** What questions are about: the project, its sources, people’s data, the AIPD, the AI Act, what is published. */
export const QUESTION_GROUPS = [
  'project',
  'sources',
  'personal_data',
  'dpia',
  'ai_act',
  'publishing',
  'organisation',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];
