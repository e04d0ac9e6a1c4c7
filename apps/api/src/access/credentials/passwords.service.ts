import { normalPassword, PASSWORD_FLAW_WORDS, passwordFlaw } from '@jalon/domain/access/credentials/password';
import type { Language } from '@jalon/domain/platform/language';
import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** OWASP's first choice for argon2id (the library's kind): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface NewPasswordOf {
  readonly password: string;
  readonly email: string;
  /** Where the password stands in the input. */
  readonly pointer: `/${string}`;
}

/** Passwords as argon2id; one that nobody has takes as long to compare. */
@Injectable()
export class PasswordsService {
  private readonly nobodys = this.hash(randomBytes(24).toString('base64'));

  hash(password: string): Promise<string> {
    return hash(normalPassword(password), COST);
  }

  /** The same work for an account that does not exist (`null`), and always false. */
  async isRight(kept: string | null, typed: string): Promise<boolean> {
    const matches = await verify(kept ?? (await this.nobodys), normalPassword(typed));
    return kept !== null && matches;
  }

  /** 422 with a pointer, where the password will not do for this person. */
  refuseFlawed({ password, email, pointer }: NewPasswordOf, language: Language): void {
    const flaw = passwordFlaw(password, email);
    if (!flaw) return;
    const errors = [{ pointer, code: flaw, message: PASSWORD_FLAW_WORDS[flaw][language] }];
    throw new Problem(invalidInput, {}, { title: invalidInput.title[language], errors });
  }
}
