import type { RowReason } from '@jalon/domain/imports/verdict';

/** A reason in words. */
export function useReasonWords(): (reason: Pick<RowReason, 'code'>) => string {
  return ({ code }) => code;
}

/** What a code means, as the filters name it. */
export function useReasonLabels(): (code: RowReason['code']) => string {
  return (code) => code;
}
