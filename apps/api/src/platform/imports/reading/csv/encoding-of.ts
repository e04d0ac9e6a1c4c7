import type { Encoding } from '@jalon/domain/imports/reading';
import chardet from 'chardet';
import { isUtf8 } from 'node:buffer';
import { refuse } from '../refusal';
import { singleByteEncodingOf } from './single-byte';

/** What the characters are written in, and how sure that is. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Neither a mark nor the bytes themselves prove it. */
  readonly isGuess: boolean;
  /** An encoding that is not read, which the bytes look more like. */
  readonly foreign: string | null;
}

const sure = (encoding: Encoding): FoundEncoding => ({ encoding, isGuess: false, foreign: null });
const SAMPLE_BYTES = 512 * 1024;

const markOf = (bytes: Buffer): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

const zerosAt = (bytes: Buffer, parity: number): number =>
  bytes.reduce((count, byte, place) => (byte === 0 && place % 2 === parity ? count + 1 : count), 0);

/** UTF-16 without its mark: every second byte of Western text is NUL. */
function unmarkedUtf16(bytes: Buffer): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const most = sample.length / 2;
  if (bytes.length % 2 === 1 || most < 2) return null;
  const [first, second] = [zerosAt(sample, 0) / most, zerosAt(sample, 1) / most];
  if (second > 0.5 && first < 0.05) return 'utf-16le';
  return first > 0.5 && second < 0.05 ? 'utf-16be' : null;
}

/** How many bytes a UTF-8 sequence has that begins with this one; 0 where none does. */
const sequenceLength = (byte: number): number =>
  byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;

const isContinued = (bytes: Buffer, from: number, length: number): boolean => {
  for (let place = from + 1; place < from + length; place += 1)
    if (((bytes[place] ?? 0) & 0xc0) !== 0x80) return false;
  return length > 0;
};

/** UTF-8 with some damage: far more whole sequences than broken ones. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80) continue;
    const length = sequenceLength(byte);
    if (isContinued(bytes, place, length)) {
      whole += 1;
      place += length - 1;
    } else broken += 1;
  }
  return whole > broken * 10;
}

/** What chardet may be believed in: scripts that leave no doubt once their bytes are many. */
const FOREIGN = /^(Shift_JIS|Big5|EUC-|GB18030|ISO-2022|KOI8|windows-125[1356]|ISO-8859-[5678])/i;
const SURE_ENOUGH = 35;
const FOREIGN_SHARE = 0.2;

/** An encoding of another script, which is not read. Between Western ones chardet's word is not taken. */
function foreignOf(sample: Buffer): string | null {
  const high = sample.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0);
  if (high < sample.length * FOREIGN_SHARE) return null;
  const [best] = chardet.analyse(sample);
  return best && best.confidence >= SURE_ENOUGH && FOREIGN.test(best.name) ? best.name : null;
}

/** The encoding of a text, by its mark, by what its bytes can be, else by what makes most sense in them. */
export function encodingOf(bytes: Buffer): FoundEncoding {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return sure(marked);
  refuseNul(bytes);
  if (isUtf8(bytes)) return sure('utf-8');
  if (isMostlyUtf8(bytes)) return { encoding: 'utf-8', isGuess: true, foreign: null };
  const sample = aroundAccents(bytes);
  return { encoding: singleByteEncodingOf(sample), isGuess: true, foreign: foreignOf(sample) };
}

/** No text but UTF-16 holds a NUL. The place is told from 1. */
export function refuseNul(bytes: Buffer): void {
  const place = bytes.indexOf(0);
  if (place >= 0) throw refuse('nul-bytes', [], place + 1);
}

/** The neighbourhood of the bytes that tell one encoding from another, however far into the file they stand. */
function aroundAccents(bytes: Buffer): Buffer {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const pieces: Buffer[] = [];
  let length = 0;
  for (let place = 0; place < bytes.length && length < SAMPLE_BYTES; place += 1) {
    if ((bytes[place] ?? 0) < 0x80) continue;
    const piece = bytes.subarray(Math.max(0, place - 8), place + 24);
    pieces.push(piece);
    length += piece.length;
    place += 24;
  }
  return Buffer.concat(pieces);
}
