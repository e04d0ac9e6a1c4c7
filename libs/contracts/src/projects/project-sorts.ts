/** Dates that are not set come last both ways. */
export const PROJECT_SORTS = ['updatedAt', 'reference', 'title', 'phase', 'dueOn'] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];
