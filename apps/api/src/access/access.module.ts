import { Module } from '@nestjs/common';
import { DiscussionModule } from '../platform/discussion/discussion.module';
import { MailModule } from '../platform/mail/mail.module';
import { PasswordController } from './account/password.controller';
import { PasswordService } from './account/password.service';
import { ProfileController } from './account/profile.controller';
import { ProfileService } from './account/profile.service';
import { ResetLinksService } from './account/reset-links.service';
import { PasswordsService } from './credentials/passwords.service';
import { AcceptanceService } from './letting-in/acceptance.service';
import { AccountsService } from './letting-in/accounts.service';
import { InvitationsController } from './letting-in/invitations.controller';
import { InvitationsService } from './letting-in/invitations.service';
import { PendingInvitationsService } from './letting-in/pending-invitations.service';
import { SignUpController } from './letting-in/sign-up.controller';
import { SignUpService } from './letting-in/sign-up.service';
import { MembersController } from './members/members.controller';
import { MembersReader } from './members/members.reader';
import { MembershipsService } from './members/memberships.service';
import { OutboxController } from './outbox.controller';
import { Challenges } from './second-factor/challenges';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactorService } from './second-factor/second-factor.service';
import { IdentityService } from './sessions/identity.service';
import { SessionReader } from './sessions/session.reader';
import { SessionsController } from './sessions/sessions.controller';
import { SessionsService } from './sessions/sessions.service';
import { SignInService } from './sessions/sign-in.service';
import { TokensController } from './tokens/tokens.controller';
import { TokensService } from './tokens/tokens.service';

@Module({
  imports: [DiscussionModule, MailModule],
  controllers: [
    SessionsController,
    SignUpController,
    InvitationsController,
    PasswordController,
    SecondFactorController,
    ProfileController,
    MembersController,
    TokensController,
    OutboxController,
  ],
  providers: [
    AcceptanceService,
    AccountsService,
    Challenges,
    IdentityService,
    InvitationsService,
    MembersReader,
    MembershipsService,
    PasswordService,
    PasswordsService,
    PendingInvitationsService,
    ProfileService,
    ResetLinksService,
    SecondFactorService,
    SessionReader,
    SessionsService,
    SignInService,
    SignUpService,
    TokensService,
  ],
  exports: [AccountsService, IdentityService, MembershipsService, PasswordsService],
})
export class AccessModule {}
