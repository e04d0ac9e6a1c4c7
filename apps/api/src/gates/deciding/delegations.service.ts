import type { delegateSeat } from '@jalon/contracts/gates/deciding.operations';
import { delegationRefused } from '@jalon/contracts/gates/signing.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { delegationRefusals } from '@jalon/domain/gates/deciding/delegation-refusals';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { expectPeople } from '../../platform/discussion/people';
import { gateSubject } from '../acting/gate-subject';
import { refuseField, refuseRole } from '../acting/refusals';
import type { Judged } from '../judging/judging';
import { GateDelegationEntity } from './deciding.entities';

/** Deciders who are away let somebody decide in their place, for some days, on one use case and its project. */
@Injectable()
export class DelegationsService {
  private readonly store = new TenantStore(GateDelegationEntity, {
    name: 'gate-delegation',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  constructor(private readonly notifications: NotificationsService) {}

  /** By the decider, or by whoever runs projects. */
  async delegate(actor: Actor, judged: Judged, delegating: Checked<typeof delegateSeat>): Promise<void> {
    const { roleId, fromId, toId, startsOn, endsOn, reason } = delegating;
    if (fromId !== actor.id && !mayDo(actor, 'gates:manage')) refuseRole(judged, roleId);
    await expectPeople(actor, { permission: 'gates:read' }, [fromId, toId]);
    refuse(judged, delegating);
    await this.store.telling('given').add(actor, {
      useCaseId: judged.row.useCaseId,
      roleId,
      fromId,
      toId,
      startsOn,
      endsOn,
      reason,
      givenBy: actor.id,
      givenAt: workingTime(),
      endedAt: null,
    });
    const words = { fr: reason, en: reason };
    await this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'signature_asked',
      to: [toId],
      detail: words,
    });
  }

  /** By either of the two, or by whoever runs projects; votes given under it fall with it, unless decided. */
  async end(actor: Actor, judged: Judged, delegationId: string): Promise<void> {
    const found = judged.delegations.find(({ id }) => id === delegationId);
    if (!found) throw new Problem(notFound, {});
    const isTheirs = found.from.id === actor.id || found.to.id === actor.id;
    if (!isTheirs && !mayDo(actor, 'gates:manage')) refuseRole(judged, found.roleId);
    await this.store.telling('ended').change(actor, delegationId, { endedAt: workingTime() });
  }
}

function refuse({ held, gateCase }: Judged, draft: Checked<typeof delegateSeat>): void {
  const [refusal] = delegationRefusals(held.lifecycle, gateCase, draft);
  if (refusal === 'reason')
    refuseField('/reason', { fr: 'Un motif est nécessaire', en: 'A reason is needed' });
  if (refusal) throw new Problem(delegationRefused, { why: refusal });
}
