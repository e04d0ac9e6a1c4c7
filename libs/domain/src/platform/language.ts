/** The languages a person may read; French first. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;

/** What a browser asks for (`Accept-Language`) in one of ours; French when it names neither. */
export function preferredLanguage(header: string | undefined): Language {
  const asked = (header ?? '').toLowerCase().split(',');
  const known = asked.map((entry) => LANGUAGES.find((language) => entry.trim().startsWith(language)));
  return known.find((language) => language !== undefined) ?? 'fr';
}
