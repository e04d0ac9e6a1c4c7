import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';

/** Who reads, and in which language what is shipped with the product is named. */
export interface Reading {
  readonly actor: Actor;
  readonly language: Language;
}
