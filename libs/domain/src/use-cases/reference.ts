/** 7 → `CU-007`, 12345 → `CU-12345`: at least three digits; numbers start at 1 in each organisation. */
export const formatReference = (number: number): string => `CU-${String(number).padStart(3, '0')}`;

/** `CU-007`, `cu-7` or ` CU 007 ` → 7; anything else → null. */
export function parseReference(reference: string): number | null {
  const digits = /^\s*CU[\s-]?0*([1-9]\d{0,8})\s*$/i.exec(reference)?.[1];
  return digits === undefined ? null : Number(digits);
}
