import { Problem } from '@jalon/contracts/platform/problem';
import { roundNotOpen, revealTooEarly } from '@jalon/contracts/scoring/rounds.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { hasLapsed, revealedBy } from '@jalon/domain/scoring/rounds/ballots-count';
import { Injectable } from '@nestjs/common';
import { ask } from '../../../platform/database/ask';
import { workingTime } from '../../../platform/database/unit-of-work';
import { enqueue } from '../../../platform/jobs/enqueue';
import { tell } from '../../../platform/journal/tell';
import { RoundNews } from '../round-news';
import { markReminded, ratersOf } from '../round-raters';
import { type HeldRound, holdRound } from '../round-standing';
import { SUMMARISE_ROUND } from './summary-kind';

const REVEAL = `
  UPDATE scoring_round SET state = 'revealed', closed_by = $3, closed_at = $4, updated_at = $4, version = version + 1
  WHERE organisation_id = $1 AND id = $2 RETURNING version`;

const LAPSE = `UPDATE scoring_round SET lapsed_at = $3 WHERE organisation_id = $1 AND id = $2 AND lapsed_at IS NULL RETURNING id`;

/** How long before the deadline those awaited are reminded, in milliseconds. */
export const AHEAD = 86_400_000;

/** Shows everybody's scores at once, by hand or by the clock; once, and never too early. */
@Injectable()
export class RevealService {
  constructor(private readonly news: RoundNews) {}

  /** By hand: refused before it may be. */
  async reveal(actor: Actor, id: string): Promise<void> {
    const round = await holdRound(actor, id);
    if (round.state !== 'open') throw new Problem(roundNotOpen, {});
    const { given, quorum, awaited } = round;
    if (!revealedBy(round, workingTime()))
      throw new Problem(revealTooEarly, { given, quorum, raters: given + awaited });
    await this.open(actor, round, actor.id);
  }

  /** The last ballot reveals: the round is held by whoever gave it. */
  async revealIfComplete(actor: Actor, id: string): Promise<void> {
    const round = await holdRound(actor, id);
    if (revealedBy(round, workingTime()) === 'all-gave') await this.open(actor, round, null);
  }

  /** What the clock does with a round: reveals it, says that too few gave, or reminds. Bears being done twice. */
  async tend(actor: Actor, id: string): Promise<void> {
    const round = await holdRound(actor, id);
    const now = workingTime();
    if (revealedBy(round, now)) return this.open(actor, round, null);
    if (hasLapsed(round, now)) return this.lapse(actor, round);
    await this.remind(actor, round);
  }

  private async open(actor: Actor, round: HeldRound, by: string | null): Promise<void> {
    const { id, given, awaited } = round;
    const [row] = await ask<{ version: number }>(REVEAL, [actor.organisationId, id, by, workingTime()]);
    tell({
      kind: 'round.revealed',
      subject: { type: 'round', id },
      version: row?.version ?? null,
      before: { state: 'open' },
      after: { state: 'revealed', given, raters: given + awaited },
    });
    await enqueue(SUMMARISE_ROUND, { roundId: id }, { key: `summarise ${id}` });
    const raters = await ratersOf(actor, id);
    await this.news.revealed(actor, round, [round.openedBy, ...raters.map((rater) => rater.id)]);
  }

  private async lapse(actor: Actor, round: HeldRound): Promise<void> {
    const told = await ask(LAPSE, [actor.organisationId, round.id, workingTime()]);
    if (told.length > 0) await this.news.lapsed(actor, round);
  }

  private async remind(actor: Actor, round: HeldRound): Promise<void> {
    if (round.state !== 'open') return;
    const from = new Date(new Date(round.deadline).getTime() - AHEAD);
    if (workingTime() < from) return;
    const people = await markReminded(actor, round.id, from);
    if (people.length > 0) await this.news.reminder(actor, round, people);
  }
}
