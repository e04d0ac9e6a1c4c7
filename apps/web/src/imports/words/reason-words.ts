import { isNear, wordsOfReason } from '@jalon/domain/imports/reason-words';
import type { RowReason } from '@jalon/domain/imports/verdict';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/words/language';

/** A reason in words, without the field and the value that it is about. */
export function useReasonWords(): (reason: Pick<RowReason, 'code' | 'severity'>) => string {
  const language = useLanguage();
  return (reason) => wordsIn(wordsOfReason(reason), language);
}

/** The names that stand near what was written, or among which it must be said which; null where there are none. */
export function useNearWords(): (reason: Pick<RowReason, 'code' | 'value' | 'became'>) => string | null {
  const { t } = useLingui();
  return ({ code, value, became }) => {
    if (!isNear({ code }) || !became) return null;
    return value ? t`« ${value} » ; proche de : ${became}` : t`Possibles : ${became}`;
  };
}
