import type { Actor } from '@jalon/domain/access/actor';
import { linkOver, wrongPassword } from '@jalon/contracts/access/access.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { Inject, Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import { hashOfToken, type Wire } from '../../platform/http/wire';
import { Mailer } from '../../platform/mail/mailer';
import { accountKey, type Credentials, credentialsOf } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { passwordChangedLetter } from '../letters';
import { SessionsService } from '../sessions/sessions.service';
import { ResetLinksService } from './reset-links.service';
import { tellAsThem, tellOf } from './telling';

/** Links that one address may ask for; the same for addresses without account. */
const LINKS = { points: 5, seconds: 3600 };

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

/** A password forgotten, replaced by a link, or changed. */
@Injectable()
export class PasswordService {
  @Inject(RateLimits) private readonly limits!: RateLimits;
  @Inject(PasswordsService) private readonly passwords!: PasswordsService;
  @Inject(SessionsService) private readonly sessions!: SessionsService;
  @Inject(ResetLinksService) private readonly links!: ResetLinksService;
  @Inject(Mailer) private readonly mailer!: Mailer;

  /** Answers alike, and in the same time, whether or not the address has an account. */
  async forget(email: string): Promise<void> {
    await this.limits.spend('forgotten', accountKey(email), LINKS);
    await this.links.request(email);
  }

  async reset(token: string, password: string, { language }: Wire): Promise<void> {
    const [row] = await ask<{ person: string | null }>('SELECT door.take_reset($1) AS person', [
      hashOfToken(token),
    ]);
    const credentials = row?.person ? await credentialsOf(row.person) : null;
    if (!credentials) throw new Problem(linkOver, {});
    this.passwords.refuseFlawed({ password, email: credentials.email, pointer: '/password' }, language);
    await this.set(credentials, password, null);
    await tellAsThem(credentials, 'password-reset');
    await this.limits.forgive('sign-in', accountKey(credentials.email));
  }

  /** This session goes on under a new secret; the others end. */
  async change(actor: Actor, { current, next }: PasswordChange, wire: Wire): Promise<void> {
    const credentials = await credentialsOf(actor.id);
    const isRight = await this.passwords.isRight(credentials?.passwordHash ?? null, current);
    if (!credentials || !isRight) throw new Problem(wrongPassword, {});
    this.passwords.refuseFlawed(
      { password: next, email: credentials.email, pointer: '/next' },
      wire.language,
    );
    await this.set(credentials, next, wire.sessionId);
    await this.sessions.rotate(wire, actor.organisationId);
    tellOf(actor.id, 'password-changed');
  }

  private async set(credentials: Credentials, password: string, kept: string | null): Promise<void> {
    const hash = await this.passwords.hash(password);
    await ask('SELECT door.set_password($1, $2, $3)', [credentials.id, hash, kept]);
    await this.mailer.post(credentials, passwordChangedLetter(credentials.name));
  }
}
