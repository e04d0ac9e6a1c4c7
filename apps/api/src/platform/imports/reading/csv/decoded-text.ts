import type { Encoding } from '@jalon/domain/imports/reading';
import iconv from 'iconv-lite';
import { wellFormed } from '../table/well-formed';

const SLICE_BYTES = 64 * 1024;

/** What may go on in the next piece: a line break of two signs, a character of two halves. */
const UNFINISHED = /[\r\ud800-\udbff]$/;

/** The text of a file in pieces: without its byte order mark, every line break as `\n`, joined over the cuts. */
export function* decodedText(bytes: Buffer, encoding: Encoding): Generator<string> {
  const decoder = decoderFor(encoding);
  const clean = encoding.startsWith('utf-16') ? wellFormed : (text: string) => text;
  let held = '';
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    const text = held + decoder.write(bytes.subarray(from, from + SLICE_BYTES));
    held = UNFINISHED.exec(text)?.[0] ?? '';
    yield clean(withPlainBreaks(held ? text.slice(0, -1) : text));
  }
  yield clean(withPlainBreaks(held + (decoder.end() ?? '')));
}

interface Decoder {
  write(bytes: Buffer): string;
  end(): string | undefined;
}

/** Mac OS Roman has the euro where it once had the sign of any currency; the library knows the older one. */
function decoderFor(encoding: Encoding): Decoder {
  const decoder = iconv.getDecoder(encoding);
  if (encoding !== 'macintosh') return decoder;
  return { write: (bytes) => decoder.write(bytes).replaceAll('¤', '€'), end: () => decoder.end() };
}

const withPlainBreaks = (text: string): string =>
  text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;

/** The beginning of a text, whole lines only where it is longer than `characters`. */
export function startOfText(bytes: Buffer, encoding: Encoding, characters: number): string {
  let start = '';
  for (const piece of decodedText(bytes, encoding)) {
    start += piece;
    if (start.length > characters) return start.slice(0, Math.max(start.lastIndexOf('\n'), 0) || characters);
  }
  return start;
}
