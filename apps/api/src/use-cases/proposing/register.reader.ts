import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { type CandidateRow, DuplicateFinder, type DuplicateMatch } from '../duplicates/duplicate-finder';
import { formerOf, withMerged } from '../merging/shows-merged';

export interface Likeness {
  readonly useCaseId: string;
  readonly score: number;
}

/** What contexts that stand beside the register ask of it. */
@Injectable()
export class RegisterReader {
  constructor(private readonly finder: DuplicateFinder) {}

  /** Use cases that look like each row, best first; a row whose key is a use case is not like itself. */
  async like(actor: Actor, rows: readonly CandidateRow[]): Promise<ReadonlyMap<string, Likeness[]>> {
    if (rows.length === 0) return new Map();
    const matches = await this.finder.ofBatch(actor, rows);
    return new Map([...matches].map(([key, all]) => [key, all.flatMap((match) => otherThan(key, match))]));
  }

  /** Everything that was merged into a use case, however often. */
  former = async (actor: Actor, id: string): Promise<string[]> =>
    (await formerOf(actor, id)).map((one) => one.id);

  /** Runs `act` where merged use cases are in sight. Not to be nested. */
  withMerged = <T>(act: () => Promise<T>): Promise<T> => withMerged(act);
}

const otherThan = (key: string, match: DuplicateMatch): Likeness[] =>
  'useCaseId' in match && match.useCaseId !== key ? [{ useCaseId: match.useCaseId, score: match.score }] : [];
