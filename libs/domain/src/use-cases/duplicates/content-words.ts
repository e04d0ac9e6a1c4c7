/** Words that say nothing of what an AI use case is about, folded: French and English; « IA » itself is one. */
const STOP_WORDS = new Set(
  (
    'a afin ai ia au aux avec ce ces cet cette chaque chez comme dans de des du elle en entre est et etre fait faire ' +
    'il ils je la le les leur leurs lors lui mais me meme mes moins mon ne nos notre nous on ont ou par pas plus ' +
    'pour qu que qui sa sans se ses si son sont sous sur ta te tous tout toute toutes tres tu un une via vos votre ' +
    'vous y d l s n j m c t about all an and any are as at be been but by can could do does each for from has have ' +
    'how i if in into is it its more most my no not of off on or other our out over per so some such than that the ' +
    'their them then there these they this those through to under up us use used using was we were what when where ' +
    'which who will with within without would you your'
  ).split(' '),
);

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** « L’Équipe créative » → `l equipe creative`, as `search_fold` does in the database. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The plural of a word is the word: « réseaux », « posts ». Short words and « -ss » stay. */
const singular = (word: string): string =>
  word.length > 3 && /[^s][sx]$/.test(word) ? word.slice(0, -1) : word;

/** The words that say something, folded and singular, in order; all of them where none does. */
export function contentWords(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(singular);
}

export const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Folded words as a text writes them: `reseau` → « réseaux »; those that do not stand in it stay as they are. */
export function asWritten(words: readonly string[], text: string): string[] {
  const written = new Map(
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).reverse().map((word) => [contentWords(word)[0] ?? '', word]),
  );
  return words.map((word) => written.get(word) ?? word);
}
