import type { Actor } from '@jalon/domain/access/actor';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import { accountKey, credentialsOf } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { SecondFactorService } from '../second-factor/second-factor.service';
import { SIGN_IN_ATTEMPTS } from './sign-in.service';

/** What somebody proves again who they are with: the password, or a code of the second factor where one is on. */
export interface Proof {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
}

/** Asks somebody who is signed in to prove it again, before they sign; attempts count as those at the front door. */
@Injectable()
export class IdentityService {
  @Inject(RateLimits) private readonly limits!: RateLimits;
  @Inject(PasswordsService) private readonly passwords!: PasswordsService;
  @Inject(SecondFactorService) private readonly secondFactor!: SecondFactorService;

  /** Is it them? A code is used up; beyond the attempts of a sign-in, refused (429). */
  async isProved(actor: Actor, { password, code }: Proof): Promise<boolean> {
    const credentials = await credentialsOf(actor.id);
    if (!credentials) return false;
    const key = accountKey(credentials.email);
    await this.limits.spend('sign-in', key, SIGN_IN_ATTEMPTS);
    const isProved =
      code !== undefined && credentials.totpSince
        ? await this.secondFactor.use(credentials, code)
        : password !== undefined && (await this.passwords.isRight(credentials.passwordHash, password));
    if (isProved) await this.limits.forgive('sign-in', key);
    return isProved;
  }
}
