import type { Actor } from '@jalon/domain/access/actor';
import type { Decision } from '@jalon/domain/gates/deciding/decision';

import type { Condition } from '@jalon/domain/gates/deciding/conditions/condition';
import { freeze, frozenText } from '@jalon/domain/gates/freezing/freeze';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../../platform/database/tenant-store';
import { workingTime } from '../../../platform/database/unit-of-work';
import { tell } from '../../../platform/journal/tell';
import { gateStore } from '../../acting/gate-store';
import { type Judged, sha256 } from '../../judging/judging';
import { countingVotes } from '../../judging/standing-votes';
import { voteOf } from '../../gathering/deciding-of';
import { ConditionsOfPass } from '../conditions-of-pass';
import { GateDecisionEntity } from '../deciding.entities';
import { Moving } from '../moving.service';
import { VoteNews } from '../vote-news';

/**
 * What made the count complete: the vote that was just given; what a person did beside (a role ended, a seat
 * delegated); null: the day alone.
 */
export type Cause = 'vote' | { readonly by: string } | null;

/** A decision once it is complete. */
export interface Complete {
  readonly outcome: string;
  readonly target: string | null;
  readonly decision: Decision;
}

/**
 * Decides a gate, once, under its lock: freezes all that it rested on, keeps its conditions, moves the project, opens
 * what comes next, tells whoever holds a role.
 */
@Injectable()
export class Concluding {
  private readonly gates = gateStore();
  private readonly decisions = new TenantStore(GateDecisionEntity, {
    name: 'gate-decision',
    secret: ['document'],
    telling: 'frozen',
    about: ({ id }) => ({ type: 'gate', id }),
  });

  constructor(
    private readonly conditions: ConditionsOfPass,
    private readonly moving: Moving,
    private readonly news: VoteNews,
  ) {}

  async conclude(
    actor: Actor,
    judged: Judged,
    { decision, cause }: { readonly decision: Decision; readonly cause: Cause },
  ): Promise<void> {
    const { outcome, target } = decision;
    if (outcome === null) return;
    const complete: Complete = { outcome, target, decision };
    const at = workingTime();
    const conditions = await this.conditions.keep(actor, judged, decision.conditions);
    const document = documentOf(judged, { conditions, at });
    const hash = sha256(document);
    await this.decisions.add(actor, {
      id: judged.row.id,
      outcome,
      targetPhase: target,
      document,
      hash,
      decidedAt: at,
    });
    const { gateCase, held } = judged;
    await this.gates.telling('closed').change(actor, judged.row.id, {
      decidedAt: at,
      outcome,
      profileId: gateCase.profileId,
      lifecycleVersionId: held.versionId,
    });
    if (cause !== 'vote') tellCompleted(judged, outcome, cause);
    tell({
      kind: 'gate.decided',
      subject: { type: 'gate', id: judged.row.id },
      before: {},
      after: { outcome, target, hash },
    });
    await this.moving.move(actor, judged, complete);
    await this.news.decided(actor, judged, outcome);
  }
}

/** Nobody voted: who made the count complete, by name. */
const tellCompleted = ({ row }: Judged, outcome: string, cause: { readonly by: string } | null): void =>
  tell({
    kind: 'gate.completed',
    subject: { type: 'gate', id: row.id },
    before: {},
    after: { outcome, causedBy: cause?.by ?? null },
  });

/** The text that is kept: everything that the decision rested on. */
function documentOf(
  judged: Judged,
  { conditions, at }: { readonly conditions: Condition[]; readonly at: Date },
): string {
  const { held, gateCase, delegations } = judged;
  const frozen = freeze({
    rulebook: held.lifecycle,
    lifecycleDigest: held.digest,
    gateCase,
    delegations,
    votes: countingVotes(judged).map(voteOf),
    conditions,
    decidedAt: at.toISOString(),
  });
  if (frozen === null) throw new Error('A gate is frozen once its votes decide');
  return frozenText(frozen);
}
