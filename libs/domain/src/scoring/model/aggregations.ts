/** How the axes make one number: weighted geometric mean (no compensation), or weighted arithmetic mean. */
export const AGGREGATIONS = ['geometric', 'additive'] as const;
