import type { Language } from '../../platform/language';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } satisfies Record<Language, string>;

/** « Présélection de novembre 2026 », « Présélection d’avril 2026 », “Shortlist of November 2026”. */
export function suggestedName(day: Date, language: Language): string {
  const month = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric' }).format(day);
  if (language === 'en') return `Shortlist of ${month}`;
  return `Présélection ${/^[aeiouéèêâîô]/.test(month) ? 'd’' : 'de '}${month}`;
}
