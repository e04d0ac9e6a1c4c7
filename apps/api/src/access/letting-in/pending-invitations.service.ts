import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull, MoreThan } from 'typeorm';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { InvitationEntity } from './invitation.entity';

/** Invitations that somebody's leaving ends. */
@Injectable()
export class PendingInvitationsService {
  private readonly store = new TenantStore(InvitationEntity, { name: 'invitation', secret: ['tokenHash'] });

  /** Every link that still opens and that this person made. */
  async revokeAllBy(actor: Actor, personId: string): Promise<void> {
    const pending: FindOptionsWhere<InvitationEntity> = {
      invitedBy: personId,
      acceptedAt: IsNull(),
      revokedAt: IsNull(),
      expiresAt: MoreThan(workingTime()),
    };
    for (const { id } of await this.store.find(actor, pending, { lock: { mode: 'pessimistic_write' } }))
      await this.store.telling('revoked').change(actor, id, { revokedAt: workingTime() });
  }
}
