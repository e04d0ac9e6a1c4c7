import {
  acceptInvitation,
  invite,
  listInvitations,
  lookAtInvitation,
  revokeInvitation,
} from '@jalon/contracts/access/invitations.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement, ImplementPublic } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { SessionReader } from '../sessions/session.reader';
import { AcceptanceService } from './acceptance.service';
import { InvitationsService } from './invitations.service';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptance: AcceptanceService,
    private readonly reader: SessionReader,
  ) {}

  @Implement(invite)
  invite(input: Checked<typeof invite>, actor: Actor, { language }: Wire) {
    return this.invitations.invite(actor, input, language);
  }

  @Implement(listInvitations)
  list(_: Checked<typeof listInvitations>, actor: Actor) {
    return this.invitations.list(actor);
  }

  @Implement(revokeInvitation)
  async revoke({ id }: Checked<typeof revokeInvitation>, actor: Actor) {
    await this.invitations.revoke(actor, id);
    return undefined;
  }

  @ImplementPublic(lookAtInvitation)
  look({ token }: Checked<typeof lookAtInvitation>) {
    return this.acceptance.look(token);
  }

  @ImplementPublic(acceptInvitation)
  async accept(input: Checked<typeof acceptInvitation>, wire: Wire) {
    return this.reader.read(await this.acceptance.accept(input, wire));
  }
}
