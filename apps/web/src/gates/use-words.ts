import type { Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLanguage } from '../platform/words/language';

/** Words of the life cycle (criteria, roles, facts) in the reader’s language. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return (words) => wordsIn(words, language);
}
