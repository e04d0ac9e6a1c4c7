import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { changeRound } from '@jalon/contracts/scoring/rounds.operations';
import { alreadyGiven } from '@jalon/contracts/scoring/rounds.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { FEWEST_BALLOTS, isPast } from '@jalon/domain/scoring/rounds/ballots-count';
import { MOST_RATERS } from '@jalon/domain/scoring/rounds/round';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { RevealService } from './closing/reveal.service';
import { RoundNews } from './round-news';
import { askRaters, markReminded, ratersOf, releaseRaters } from './round-raters';
import { refuseSet, refuseStrangers } from './round-set';
import { holdOpenRound, type HeldRound } from './round-standing';
import { RoundEntity } from './round.entity';

const DAY = 86_400_000;

/** What those who manage do with an open round. */
@Injectable()
export class RoundsService {
  private readonly store = new TenantStore(RoundEntity, { name: 'round', secret: ['summary', 'lapsedAt'] });

  constructor(
    private readonly news: RoundNews,
    private readonly reveals: RevealService,
  ) {}

  /** Another deadline, more people, fewer: those who have given stay, and enough must remain. */
  async change(actor: Actor, { id, version, ...wanted }: Checked<typeof changeRound>): Promise<void> {
    const round = await holdOpenRound(actor, id);
    await this.extend(actor, round, { version, deadline: wanted.deadline });
    const invited = await this.invite(actor, round, wanted.invite ?? []);
    const released = await this.release(actor, round, wanted.release ?? []);
    if (invited.length > 0)
      await this.news.opened(actor, { ...round, deadline: wanted.deadline ?? round.deadline }, invited);
    for (const [kind, people] of [
      ['invited', invited],
      ['released', released],
    ] as const)
      if (people.length > 0)
        tell({
          kind: `round.${kind}`,
          subject: { type: 'round', id },
          before: {},
          after: { people: [...people] },
        });
    if (released.length > 0) await this.reveals.revealIfComplete(actor, id);
  }

  /** How many were reminded: those awaited to whom nobody wrote since yesterday. */
  async remind(actor: Actor, id: string): Promise<number> {
    const round = await holdOpenRound(actor, id);
    const people = await markReminded(actor, id, new Date(workingTime().getTime() - DAY));
    if (people.length === 0) return 0;
    await this.news.reminder(actor, round, people);
    tell({ kind: 'round.reminded', subject: { type: 'round', id }, before: {}, after: { people } });
    return people.length;
  }

  /** Nobody ever sees what was scored in it; those asked are told why. */
  async cancel(actor: Actor, id: string, reason: string): Promise<void> {
    const round = await holdOpenRound(actor, id);
    const closing = {
      state: 'cancelled',
      closedBy: actor.id,
      closedAt: workingTime(),
      closedReason: reason,
    } as const;
    await this.store.telling('cancelled').change(actor, id, closing);
    const raters = await ratersOf(actor, id);
    await this.news.cancelled(actor, round, { to: raters.map((rater) => rater.id), reason });
  }

  /** Later alone: those awaited were told until when, and nobody is cut short. */
  private async extend(
    actor: Actor,
    { id, deadline: promised }: HeldRound,
    { version, deadline }: { readonly version: number; readonly deadline: string | undefined },
  ): Promise<void> {
    if (deadline === undefined) return;
    const isEarlier = new Date(deadline).getTime() < new Date(promised).getTime();
    if (isEarlier || isPast(deadline, workingTime())) refuseSet('deadline');
    const edit = { version, deadline: new Date(deadline), lapsedAt: null };
    await this.store.telling('extended').amend(actor, id, edit);
  }

  private async invite(
    actor: Actor,
    { id }: HeldRound,
    people: readonly string[],
  ): Promise<readonly string[]> {
    const there = await ratersOf(actor, id);
    const fresh = [...new Set(people)].filter((person) => !there.some((rater) => rater.id === person));
    if (fresh.length === 0) return fresh;
    await refuseStrangers(actor, fresh);
    if (there.length + fresh.length > MOST_RATERS) refuseSet('raters');
    await askRaters(actor, id, fresh);
    return fresh;
  }

  private async release(
    actor: Actor,
    round: HeldRound,
    people: readonly string[],
  ): Promise<readonly string[]> {
    if (people.length === 0) return people;
    const there = await ratersOf(actor, round.id);
    const leaving = there.filter((rater) => people.includes(rater.id));
    if (leaving.length !== new Set(people).size) throw new Problem(notFound, {});
    if (leaving.some(({ hasGiven }) => hasGiven)) throw new Problem(alreadyGiven, {});
    if (there.length - leaving.length < Math.max(FEWEST_BALLOTS, round.quorum)) refuseSet('quorum');
    const ids = leaving.map((rater) => rater.id);
    await releaseRaters(actor, round.id, ids);
    return ids;
  }
}
