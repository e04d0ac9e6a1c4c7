import {
  giveSecondFactor,
  listSessions,
  readSession,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signOut,
  switchOrganisation,
} from '@jalon/contracts/access/session.operations';
import { readIdentity } from '@jalon/contracts/access/credentials/identity.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller, Inject } from '@nestjs/common';
import { Implement, ImplementPublic } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { IdentityService } from './identity.service';
import { SessionReader } from './session.reader';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

@Controller()
export class SessionsController {
  @Inject(IdentityService) private readonly identity!: IdentityService;

  constructor(
    private readonly reader: SessionReader,
    private readonly sessions: SessionsService,
    private readonly door: SignInService,
  ) {}

  @ImplementPublic(signIn)
  async signIn(input: Checked<typeof signIn>, wire: Wire) {
    return this.reader.read(await this.door.signIn(input, wire));
  }

  @ImplementPublic(giveSecondFactor)
  async giveSecondFactor({ challenge, code }: Checked<typeof giveSecondFactor>, wire: Wire) {
    return this.reader.read(await this.door.giveSecondFactor(challenge, code, wire));
  }

  @Implement(readSession)
  read(_: Checked<typeof readSession>, actor: Actor) {
    return this.reader.read(actor);
  }

  @Implement(readIdentity)
  async readIdentity(_: Checked<typeof readIdentity>, _actor: Actor, wire: Wire) {
    return { provedUntil: (await this.identity.provedUntil(wire))?.toISOString() ?? null };
  }

  @Implement(signOut)
  async signOut(_: Checked<typeof signOut>, _actor: Actor, wire: Wire) {
    if (wire.sessionId) await this.sessions.end(wire.sessionId);
    wire.setSession(null);
    return undefined;
  }

  @Implement(switchOrganisation)
  async switch({ organisationId }: Checked<typeof switchOrganisation>, actor: Actor, wire: Wire) {
    return this.reader.read(await this.sessions.switchTo(actor, organisationId, wire));
  }

  @Implement(listSessions)
  list(_: Checked<typeof listSessions>, actor: Actor, wire: Wire) {
    return this.sessions.list(actor, wire);
  }

  @Implement(revokeSession)
  async revoke({ id }: Checked<typeof revokeSession>) {
    await this.sessions.end(id);
    return undefined;
  }

  @Implement(revokeOtherSessions)
  async revokeOthers(_: Checked<typeof revokeOtherSessions>, actor: Actor, wire: Wire) {
    return { ended: await this.sessions.endOthersOf(actor, wire.sessionId) };
  }
}
