import { wordsOfReason } from '@jalon/domain/imports/reason-words';
import type { RowReason } from '@jalon/domain/imports/verdict';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLanguage } from '../../platform/words/language';

/** A reason in words, without the field and the value that it is about. */
export function useReasonWords(): (reason: Pick<RowReason, 'code' | 'severity'>) => string {
  const language = useLanguage();
  return (reason) => wordsIn(wordsOfReason(reason), language);
}
