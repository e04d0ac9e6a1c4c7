/** 7 → `PR-007`, 12345 → `PR-12345`: at least three digits; numbers start at 1 in each organisation. */
export const formatProjectReference = (number: number): string => `PR-${String(number).padStart(3, '0')}`;
