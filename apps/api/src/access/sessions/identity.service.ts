import { identityNotProved } from '@jalon/contracts/access/credentials/identity.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { isProofRecent, provedUntil } from '@jalon/domain/access/credentials/identity-proof';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { Prover, type Proving } from '../../platform/http/defence/prover';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import type { Wire } from '../../platform/http/wire';
import { Turnstile } from '../../platform/turnstile';
import { accountKey, type Credentials, credentialsOf } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { SecondFactorService } from '../second-factor/second-factor.service';
import { SIGN_IN_ATTEMPTS } from './sign-in.service';

const PROVED = `SELECT identity_proved_at AS "provedAt" FROM session WHERE id = $1`;
const PROVE = `SELECT door.prove_session($1, $2) AS done`;

/** What the input of such an operation may prove it with. */
const Proof = z.object({ password: z.string().optional(), code: z.string().optional() });
type Proof = z.infer<typeof Proof>;

/** Passwords compared at one time: slow by design, they leave threads to everything else. */
const COMPARING = 3;

/**
 * Asks somebody who is signed in to prove again who they are, before they sign. A proof holds for its session for some
 * minutes; attempts count as those at the front door. Nothing is held while a password is compared.
 */
@Injectable()
export class IdentityService implements OnModuleInit {
  private readonly comparing = new Turnstile(COMPARING);
  @Inject(Prover) private readonly prover!: Prover;
  @Inject(RateLimits) private readonly limits!: RateLimits;
  @Inject(PasswordsService) private readonly passwords!: PasswordsService;
  @Inject(SecondFactorService) private readonly secondFactor!: SecondFactorService;

  onModuleInit(): void {
    this.prover.register((proving) => this.prove(proving));
  }

  /** Until when the session’s last proof holds; null where none does, or there is no session (a token). */
  async provedUntil({ sessionId }: Pick<Wire, 'sessionId'>): Promise<Date | null> {
    if (sessionId === null) return null;
    const [row] = await ask<{ provedAt: Date | null }>(PROVED, [sessionId]);
    const provedAt = row?.provedAt ?? null;
    return provedAt && isProofRecent(provedAt, workingTime()) ? provedUntil(provedAt) : null;
  }

  /** What is sent is always looked at, be it needed or not: a wrong password is never passed over. */
  private async prove({ rule, actor, wire, input, within }: Proving): Promise<void> {
    const proof = Proof.parse(input);
    const { credentials, holds } = await within(async () => ({
      credentials: await credentialsOf(actor.id),
      holds: rule === 'recent' && (await this.provedUntil(wire)) !== null,
    }));
    if (proof.password === undefined && proof.code === undefined) {
      if (holds) return;
      throw new Problem(identityNotProved, { why: 'needed' });
    }
    if (!credentials || !(await this.isProved(credentials, proof, within)))
      throw new Problem(identityNotProved, { why: 'wrong' });
    const { sessionId } = wire;
    if (sessionId !== null) await within(() => ask(PROVE, [sessionId, workingTime()]));
  }

  /** A code is used up; beyond the attempts of a sign-in, refused (429). */
  private async isProved(
    credentials: Credentials,
    { password, code }: Proof,
    within: Proving['within'],
  ): Promise<boolean> {
    const key = accountKey(credentials.email);
    await this.limits.spend('sign-in', key, SIGN_IN_ATTEMPTS);
    const isProved =
      code !== undefined && credentials.totpSince
        ? await within(() => this.secondFactor.use(credentials, code))
        : password !== undefined &&
          (await this.comparing.pass(() => this.passwords.isRight(credentials.passwordHash, password)));
    if (isProved) await this.limits.forgive('sign-in', key);
    return isProved;
  }
}
