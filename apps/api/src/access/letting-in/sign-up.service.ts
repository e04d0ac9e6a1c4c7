import type { Actor } from '@jalon/domain/access/actor';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { linkOver } from '@jalon/contracts/access/access.problems';
import { linkTo } from '@jalon/contracts/access/links';
import type { signUp } from '@jalon/contracts/access/sign-up.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';
import { hashOfToken, newToken, type Wire } from '../../platform/http/wire';
import { Mailer } from '../../platform/mail/mailer';
import { credentialsByEmail } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { confirmSignUpLetter, knownAccountLetter } from '../letters';
import { SessionsService } from '../sessions/sessions.service';
import { AccountsService } from './accounts.service';

/** What the form said, while the address is unproved. */
const PendingSignUp = z.object({
  email: z.string(),
  name: z.string(),
  passwordHash: z.string(),
  organisationName: z.string(),
  language: z.enum(LANGUAGES),
});
type PendingSignUp = z.infer<typeof PendingSignUp>;

const OPEN = `SELECT door.open_sign_up($1, $2, $3, $4, $5, $6, interval '24 hours')`;
const FIRST_CURRENCY = 'EUR';

/** A person with a new organisation. Whether an address has an account is told to its mailbox alone. */
@Injectable()
export class SignUpService {
  @Inject(AccountsService) private readonly accounts!: AccountsService;
  @Inject(PasswordsService) private readonly passwords!: PasswordsService;
  @Inject(SessionsService) private readonly sessions!: SessionsService;
  @Inject(Mailer) private readonly mailer!: Mailer;
  @Inject(CONFIG) private readonly config!: Config;

  /** The new administrator where mail stays at home; null: the mail says what comes next. */
  async signUp({ password, ...asked }: Checked<typeof signUp>, wire: Wire): Promise<Actor | null> {
    const { email, language } = asked;
    this.passwords.refuseFlawed({ password, email, pointer: '/password' }, wire.language);
    const pending = { ...asked, passwordHash: await this.passwords.hash(password) };
    const known = await credentialsByEmail(email);
    if (known) {
      const url = new URL('/sign-in', this.config.publicUrl).href;
      await this.mailer.post(known, knownAccountLetter(known.name, url));
      return null;
    }
    if (this.config.keepsMail) return this.settle(pending, wire);
    const url = linkTo(this.config.publicUrl, 'confirmSignUp', await this.keep(pending));
    await this.mailer.post({ email, language }, confirmSignUpLetter(asked.name, url));
    return null;
  }

  async confirm(token: string, wire: Wire): Promise<Actor> {
    const [row] = await ask<{ answer: unknown }>('SELECT door.take_sign_up($1) AS answer', [
      hashOfToken(token),
    ]);
    const pending = PendingSignUp.nullable().parse(row?.answer ?? null);
    if (!pending) throw new Problem(linkOver, {});
    return this.settle(pending, wire);
  }

  private async keep(pending: PendingSignUp): Promise<string> {
    const { email, name, passwordHash, organisationName, language } = pending;
    const token = newToken('ju');
    await ask(OPEN, [hashOfToken(token), email, name, passwordHash, organisationName, language]);
    return token;
  }

  private async settle({ organisationName, ...person }: PendingSignUp, wire: Wire): Promise<Actor> {
    const personId = await this.accounts.createPerson(person);
    if (!personId) throw new Problem(linkOver, {});
    const founding = { name: organisationName, currency: FIRST_CURRENCY, demonstration: null };
    const { organisationId } = await this.accounts.createOrganisation(personId, founding);
    return this.sessions.begin({ personId, organisationId }, wire);
  }
}
