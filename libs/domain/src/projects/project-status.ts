import { z } from 'zod';

/**
 * How a project stands: worked on; waiting for a decision to go on (`on_hold`, or `suspended` in operation); ended by
 * a decision before its end (`abandoned`, with its lessons), taken out of service, or carried to its end.
 */
export const PROJECT_STATUSES = ['active', 'on_hold', 'suspended', 'abandoned', 'retired', 'closed'] as const;
export const ProjectStatus = z.enum(PROJECT_STATUSES);
export type ProjectStatus = z.infer<typeof ProjectStatus>;

const ENDED: readonly ProjectStatus[] = ['abandoned', 'retired', 'closed'];

/** Is nothing more to be done in it? Only a decision opens it again. */
export const isEnded = (status: ProjectStatus): boolean => ENDED.includes(status);

/** Where the use case of a project stands in the register: it follows its project. */
export const registerStatusOf = (status: ProjectStatus): 'in_project' | 'on_hold' | 'archived' => {
  if (isEnded(status)) return 'archived';
  return status === 'active' ? 'in_project' : 'on_hold';
};
