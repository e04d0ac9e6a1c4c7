import { gateDecided } from '@jalon/contracts/gates/gates.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { type GateRow, gateRow, holdGates } from '../gathering/gate-rows';
import { Gathering } from '../gathering/gathering.service';
import { judge, type Judged } from './judging';
import { outcomeWords } from '../viewing/words/lifecycle-words';

/** Gates with their verdict, as things stand at this moment. */
@Injectable()
export class JudgedGates {
  constructor(private readonly gathering: Gathering) {}

  /** These gates, in their order; a bounded number of statements, however many. */
  many = async (
    actor: Actor,
    rows: readonly GateRow[],
    also: readonly string[] = [],
  ): Promise<readonly Judged[]> =>
    (await this.gathering.gather(actor, rows, also)).map((gathered) => judge(gathered));

  /** One gate, decided or not; one that is not there does not exist (404). */
  async get(actor: Actor, id: string, also: readonly string[] = []): Promise<Judged> {
    const row = await gateRow(actor, id);
    const [judged] = row ? await this.many(actor, [row], also) : [];
    if (!judged) throw new Problem(notFound, {});
    return judged;
  }

  /** The gate, held until the transaction ends; refused once it is decided (409). */
  async open(actor: Actor, id: string): Promise<Judged> {
    await holdGates(actor, id);
    return this.undecided(actor, id);
  }

  /** The same, without holding it. */
  async undecided(actor: Actor, id: string): Promise<Judged> {
    const judged = await this.get(actor, id);
    refuseDecided(judged);
    return judged;
  }
}

function refuseDecided({ row, held }: Judged): void {
  const { outcome, decidedAt, closedAt } = row;
  if (closedAt !== null) throw new Problem(notFound, {});
  if (decidedAt === null || outcome === null) return;
  const { effect: _, ...words } = outcomeWords(held.lifecycle, outcome);
  throw new Problem(gateDecided, { outcome: words, decidedAt: decidedAt.toISOString() });
}
