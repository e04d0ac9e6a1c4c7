import canonicalize from 'canonicalize';
import { createHash, randomBytes } from 'node:crypto';

/** A value kept apart from its event: the event holds the commitment, erasing deletes salt and value. */
export interface Kept {
  /** 16 random bytes, in hexadecimal. */
  readonly salt: string;
  /** Canonical JSON (RFC 8785). */
  readonly value: string;
  /** SHA-256(salt ‖ value), in hexadecimal. */
  readonly commitment: string;
}

export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** SHA-256 over the salt's bytes followed by the value's UTF-8 bytes. */
export const commitmentOf = (salt: string, value: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(value, 'utf8').digest('hex');

/** Nothing is kept of what is not there: null has no commitment. */
export function keptApart(value: unknown): Kept | null {
  if (value === undefined || value === null) return null;
  const salt = randomBytes(16).toString('hex');
  const text = canonical(value);
  return { salt, value: text, commitment: commitmentOf(salt, text) };
}
