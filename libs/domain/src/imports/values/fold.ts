const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

const PLAIN = /^[ -~]*$/;

const plain = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter);

/** « L’Équipe créative » → `l equipe creative`: no case, accents or punctuation; as `search_fold` in the database. */
export const fold = (text: string): string =>
  plain(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By what two names are the same: folded; `%` or « ✓ », which folding leaves nothing of, as they stand. */
export const nameKey = (text: string): string => fold(text) || text.trim().toLowerCase();
