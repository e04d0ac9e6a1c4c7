import type { Actor } from '@jalon/domain/access/actor';
import { leavesNoAdmin, type Role } from '@jalon/domain/access/roles';
import { lastAdmin } from '@jalon/contracts/access/access.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { SubjectKinds } from '../../platform/discussion/subjects';
import { PendingInvitationsService } from '../letting-in/pending-invitations.service';
import { TokensService } from '../tokens/tokens.service';
import { MembershipEntity } from './membership.entity';

export interface Joining {
  readonly roles: Role[];
  readonly clientIds: string[];
}

export interface MemberEdit {
  readonly id: string;
  readonly version: number;
  readonly roles?: Role[] | undefined;
  readonly clientIds?: string[] | undefined;
}

/** Who belongs to the organisation, and as what. */
@Injectable()
export class MembershipsService {
  private readonly store = new TenantStore(MembershipEntity, { name: 'member', secret: ['enteredAt'] });

  constructor(
    private readonly subjects: SubjectKinds,
    private readonly tokens: TokensService,
    private readonly invitations: PendingInvitationsService,
  ) {}

  /** Joins as the actor who acts: again, where they had left; unchanged, where they are in. */
  async join(actor: Actor, joining: Joining): Promise<void> {
    const [row] = await this.store.find(actor, { id: actor.id });
    if (!row) {
      await this.store
        .telling('joined')
        .add(actor, { id: actor.id, ...joining, leftAt: null, enteredAt: null });
      return;
    }
    if (row.leftAt)
      await this.store.telling('rejoined').change(actor, actor.id, { ...joining, leftAt: null });
  }

  /** One change of roles at a time in an organisation: two administrators cannot step down past one another. */
  async update(actor: Actor, { id, ...edit }: MemberEdit): Promise<void> {
    await this.holdAll(actor);
    const row = await this.current(actor, id);
    if (edit.clientIds) await this.refuseUnknownClients(actor, edit.clientIds);
    if (edit.roles) await this.refuseLastAdmin(actor, row, edit.roles);
    await this.store.amend(actor, id, edit);
  }

  /** Sessions here, tokens and invitations not yet taken up end at once; the row stays for what the person did. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.holdAll(actor);
    const row = await this.current(actor, id);
    await this.refuseLastAdmin(actor, row, []);
    await this.store.telling('left').change(actor, id, { leftAt: workingTime() });
    await ask('SELECT door.end_sessions($1, $2, NULL)', [id, actor.organisationId]);
    await this.tokens.endAll(actor, id);
    await this.invitations.revokeAllBy(actor, id);
  }

  /** 404 for a client that is not of the organisation. */
  async refuseUnknownClients(actor: Actor, clientIds: readonly string[]): Promise<void> {
    for (const id of new Set(clientIds))
      await this.subjects.get(actor, { subjectType: 'client', subjectId: id });
  }

  private async current(actor: Actor, id: string): Promise<MembershipEntity> {
    const row = await this.store.hold(actor, id);
    if (row.leftAt) throw new Problem(notFound, {});
    return row;
  }

  private holdAll = ({ organisationId }: Actor) =>
    ask('SELECT id FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);

  private async refuseLastAdmin(actor: Actor, row: MembershipEntity, after: readonly Role[]): Promise<void> {
    const [others] = await ask<{ count: number }>(
      `SELECT count(*)::int AS count FROM membership
       WHERE organisation_id = $1 AND person_id <> $2 AND left_at IS NULL AND 'admin' = ANY (roles)`,
      [actor.organisationId, row.id],
    );
    if (leavesNoAdmin(others?.count ?? 0, row.roles, after)) throw new Problem(lastAdmin, {});
  }
}
