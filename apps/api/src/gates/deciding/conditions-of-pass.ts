import type { Actor } from '@jalon/domain/access/actor';
import type { Condition, ProposedCondition } from '@jalon/domain/gates/deciding/conditions/condition';
import type { Outcome } from '@jalon/domain/lifecycle/template/gate';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { aboutGate } from '../acting/gate-store';
import { gateSubject } from '../acting/gate-subject';
import { conditionOf, conditionsOf, type KeptCondition } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import { GateConditionEntity } from './deciding.entities';

export const conditionStore = () =>
  new TenantStore(GateConditionEntity, {
    name: 'gate-condition',
    secret: ['dueToldAt', 'overdueToldAt'],
    about: aboutGate,
  });

/** Conditions under which a gate is passed; what becomes of them when the project goes elsewhere. */
@Injectable()
export class ConditionsOfPass {
  private readonly store = conditionStore();

  constructor(private readonly notifications: NotificationsService) {}

  /** As they are kept; each owner is told. */
  async keep(actor: Actor, judged: Judged, wanted: readonly ProposedCondition[]): Promise<Condition[]> {
    const { row } = judged;
    for (const { criterionId, words, rule, ownerId, dueOn } of wanted) {
      await this.store.telling('set').add(actor, {
        gateId: row.id,
        criterionId,
        words,
        rule,
        ownerId,
        dueOn,
        saidAt: null,
        saidBy: null,
        saidHow: null,
        saidEvidenceId: null,
        metAt: null,
        metBy: null,
        metHow: null,
        liftedAt: null,
        liftedBy: null,
        liftedWhy: null,
        dueToldAt: null,
        overdueToldAt: null,
      });
      await this.notifications.notify(actor, {
        ...gateSubject(judged),
        kind: 'condition_due',
        to: [ownerId],
        detail: { fr: `${words} (${dueOn})`, en: `${words} (${dueOn})` },
      });
    }
    const kept = await conditionsOf(actor, [row.useCaseId]);
    return kept.filter(({ instanceId }) => instanceId === row.id).map(conditionOf);
  }

  /** A decision that ends a project, or sends it back before a pass, lifts what that pass had asked. */
  async lift(
    actor: Actor,
    judged: Judged,
    { outcome, target }: { readonly outcome: Outcome; readonly target: string | null },
  ): Promise<void> {
    const isMoot = mootBy(judged, outcome, target);
    const open = judged.conditions.filter(
      ({ met, liftedAt, instanceId }) => met === null && liftedAt === null && instanceId !== judged.row.id,
    );
    for (const condition of open.filter(isMoot))
      await this.store.telling('lifted').change(actor, condition.id, {
        liftedAt: workingTime(),
        liftedWhy: `${judged.row.gateId} · ${outcome.fr}`,
      });
  }
}

function mootBy({ held }: Judged, outcome: Outcome, target: string | null) {
  const { phases, gates } = held.lifecycle;
  const place = (phaseId: string | undefined | null) => phases.findIndex(({ id }) => id === phaseId);
  const from = place(target);
  return ({ gateId }: KeptCondition): boolean => {
    if (outcome.effect === 'end') return true;
    if (outcome.effect !== 'back' || from < 0) return false;
    return place(gates.find(({ id }) => id === gateId)?.after) >= from;
  };
}
