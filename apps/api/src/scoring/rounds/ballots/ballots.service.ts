import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { getOwnCards, giveBallot } from '@jalon/contracts/scoring/rounds.operations';
import { ballotIncomplete, cellChanged } from '@jalon/contracts/scoring/rounds.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { applyCells } from '@jalon/domain/scoring/rounds/cell-edits';
import { missingCells } from '@jalon/domain/scoring/rounds/missing-cells';
import { isScored } from '@jalon/domain/scoring/rounds/opening-flaws';
import type { CellEdit } from '@jalon/domain/scoring/rounds/round';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { ask } from '../../../platform/database/ask';
import { keepWhatWasDone, workingTime } from '../../../platform/database/unit-of-work';
import { tell } from '../../../platform/journal/tell';
import { RevealService } from '../closing/reveal.service';
import { holdRound } from '../round-standing';
import { ballotDigest } from './ballot-sql';
import { keepCards, openGrid, type OwnGrid, ownCards, ownGrid } from './own-cards';
import { refuseStrangeCells } from './strange-cells';

/** Nobody reveals or gives while cells are kept; people keep theirs side by side. */
const SHARE = `SELECT FROM scoring_round WHERE organisation_id = $1 AND id = $2 FOR SHARE`;
/** Two windows of one person wait for each other. */
const MINE = `
  SELECT FROM round_rater WHERE organisation_id = $1 AND round_id = $2 AND person_id = $3 FOR NO KEY UPDATE`;

const GIVE = `
  UPDATE round_rater SET given_at = $4, salt = $5, digest = ${ballotDigest('$5', '$3')}
  WHERE organisation_id = $1 AND round_id = $2 AND person_id = $3 RETURNING digest`;

/** One's own scores: kept as a draft that nobody else sees, then given for good. */
@Injectable()
export class BallotsService {
  constructor(private readonly reveals: RevealService) {}

  async own(actor: Actor, id: string): Promise<Output<typeof getOwnCards>> {
    const { givenAt } = await ownGrid(actor, id);
    return { cards: await ownCards(actor, id), givenAt: givenAt?.toISOString() ?? null };
  }

  /** Cell by cell; those that collide with another window are told (409), the others are kept all the same. */
  async keep(
    actor: Actor,
    { id, cells }: { readonly id: string; readonly cells: readonly CellEdit[] },
    language: Language,
  ): Promise<number> {
    await ask(SHARE, [actor.organisationId, id]);
    await ask(MINE, [actor.organisationId, id, actor.id]);
    refuseStrangeCells(await openGrid(actor, id), cells, language);
    const before = new Map((await ownCards(actor, id)).map((card) => [card.useCaseId, card]));
    const { changed, collisions, kept } = applyCells(before, cells);
    await keepCards(actor, id, changed);
    if (collisions.length === 0) return kept;
    keepWhatWasDone();
    throw new Problem(cellChanged, { cells: [...collisions] });
  }

  /** For good; the journal tells that it was given and its digest, never a score. The last one reveals. */
  async give(actor: Actor, { id, leavesBlanks = false }: Checked<typeof giveBallot>): Promise<void> {
    await holdRound(actor, id);
    const missing = await this.missing(actor, id, await openGrid(actor, id));
    if (missing > 0 && !leavesBlanks) throw new Problem(ballotIncomplete, { missing });
    const salt = randomBytes(16).toString('hex');
    const mine = [actor.organisationId, id, actor.id, workingTime(), salt];
    const [row] = await ask<{ digest: string }>(GIVE, mine);
    const after = { digest: row?.digest ?? null };
    tell({ kind: 'round.given', subject: { type: 'round', id }, before: {}, after });
    await this.reveals.revealIfComplete(actor, id);
  }

  /** Empty cells of what is still to be scored. */
  private async missing(actor: Actor, id: string, { criteria, useCases }: OwnGrid): Promise<number> {
    const asked = useCases.filter(({ status }) => isScored(status));
    return missingCells(
      criteria,
      asked.map((useCase) => useCase.id),
      await ownCards(actor, id),
    );
  }
}
