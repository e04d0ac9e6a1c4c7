import type { confirmVerification } from '@jalon/contracts/gates/sayings.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import type { Judged } from '../judging/judging';
import { mayConfirm, viewerOf } from '../judging/may-on-criterion';
import { expectCriterion, refuseRole } from '../acting/refusals';
import { CriterionConfirmationEntity } from './sayings.entities';

/** Reviewers of the organisation read texts of law that were not verified: what rests on them blocks from then on. */
@Injectable()
export class ConfirmationsService {
  private readonly store = new TenantStore(CriterionConfirmationEntity, { name: 'criterion-confirmation' });

  /** Once for the organisation. */
  async confirm(actor: Actor, judged: Judged, said: Checked<typeof confirmVerification>): Promise<void> {
    const { criterion } = expectCriterion(judged, said.criterionId);
    if (!mayConfirm(viewerOf(actor, judged))) refuseRole(judged, 'compliance');
    if (judged.gateCase.confirmed.includes(criterion.id)) return;
    await this.store.telling('confirmed').add(actor, {
      criterionId: criterion.id,
      note: said.note,
      confirmedBy: actor.id,
      confirmedAt: workingTime(),
    });
  }
}
