import type { Problem } from '@jalon/contracts/platform/problem';
import { fault, invalidInput, unavailable } from '@jalon/contracts/platform/problems';

/** What Postgres, Node or Fastify say of an error of theirs. */
export interface Coded {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly message?: unknown;
}

/** What Postgres cannot hold and a caller sent: a zero byte, a day before its calendar. */
const UNHOLDABLE = /^22(021|P05|007|008)$/;

/** Postgres that went away: class 08, an administrator's shutdown, a crash; and what Node says of a dead socket. */
const GONE = /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const GONE_WORDS = /terminated|not queryable|timeout exceeded when trying to connect|Connection ended/i;

/** Two that waited for each other, of which one was ended: nothing of it is kept, it may be sent again. */
const ENTANGLED = /^40(P01|001)$/;

/** The problem that such an error is told as: the caller's input, a moment to wait out, or a fault of ours. */
export function kindOfCoded({ code, message }: Coded): Problem['kind'] {
  const said = String(code ?? '');
  if (UNHOLDABLE.test(said)) return invalidInput;
  if (GONE.test(said) || ENTANGLED.test(said) || GONE_WORDS.test(String(message ?? ''))) return unavailable;
  return fault;
}
