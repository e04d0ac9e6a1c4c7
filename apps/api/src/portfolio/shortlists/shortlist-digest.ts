import { createHash } from 'node:crypto';
import { canonical } from '../../platform/journal/commitment';

/** SHA-256 of the canonical JSON (RFC 8785), in hexadecimal: the same for whoever computes it again. */
export const digestOf = (snapshot: unknown): string =>
  createHash('sha256').update(canonical(snapshot), 'utf8').digest('hex');
