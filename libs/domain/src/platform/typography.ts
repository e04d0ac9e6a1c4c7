import type { Language, Words } from './language';

const THIN = '\u202f';

/** French wants a narrow no-break space before : ; ? ! » and after «; people type a plain one. */
export const frenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;?!»%€])/g, THIN).replace(/« /g, `«${THIN}`);

/** The same for a compiled message, however deep its plurals. */
export function withFrenchSpaces(message: unknown): unknown {
  if (typeof message === 'string') return frenchSpaces(message);
  if (Array.isArray(message)) return message.map(withFrenchSpaces);
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([key, part]) => [key, withFrenchSpaces(part)]));
}

/** Words in one language, set as its typography wants. */
export const wordsIn = (words: Words, language: Language): string =>
  language === 'fr' ? frenchSpaces(words.fr) : words.en;
