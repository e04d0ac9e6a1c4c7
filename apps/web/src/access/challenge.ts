import { secondFactorNeeded } from '@jalon/contracts/access/access.problems';
import { Problem } from '@jalon/contracts/platform/problem';

/** The challenge that a refusal carries, where it asks for a second factor. */
export const challengeOf = (error: unknown): string | undefined =>
  error instanceof Problem && error.is(secondFactorNeeded) ? error.extension.challenge : undefined;
