import type { UseCase, UseCaseChanges } from './use-case';

/** The sections of a use case's page, in the order of reading; each is edited in place, as a whole. */
export const USE_CASE_SECTIONS = {
  problem: ['title', 'kind', 'problem', 'processArea', 'drivers'],
  identification: ['identification'],
  answer: ['capabilityPattern', 'technologyFamily', 'valueLevers'],
  scenarios: ['useScenarios'],
  scope: ['scopeIn', 'scopeOut', 'doesText', 'doesNotText'],
  constraints: ['budgetCap', 'deadline', 'skills', 'confidentiality', 'confidentialityNote', 'integration'],
  gain: ['gainText', 'gainValue', 'gainUnit', 'gainKpiFamily'],
  links: ['clientIds', 'ownerId', 'tags'],
} as const satisfies Record<string, readonly (keyof UseCaseChanges)[]>;
export type UseCaseSection = keyof typeof USE_CASE_SECTIONS;

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null
      ? Object.keys(value).length > 0
      : value !== null && value !== undefined;

/** How many fields of a section hold something, of how many. */
export function fillingOf(useCase: UseCase, section: UseCaseSection): { filled: number; of: number } {
  const fields = USE_CASE_SECTIONS[section];
  return { filled: fields.filter((field) => isFilled(useCase[field])).length, of: fields.length };
}
