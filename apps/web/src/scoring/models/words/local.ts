import type { Language, Words } from '@jalon/domain/platform/language';

/** The words of a model in the reader’s language; the other one where it is not written yet. */
export const wordsFor = (language: Language, { fr, en }: Words): string =>
  (language === 'fr' ? fr || en : en || fr).trim();
