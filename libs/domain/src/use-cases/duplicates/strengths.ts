/** How alike two use cases are: surely the same, or likely. */
export const DUPLICATE_STRENGTHS = ['sure', 'likely'] as const;
