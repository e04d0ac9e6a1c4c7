/** A 32-bit step: two multiplications and the bits between them folded in. */
const stir = (word: number, unit: number, by: number): number => Math.imul(word ^ unit, by);

/**
 * Four 32-bit words that follow from a text alone (cyrb128: four lanes of multiply and fold over its UTF-16 units).
 * Made to tell inputs apart and to seed chance; no signature: whoever wishes finds two texts with the same words.
 */
export function wordsOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = b ^ stir(a, unit, 597399067);
    b = c ^ stir(b, unit, 2869860233);
    c = d ^ stir(c, unit, 951274213);
    d = a ^ stir(d, unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** Thirty-two hexadecimal digits that follow from what may be written as JSON: same input, same digits. */
export const fingerprintOf = (input: unknown): string =>
  wordsOf(JSON.stringify(input) ?? '')
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
