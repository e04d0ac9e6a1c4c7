import type { Actor } from '@jalon/domain/access/actor';
import { type Invitation, type InvitationDraft, invitationStatus } from '@jalon/domain/access/invitation';
import type { Language } from '@jalon/domain/platform/language';
import { alreadyMember } from '@jalon/contracts/access/access.problems';
import { linkTo } from '@jalon/contracts/access/links';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { hashOfToken, newToken } from '../../platform/http/wire';
import { Mailer } from '../../platform/mail/mailer';
import { credentialsByEmail } from '../credentials/credentials';
import { invitationLetter } from '../letters';
import { MembershipsService } from '../members/memberships.service';
import { InvitationEntity } from './invitation.entity';

const DAY = 86_400_000;
const LISTED = 200;

/** What administrators do with invitations. */
@Injectable()
export class InvitationsService {
  private readonly store = new TenantStore(InvitationEntity, { name: 'invitation', secret: ['tokenHash'] });

  constructor(
    private readonly memberships: MembershipsService,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Mailed in the language of the account, where there is one, else of whoever invites. */
  async invite(
    actor: Actor,
    draft: InvitationDraft,
    language: Language,
  ): Promise<Invitation & { link: string }> {
    const { email, roles, clientIds, expiresInDays } = draft;
    await this.memberships.refuseUnknownClients(actor, clientIds);
    await this.refuseMember(actor, email);
    await this.revokeEarlier(actor, email);
    const token = newToken('ji');
    const row = await this.store.add(actor, {
      email,
      roles,
      clientIds,
      tokenHash: hashOfToken(token),
      invitedBy: actor.id,
      expiresAt: new Date(workingTime().getTime() + expiresInDays * DAY),
      acceptedAt: null,
      revokedAt: null,
    });
    const link = linkTo(this.config.publicUrl, 'invitation', token);
    const names = await namesFor(actor);
    const known = await credentialsByEmail(email);
    const letter = invitationLetter({ ...names, roles, days: expiresInDays, url: link });
    await this.mailer.post({ email, language: known?.language ?? language }, letter);
    return { ...asInvitation(row, names.invitedBy), link };
  }

  async list(actor: Actor): Promise<Invitation[]> {
    const rows = await this.store.find(actor, {}, { order: { createdAt: 'DESC', id: 'ASC' }, take: LISTED });
    const people = await ask<{ id: string; name: string }>(
      'SELECT id, name FROM person WHERE id = ANY ($1)',
      [rows.map(({ invitedBy }) => invitedBy)],
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const listed = rows.map((row) => asInvitation(row, names.get(row.invitedBy) ?? ''));
    const isPending = ({ status }: Invitation): boolean => status === 'pending';
    return [...listed.filter(isPending), ...listed.filter((invitation) => !isPending(invitation))];
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    const row = await this.store.hold(actor, id);
    if (row.acceptedAt) throw new Problem(notFound, {});
    if (!row.revokedAt) await this.store.telling('revoked').change(actor, id, { revokedAt: workingTime() });
  }

  private async refuseMember({ organisationId }: Actor, email: string): Promise<void> {
    const members = await ask(
      `SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.organisation_id = $1 AND m.left_at IS NULL AND p.email = $2`,
      [organisationId, email],
    );
    if (members.length > 0) throw new Problem(alreadyMember, {});
  }

  private async revokeEarlier(actor: Actor, email: string): Promise<void> {
    const earlier = await this.store.find(actor, { email, acceptedAt: IsNull(), revokedAt: IsNull() });
    for (const { id } of earlier)
      await this.store.telling('revoked').change(actor, id, { revokedAt: workingTime() });
  }
}

type Names = { organisationName: string; invitedBy: string };

async function namesFor({ id, organisationId }: Actor): Promise<Names> {
  const [names] = await ask<Names>(
    `SELECT o.name AS "organisationName", p.name AS "invitedBy" FROM organisation o, person p WHERE o.id = $1 AND p.id = $2`,
    [organisationId, id],
  );
  return names ?? { organisationName: '', invitedBy: '' };
}

const asInvitation = (row: InvitationEntity, inviter: string): Invitation => ({
  id: row.id,
  email: row.email,
  roles: row.roles,
  clientIds: row.clientIds,
  status: invitationStatus(row, workingTime()),
  invitedBy: { id: row.invitedBy, name: inviter },
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});
