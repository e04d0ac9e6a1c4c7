import type { liftCondition, meetCondition } from '@jalon/contracts/gates/deciding.operations';
import { conditionSettled } from '@jalon/contracts/gates/gates.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { conditionState } from '@jalon/domain/gates/deciding/condition-state';
import { Injectable } from '@nestjs/common';
import { workingTime } from '../../platform/database/unit-of-work';
import { holdGates } from '../gathering/gate-rows';
import type { KeptCondition } from '../gathering/deciding-of';
import { refuseRole } from '../acting/refusals';
import { JudgedGates } from '../judging/judged-gates';
import type { Judged } from '../judging/judging';
import { viewerOf } from '../judging/may-on-criterion';
import { mayOnCondition } from '../viewing/conditions-view';
import { conditionStore } from './conditions-of-pass';

/** What becomes of conditions after the pass: met, or lifted. Their gate is decided, and stays so. */
@Injectable()
export class ConditionsService {
  private readonly store = conditionStore();

  constructor(private readonly gates: JudgedGates) {}

  async meet(actor: Actor, { id, conditionId, how }: Checked<typeof meetCondition>): Promise<void> {
    const judged = await this.hold(actor, id);
    const condition = open(judged, conditionId);
    if (!mayOnCondition(condition, viewerOf(actor, judged)).includes('meet')) refuseRole(judged, null);
    await this.store
      .telling('met')
      .change(actor, conditionId, { metAt: workingTime(), metBy: actor.id, metHow: how });
  }

  async lift(actor: Actor, { id, conditionId, reason }: Checked<typeof liftCondition>): Promise<void> {
    const judged = await this.hold(actor, id);
    const condition = open(judged, conditionId);
    if (!mayOnCondition(condition, viewerOf(actor, judged)).includes('lift')) refuseRole(judged, 'sponsor');
    await this.store
      .telling('lifted')
      .change(actor, conditionId, { liftedAt: workingTime(), liftedBy: actor.id, liftedWhy: reason });
  }

  private async hold(actor: Actor, id: string): Promise<Judged> {
    await holdGates(actor, id);
    return this.gates.get(actor, id);
  }
}

/** A condition of this pass that is neither met nor lifted. */
function open({ row, held, gateCase, conditions }: Judged, id: string): KeptCondition {
  const found = conditions.find((one) => one.id === id && one.instanceId === row.id);
  if (!found) throw new Problem(notFound, {});
  const { state } = conditionState(held.lifecycle, gateCase, found);
  if (state === 'met' || state === 'lifted') throw new Problem(conditionSettled, {});
  return found;
}
