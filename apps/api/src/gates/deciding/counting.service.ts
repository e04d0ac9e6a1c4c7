import type { Actor } from '@jalon/domain/access/actor';
import { conditionFlaws } from '@jalon/domain/gates/deciding/condition-flaws';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import { isDecidable, type VoteRefusal } from '@jalon/domain/gates/deciding/vote-refusals';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { peopleAmong } from '../../platform/discussion/people';
import { openGateRowsOf } from '../gathering/gate-rows';
import { JudgedGates } from '../judging/judged-gates';
import type { Judged } from '../judging/judging';
import { judgedFor } from '../viewing/outcomes-view';
import { decisionOf } from './ballot-of';
import { type Cause, Concluding } from './concluding.service';

const VOTED = `
  SELECT EXISTS (SELECT FROM gate g JOIN gate_vote v ON v.organisation_id = g.organisation_id AND v.gate_id = g.id
    WHERE g.organisation_id = $1 AND g.use_case_id = ANY ($2::uuid[]) AND g.decided_at IS NULL
      AND g.closed_at IS NULL AND v.ended_at IS NULL) AS voted`;

/** One decision opens another gate, where older votes may stand: not more often than a life cycle has gates. */
const MOST = 12;

type Flaws = Extract<VoteRefusal, { readonly code: 'conditions' }>['flaws'];

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
      if (!this.isComplete(judged, decision)) continue;
      if ((await this.flawsOf(actor, judged, decision)).length > 0) continue;
      const cause = await causeOf(personIds);
      await this.concluding.conclude(nameOf(actor, judged, decision), judged, { decision, cause });
      return true;
    }
    return false;
  }

  /** Never passed while the gate is not ready for that outcome, however old the votes. */
  isComplete(judged: Judged, { outcome }: Decision): boolean {
    if (outcome === null) return false;
    const { held, gateCase, evaluation } = judgedFor(judged, outcome);
    return isDecidable({ rulebook: held.lifecycle, gateCase, evaluation }, outcome);
  }

  /** What is wrong by now with the conditions that the votes ask for: a date past, an owner who is gone. */
  async flawsOf(actor: Actor, judged: Judged, { outcome, conditions }: Decision): Promise<Flaws> {
    if (outcome === null) return [];
    const { evaluation, held } = judgedFor(judged, outcome);
    const ownerIds = conditions.map(({ ownerId }) => ownerId);
    const there = await peopleAmong(actor, { permission: 'gates:read' }, ownerIds);
    const gone = conditions.filter(({ ownerId }) => !there.has(ownerId));
    return [
      ...conditionFlaws({ evaluation, rulebook: held.lifecycle }, outcome, conditions).map(({ at, code }) => {
        const carried = at === null ? undefined : conditions[at];
        return { at: null, code, ...(carried && { carried }) };
      }),
      ...gone.map((carried) => ({ at: null, code: 'owner_gone' as const, carried })),
    ];
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
