import type { Actor } from '@jalon/domain/access/actor';
import { badCode, badCredentials, noOrganisation } from '@jalon/contracts/access/access.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import type { Wire } from '../../platform/http/wire';
import { tell } from '../../platform/journal/tell';
import { accountKey, type Credentials, credentialsByEmail } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { AcceptanceService } from '../letting-in/acceptance.service';
import { Challenges } from '../second-factor/challenges';
import { SecondFactorService } from '../second-factor/second-factor.service';
import { SessionsService } from './sessions.service';

/** Attempts at one account, known or not, wherever they come from. */
export const SIGN_IN_ATTEMPTS = { points: 10, seconds: 900 } as const;

export interface TypedCredentials {
  readonly email: string;
  readonly password: string;
}

/** The front door: password, then second factor where one is on. */
@Injectable()
export class SignInService {
  @Inject(RateLimits) private readonly limits!: RateLimits;
  @Inject(PasswordsService) private readonly passwords!: PasswordsService;
  @Inject(Challenges) private readonly challenges!: Challenges;
  @Inject(SecondFactorService) private readonly secondFactor!: SecondFactorService;
  @Inject(SessionsService) private readonly sessions!: SessionsService;
  @Inject(AcceptanceService) private readonly acceptance!: AcceptanceService;

  async signIn({ email, password }: TypedCredentials, wire: Wire): Promise<Actor> {
    await this.limits.spend('sign-in', accountKey(email), SIGN_IN_ATTEMPTS);
    const credentials = await credentialsByEmail(email);
    const isRight = await this.passwords.isRight(credentials?.passwordHash ?? null, password);
    if (!credentials || !isRight) throw new Problem(badCredentials, {});
    if (credentials.totpSince) throw this.challenges.needed(credentials);
    return this.begin(credentials, wire);
  }

  /** The code that a challenge asked for; it may end the acceptance of an invitation. */
  async giveSecondFactor(sealed: string, code: string, wire: Wire): Promise<Actor> {
    const { challenge, credentials } = await this.challenges.attempt(sealed);
    if (!(await this.secondFactor.use(credentials, code))) throw new Problem(badCode, {});
    const actor = challenge.invitation
      ? await this.acceptance.join(challenge.invitation, credentials.id, wire)
      : await this.begin(credentials, wire);
    if (!/^\d{6}$/.test(code)) tellRecoveryCode(credentials.id);
    return actor;
  }

  private async begin({ id, email, organisationId }: Credentials, wire: Wire): Promise<Actor> {
    if (!organisationId) throw new Problem(noOrganisation, {});
    await this.limits.forgive('sign-in', accountKey(email));
    return this.sessions.begin({ personId: id, organisationId }, wire);
  }
}

const tellRecoveryCode = (id: string): void =>
  tell({ kind: 'person.recovery-code-used', subject: { type: 'person', id }, before: {}, after: {} });
