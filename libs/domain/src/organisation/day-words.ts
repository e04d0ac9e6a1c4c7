import type { Words } from '../platform/language';

const inLanguage = (language: 'fr-FR' | 'en-GB') =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  });
const FRENCH = inLanguage('fr-FR');
const ENGLISH = inLanguage('en-GB');

/** The organisation’s day of this moment in words: « 3 mars 2026 », “3 March 2026”. */
export const dayWords = (at: Date): Words => ({
  fr: FRENCH.format(at).replace(/^1 /, '1er '),
  en: ENGLISH.format(at),
});
