import type { Encoding } from '@jalon/domain/imports/reading';
import iconv from 'iconv-lite';

/** In this order where nothing tells them apart: the first is by far the most frequent. */
const CANDIDATES = ['windows-1252', 'iso-8859-15', 'macintosh'] as const satisfies readonly Encoding[];

const COMMON_SMALL = 'éèàçêîôûùâëïœöäüßñáíóúãõåøæ';
const COMMON_LARGE = 'ÉÈÀÇÊÎÔÛÙÂËÏŒÖÄÜÑÁÍÓÚÅØÆ';
const QUOTES_AND_DASHES = '’‘“”«»–—…•';
const SIGNS = '€°©®™·§²³½¼¾±×£µªº¿¡\u00a0\u00ad';
const BADLY_WEIGHED = -6;

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
const isSmall = (char: string | undefined): boolean => char !== undefined && /\p{Ll}/u.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char);

/** An apostrophe stands in a word, the other marks do not. */
const weightOfMark = (char: string, isInWord: boolean): number => {
  if (char === '’') return isInWord ? 3 : 2;
  return isInWord && char !== '–' && char !== '—' ? -1 : 2;
};

interface Place {
  readonly before: string | undefined;
  readonly char: string;
  readonly after: string | undefined;
}

const weightOfSmall = ({ before, after }: Place): number =>
  isSmall(before) || isSmall(after) ? 3 : isLetter(before) ? -1 : 0;

const weightOfEuro = ({ before, after }: Place): number =>
  isDigit(before) || isDigit(after) || !isLetter(before) ? 3 : 1;

/** How likely a character is between its neighbours, in a text of Western Europe. */
function weightOf(place: Place): number {
  const { before, char, after } = place;
  const isInWord = isLetter(before) && isLetter(after);
  if (/[\u0080-\u009f\ufffd]/.test(char)) return BADLY_WEIGHED;
  if (COMMON_SMALL.includes(char)) return weightOfSmall(place);
  if (COMMON_LARGE.includes(char)) return isSmall(before) ? -3 : 1;
  if (QUOTES_AND_DASHES.includes(char)) return weightOfMark(char, isInWord);
  if (char === '€') return weightOfEuro(place);
  return weightOfOther(char, isInWord);
}

const weightOfOther = (char: string, isInWord: boolean): number => {
  if (SIGNS.includes(char)) return isInWord ? -2 : 1;
  return isLetter(char) ? -1 : -2;
};

function sense(sample: Buffer, encoding: Encoding): number {
  const text = iconv.decode(sample, encoding);
  let total = 0;
  for (let place = 0; place < text.length; place += 1)
    if (text.charCodeAt(place) > 0x7f)
      total += weightOf({ before: text[place - 1], char: text[place] ?? '', after: text[place + 1] });
  return total;
}

/** Which encoding of one byte a character makes most sense of these bytes. */
export function singleByteEncodingOf(sample: Buffer): Encoding {
  const weighed = CANDIDATES.map((encoding) => ({ encoding, weight: sense(sample, encoding) }));
  return weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).encoding;
}
