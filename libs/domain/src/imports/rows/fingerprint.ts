/** Taken once: hashes are made for every cell of a file. */
const { imul } = Math;

/** 53 bits of a text (cyrb53): to tell texts apart, not to keep secrets. */
export function hashOf(text: string, seed: number): number {
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = imul(one ^ code, 2654435761);
    two = imul(two ^ code, 1597334677);
  }
  one = imul(one ^ (one >>> 16), 2246822507) ^ imul(two ^ (two >>> 13), 3266489909);
  two = imul(two ^ (two >>> 16), 2246822507) ^ imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}

/** 22 signs that stand for a text of any length. */
export const fingerprint = (text: string): string =>
  [1, 2].map((seed) => hashOf(text, seed).toString(36).padStart(11, '0')).join('');
