import type { delegateSeat } from '@jalon/contracts/gates/deciding.operations';
import { delegationRefused } from '@jalon/contracts/gates/signing.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { type DelegationDraft, delegationRefusals } from '@jalon/domain/gates/deciding/delegation-refusals';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { expectPeople } from '../../platform/discussion/people';
import { gateSubject } from '../acting/gate-subject';
import { refuseField, refuseRole } from '../acting/refusals';
import { roleWords } from '../viewing/words/lifecycle-words';
import { ballotOf, decisionOf } from './ballot-of';
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

  /** By the decider, or for one who is away by whoever runs projects: never to themselves. All concerned are told. */
  async delegate(actor: Actor, judged: Judged, delegating: Checked<typeof delegateSeat>): Promise<void> {
    const { roleId, fromId, toId, startsOn, endsOn, reason } = delegating;
    if (fromId !== actor.id && !mayDo(actor, 'gates:manage')) refuseRole(judged, roleId);
    await expectPeople(actor, { permission: 'gates:read' }, [fromId, toId]);
    refuse(judged, { ...delegating, givenById: actor.id });
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
    await this.tell(actor, judged, delegating);
  }

  /** Whoever is to vote; whoever is away; the other deciders. */
  private async tell(actor: Actor, judged: Judged, delegating: Checked<typeof delegateSeat>): Promise<void> {
    const { roleId, fromId, toId, startsOn, endsOn, reason } = delegating;
    const news = gateSubject(judged);
    const why = { fr: reason, en: reason };
    await this.notifications.notify(actor, { ...news, kind: 'signature_asked', to: [toId], detail: why });
    const { seats } = decisionOf(judged, ballotOf(judged));
    const deciders = seats.flatMap(({ personIds }) => personIds).filter((id) => id !== toId);
    const role = roleWords(judged.held.lifecycle, roleId);
    await this.notifications.notify(actor, {
      ...news,
      kind: 'seat_delegated',
      to: [fromId, ...deciders],
      detail: {
        fr: `${role.fr}, du ${startsOn} au ${endsOn} (${reason})`,
        en: `${role.en}, from ${startsOn} to ${endsOn} (${reason})`,
      },
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

function refuse({ held, gateCase, delegations }: Judged, draft: DelegationDraft): void {
  const standing = { holders: gateCase.holders, delegations, today: gateCase.today };
  const [refusal] = delegationRefusals(held.lifecycle, standing, draft);
  if (refusal === 'reason')
    refuseField('/reason', { fr: 'Un motif est nécessaire', en: 'A reason is needed' });
  if (refusal) throw new Problem(delegationRefused, { why: refusal });
}
