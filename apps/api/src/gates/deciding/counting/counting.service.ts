import type { Actor } from '@jalon/domain/access/actor';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import { Injectable } from '@nestjs/common';
import { ask } from '../../../platform/database/ask';
import { openGateRowsOf } from '../../gathering/gate-rows';
import { JudgedGates } from '../../judging/judged-gates';
import type { Judged } from '../../judging/judging';
import { decisionOf } from '../ballot-of';
import { type Cause, Concluding } from './concluding.service';
import { flawsOf, isComplete } from './held-back';

const VOTED = `
  SELECT EXISTS (SELECT FROM gate g JOIN gate_vote v ON v.organisation_id = g.organisation_id AND v.gate_id = g.id
    WHERE g.organisation_id = $1 AND g.use_case_id = ANY ($2::uuid[]) AND g.decided_at IS NULL
      AND g.closed_at IS NULL AND v.ended_at IS NULL) AS voted`;

/** One decision opens another gate, where older votes may stand: not more often than a life cycle has gates. */
const MOST = 12;

/** Whether the votes of a gate decide it; whatever made the count complete, the same code concludes. */
@Injectable()
export class Counting {
  constructor(
    private readonly gates: JudgedGates,
    private readonly concluding: Concluding,
  ) {}

  /**
   * Decides every open gate of these use cases whose count is complete, a vote or not: a role ended, somebody left, a
   * delegation began. Whoever calls holds them, so that each is decided once. `personIds`: who did what made it so.
   */
  async settle(actor: Actor, useCaseIds: readonly string[], personIds: readonly string[]): Promise<void> {
    for (let times = 0; times < MOST; times += 1) {
      const [row] = await ask<{ voted: boolean }>(VOTED, [actor.organisationId, useCaseIds]);
      if (!row?.voted) return;
      const judged = await this.gates.many(actor, await openGateRowsOf(actor, useCaseIds));
      if (!(await this.first(actor, judged, personIds))) return;
    }
  }

  /** Decides the first of these that is complete; false: none is. */
  private async first(
    actor: Actor,
    gates: readonly Judged[],
    personIds: readonly string[],
  ): Promise<boolean> {
    for (const judged of gates) {
      const decision = decisionOf(judged);
      if (!isComplete(judged, decision) || (await flawsOf(actor, judged, decision)).length > 0) continue;
      const cause = await causeOf(personIds);
      await this.concluding.conclude(nameOf(actor, judged, decision), judged, { decision, cause });
      return true;
    }
    return false;
  }
}

const NAMES = `SELECT string_agg(name, ', ' ORDER BY name) AS by FROM person WHERE id = ANY ($1::uuid[])`;

async function causeOf(personIds: readonly string[]): Promise<Cause> {
  const [row] = await ask<{ by: string | null }>(NAMES, [personIds]);
  return row?.by ? { by: row.by } : null;
}

/** What a decision makes carries a person’s name: where nobody acts but the clock, that of the newest deciding vote. */
function nameOf(actor: Actor, { votes }: Judged, { voteIds }: Decision): Actor {
  const newest = votes.findLast(({ id }) => voteIds.includes(id));
  return actor.kind === 'job' && newest ? { ...actor, id: newest.person.id } : actor;
}
