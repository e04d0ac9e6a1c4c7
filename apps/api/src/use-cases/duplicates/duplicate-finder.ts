import type { Actor } from '@jalon/domain/access/actor';
import { DuplicateIndex } from '@jalon/domain/use-cases/duplicates/duplicate-index';
import type { DuplicateReason } from '@jalon/domain/use-cases/duplicates/likeness';
import { profileOf } from '@jalon/domain/use-cases/duplicates/profile';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { eachInTurn } from './pausing';

/** A row that is not yet in the register, under a key of whoever asks. */
export interface CandidateRow {
  readonly key: string;
  readonly title: string;
  readonly problem: string | null;
}

/** What a row looks like: a use case of the register, or a row before it in the same batch. */
export type DuplicateMatch = {
  /** From `LIKELY_DUPLICATE` to 1. */
  readonly score: number;
  /** The weightiest reason first. */
  readonly reason: readonly DuplicateReason[];
} & ({ readonly useCaseId: string } | { readonly otherKey: string });

type Key = { readonly useCaseId: string } | { readonly otherKey: string };

interface RegisterRow {
  readonly id: string;
  readonly title: string;
  readonly problem: string;
}

/** Row security leaves out what is merged, and what the actor may not see. */
const REGISTER = `
  SELECT u.id, u.title, left(u.problem, 2000) AS problem FROM use_case u WHERE u.organisation_id = $1`;

/** Likely duplicates of rows that come in together. */
@Injectable()
export class DuplicateFinder {
  /**
   * The likely duplicates of each row, at most five, best first; rows without any are not in the map. One statement
   * reads the register; the rest is computed in slices, so that others are answered meanwhile. Bounds: of each row
   * its 8 rarest tokens of the title and 5 of the problem are followed, each to 200 rows at most, and the 24 nearest
   * are compared in full; what is the same many hundred times over is found through the first of its kind.
   */
  async ofBatch(
    { organisationId }: Actor,
    rows: readonly CandidateRow[],
  ): Promise<Map<string, DuplicateMatch[]>> {
    const index = new DuplicateIndex<Key>();
    const matches = new Map<string, DuplicateMatch[]>();
    const register = await ask<RegisterRow>(REGISTER, [organisationId]);
    await eachInTurn(register, ({ id, ...texts }) => index.add({ useCaseId: id }, profileOf(texts)));
    await eachInTurn(rows, ({ key, ...texts }) => {
      const profile = profileOf(texts);
      const found = index
        .find(profile)
        .map(({ key: like, score, reasons }) => ({ ...like, score, reason: reasons }));
      if (found.length > 0) matches.set(key, found);
      index.add({ otherKey: key }, profile);
    });
    return matches;
  }
}
