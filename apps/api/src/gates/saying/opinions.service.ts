import type { giveOpinion } from '@jalon/contracts/gates/sayings.operations';
import { notAttestable } from '@jalon/contracts/gates/signing.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Advice } from '@jalon/domain/gates/evaluation/evaluation';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { aboutGate } from '../acting/gate-store';
import { gateSubject } from '../acting/gate-subject';
import type { Judged } from '../judging/judging';
import { takesPart, viewerOf } from '../judging/may-on-criterion';
import { expectCriterion, refuseRole } from '../acting/refusals';
import { GateOpinionEntity } from './sayings.entities';

/** The advice of roles that decide nothing (RGPD art. 38(6), 39). */
@Injectable()
export class OpinionsService {
  private readonly store = new TenantStore(GateOpinionEntity, { name: 'gate-opinion', about: aboutGate });

  constructor(private readonly notifications: NotificationsService) {}

  /** By whoever takes part; asking again asks the people again, and changes nothing else. */
  async ask(actor: Actor, judged: Judged, criterionId: string): Promise<void> {
    const advice = adviceOf(judged, criterionId);
    if (!takesPart(viewerOf(actor, judged)) && !mayDo(actor, 'gates:manage')) refuseRole(judged, null);
    if (!advice.opinion) await this.open(actor, judged, { criterionId, roleId: advice.roleId });
    const { criterion } = expectCriterion(judged, criterionId);
    await this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'opinion_asked',
      to: advice.people.map(({ id }) => id),
      detail: { fr: criterion.fr, en: criterion.en },
    });
  }

  /** By whoever holds the role that advises, asked or not; said again, it replaces what was said. */
  async give(actor: Actor, judged: Judged, { criterionId, stance, words }: Checked<typeof giveOpinion>) {
    const { roleId, opinion } = adviceOf(judged, criterionId);
    if (!viewerOf(actor, judged).roleIds.includes(roleId)) refuseRole(judged, roleId);
    const id = opinion?.id ?? (await this.open(actor, judged, { criterionId, roleId }));
    const said = { stance, words, givenBy: actor.id, givenAt: workingTime() };
    await this.store.telling('given').change(actor, id, said);
  }

  private async open(
    actor: Actor,
    { row }: Judged,
    asked: { readonly criterionId: string; readonly roleId: string },
  ): Promise<string> {
    const { id } = await this.store.telling('asked').add(actor, {
      ...asked,
      gateId: row.id,
      askedBy: actor.id,
      askedAt: workingTime(),
      stance: null,
      words: null,
      givenBy: null,
      givenAt: null,
    });
    return id;
  }
}

/** The advice that goes with a criterion; one on which nobody advises, or that does not apply, has none. */
function adviceOf(judged: Judged, criterionId: string): Advice {
  const { advice, state } = expectCriterion(judged, criterionId);
  if (!advice) throw new Problem(notAttestable, { why: 'computed' });
  if (state === 'not_applicable') throw new Problem(notAttestable, { why: 'not_applicable' });
  return advice;
}
