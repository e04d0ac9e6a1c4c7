import { notWaivable } from '@jalon/contracts/gates/gates.problems';
import type { waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { WAIVING_ROLE, waiveRefusals } from '@jalon/domain/gates/signing/waive-refusals';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { aboutGate } from '../acting/gate-store';
import type { Judged } from '../judging/judging';
import { viewerOf } from '../judging/may-on-criterion';
import { DATE_PAST, expectCriterion, refuseField, refuseRole } from '../acting/refusals';
import { GateWaiverEntity } from './sayings.entities';

/** Dated, reasoned dispensations by the sponsor. */
@Injectable()
export class WaiversService {
  private readonly store = new TenantStore(GateWaiverEntity, { name: 'gate-waiver', about: aboutGate });

  async grant(actor: Actor, judged: Judged, waiving: Checked<typeof waiveCriterion>): Promise<void> {
    const { criterionId, reason, endsOn } = waiving;
    const one = expectCriterion(judged, criterionId);
    const [refusal] = waiveRefusals(judged.gateCase, one, { personId: actor.id, reason, endsOn });
    if (refusal === 'not_sponsor') refuseRole(judged, WAIVING_ROLE);
    if (refusal === 'date_past') refuseField('/endsOn', DATE_PAST);
    if (refusal === 'law' || refusal === 'not_waivable' || refusal === 'not_needed')
      throw new Problem(notWaivable, { why: refusal, law: one.criterion.law ?? [] });
    await this.end(actor, judged, criterionId);
    await this.store.telling('granted').add(actor, {
      gateId: judged.row.id,
      criterionId,
      reason,
      endsOn,
      grantedBy: actor.id,
      grantedAt: workingTime(),
      endedAt: null,
    });
  }

  /** By the sponsor; none is not there (404). */
  async takeBack(actor: Actor, judged: Judged, criterionId: string): Promise<void> {
    if (!viewerOf(actor, judged).roleIds.includes(WAIVING_ROLE)) refuseRole(judged, WAIVING_ROLE);
    const ended = await this.end(actor, judged, criterionId);
    if (ended === 0) throw new Problem(notFound, {});
  }

  private async end(actor: Actor, { gateCase }: Judged, criterionId: string): Promise<number> {
    const current = gateCase.waivers.filter((one) => one.criterionId === criterionId);
    for (const { id } of current)
      await this.store.telling('ended').change(actor, id, { endedAt: workingTime() });
    return current.length;
  }
}
