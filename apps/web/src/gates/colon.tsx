import { useLanguage } from '../platform/words/language';

/** What stands between a label and its value: French sets it off with a narrow no-break space, English does not. */
export function Colon() {
  return useLanguage() === 'fr' ? '\u202f: ' : ': ';
}
