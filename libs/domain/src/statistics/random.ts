import { wordsOf } from './fingerprint';

/** What chance starts from: the same seed gives the same numbers, on every machine. */
export type Seed = number | string;

const TWO_32 = 2 ** -32;
const TWO_53 = 2 ** -53;

/**
 * Chance that can be told again: xoshiro128** (Blackman & Vigna 2018), the member of the xoshiro family whose words are
 * the 32-bit integers of this language; period 2¹²⁸ − 1. Seeded from a number or a text.
 */
export class Random {
  private readonly state: Int32Array;

  constructor(seed: Seed) {
    this.state = Int32Array.from(wordsOf(String(seed)));
    if (this.state.every((word) => word === 0)) this.state[0] = 1;
  }

  /** From the four words of a published state, not all zero. */
  static from(words: readonly [number, number, number, number]): Random {
    const random = new Random(0);
    random.state.set(words);
    return random;
  }

  /** A whole number in [0, 2³²). */
  word(): number {
    const state = this.state;
    const [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
    const fifth = Math.imul(b, 5);
    const result = Math.imul((fifth << 7) | (fifth >>> 25), 9);
    const third = c ^ a;
    const fourth = d ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = (fourth << 11) | (fourth >>> 21);
    return result >>> 0;
  }

  /** Uniform in [0, 1), in steps of 2⁻³²: enough to choose among things. */
  coarse(): number {
    return this.word() * TWO_32;
  }

  /** Uniform in (0, 1), 53 bits. */
  uniform(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 67108864 + low + 0.5) * TWO_53;
  }

  /** A whole number in [0, below), each as likely to within below/2³². */
  below(below: number): number {
    return Math.floor(this.word() * TWO_32 * below);
  }
}
