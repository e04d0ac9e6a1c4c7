import { readingChanged } from '@jalon/contracts/gates/signing.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { reopens } from '@jalon/domain/gates/signing/reopens';
import { hashOfReading } from '../judging/judging';

/**
 * Nobody signs what they have not read. A reading that differs only in what does not matter (ages, titles, owners) will
 * do, where it was sent along; else it must be the very same.
 */
export function refuseUnread(
  now: Reading,
  { readingHash, seen }: { readonly readingHash: string; readonly seen?: Reading | undefined },
): void {
  const hash = hashOfReading(now);
  if (hash === readingHash) return;
  const differences = seen ? reopens(seen, now) : null;
  if (seen && differences === null) return;
  throw new Problem(readingChanged, { readingHash: hash, differences: [...(differences ?? [])] });
}
