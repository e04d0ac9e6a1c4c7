import { NewPassword } from '@jalon/domain/access/credentials/password';
import type { Actor } from '@jalon/domain/access/actor';
import { linkOver, proofNeeded, wrongPassword } from '@jalon/contracts/access/access.problems';
import type { acceptInvitation, lookAtInvitation } from '@jalon/contracts/access/invitations.operations';
import { fieldErrorsOf } from '@jalon/contracts/platform/explain-issue';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput } from '@jalon/contracts/platform/problems';
import { PersonName } from '@jalon/domain/access/person';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { actAs, work } from '../../platform/database/unit-of-work';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import type { Wire } from '../../platform/http/wire';
import { tell } from '../../platform/journal/tell';
import { accountKey, credentialsOf } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { MembershipsService } from '../members/memberships.service';
import { Challenges } from '../second-factor/challenges';
import { memberActor } from '../sessions/entering';
import { SessionsService } from '../sessions/sessions.service';
import { AccountsService } from './accounts.service';
import { openInvitation, type OpenInvitation, useUpInvitation } from './open-invitation';

type Given = Checked<typeof acceptInvitation>;

const Newcomer = z.object({ name: PersonName, password: NewPassword });
const ATTEMPTS = { points: 10, seconds: 900 };

/** The page of an invitation's link. */
@Injectable()
export class AcceptanceService {
  @Inject(AccountsService) private readonly accounts!: AccountsService;
  @Inject(Challenges) private readonly challenges!: Challenges;
  @Inject(RateLimits) private readonly limits!: RateLimits;
  @Inject(MembershipsService) private readonly memberships!: MembershipsService;
  @Inject(PasswordsService) private readonly passwords!: PasswordsService;
  @Inject(SessionsService) private readonly sessions!: SessionsService;

  async look(token: string): Promise<Output<typeof lookAtInvitation>> {
    const { organisationName, email, roles, invitedBy, expiresAt, personId } = await openInvitation(token);
    return {
      organisationName,
      email,
      roles,
      invitedBy,
      expiresAt: new Date(expiresAt).toISOString(),
      hasAccount: personId !== null,
      isSignedInAsInvited: personId !== null && isActing(personId),
    };
  }

  /** A newcomer gets an account; somebody with one proves it. Either is then a member, and signed in. */
  async accept(given: Given, wire: Wire): Promise<Actor> {
    const invitation = await openInvitation(given.token);
    const personId = invitation.personId
      ? await this.proved(invitation.personId, invitation, given)
      : await this.newcomer(invitation, given, wire);
    return this.join(given.token, personId, wire);
  }

  /** Whoever was invited, proved to be that person, joins. */
  async join(token: string, personId: string, wire: Wire): Promise<Actor> {
    const { id, organisationId, email, roles, clientIds } = await openInvitation(token);
    await useUpInvitation(token);
    const seat = { personId, organisationId };
    const actor = memberActor(seat, { roles, clientIds });
    await actAs(actor);
    await this.memberships.join(actor, { roles, clientIds });
    tell({
      kind: 'invitation.accepted',
      subject: { type: 'invitation', id },
      before: {},
      after: { by: personId },
    });
    await this.limits.forgive('sign-in', accountKey(email));
    return this.sessions.begin(seat, wire);
  }

  private async proved(
    personId: string,
    { email }: OpenInvitation,
    { token, password }: Given,
  ): Promise<string> {
    if (isActing(personId)) return personId;
    if (password === undefined) throw new Problem(proofNeeded, {});
    await this.limits.spend('sign-in', accountKey(email), ATTEMPTS);
    const credentials = await credentialsOf(personId);
    const isRight = await this.passwords.isRight(credentials?.passwordHash ?? null, password);
    if (!credentials || !isRight) throw new Problem(wrongPassword, {});
    if (credentials.totpSince) throw this.challenges.needed(credentials, token);
    return personId;
  }

  private async newcomer({ email }: OpenInvitation, given: Given, { language }: Wire): Promise<string> {
    const read = Newcomer.safeParse(given);
    if (!read.success) {
      const errors = fieldErrorsOf(read.error, language);
      throw new Problem(invalidInput, {}, { title: invalidInput.title[language], errors });
    }
    const { name, password } = read.data;
    this.passwords.refuseFlawed({ password, email, pointer: '/password' }, given.language ?? language);
    const passwordHash = await this.passwords.hash(password);
    const id = await this.accounts.createPerson({
      name,
      email,
      passwordHash,
      language: given.language ?? language,
    });
    if (id) return id;
    throw new Problem(linkOver, {});
  }
}

/** Is it this person's own session that asks? A token is not the person. */
const isActing = (personId: string): boolean => {
  const { actor } = work();
  return actor?.kind === 'member' && actor.id === personId;
};
