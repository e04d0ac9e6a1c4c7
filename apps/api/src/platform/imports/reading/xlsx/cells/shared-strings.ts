import { BOUNDS } from '../../bounds';
import { refuse } from '../../refusal';
import { cellText } from './cell-text';
import { readXml } from '../xml';
import type { ZipParts } from '../zip-parts';

/** The texts that cells refer to by number; those of rich text in one piece, without the reading aids of Japanese. */
export async function sharedStringsOf(parts: ZipParts, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = '';
  let total = 0;
  let isText = false;
  let phonetics = 0;
  await readXml(part, parts.bytesOf(part, BOUNDS.sharedStrings), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') isText = phonetics === 0;
      else if (name === 'rPh') phonetics += 1;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetics -= 1;
      if (name !== 'si') return;
      total += current.length;
      if (total > BOUNDS.sharedText || strings.length >= BOUNDS.sharedCount)
        throw refuse('inflates-too-much', [part]);
      strings.push(cellText(current));
    },
    text(text) {
      if (isText) current += text;
    },
  });
  return strings;
}
