import { Problem } from '@jalon/contracts/platform/problem';
import { tooManyRequests } from '@jalon/contracts/platform/problems';
import { challengeOver, secondFactorNeeded } from '@jalon/contracts/access/access.problems';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { workingTime } from '../../platform/database/unit-of-work';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import { type Credentials, credentialsOf } from '../credentials/credentials';
import { SecretBox } from '../../platform/secret-box';

const Challenge = z.object({
  /** Attempts are counted under it. */
  id: z.uuid(),
  personId: z.uuid(),
  /** Of the password's hash: a password changed meanwhile ends the challenge. */
  mark: z.string(),
  until: z.number(),
  /** The link of an invitation that is accepted with the code. */
  invitation: z.string().nullable(),
});
export type Challenge = z.infer<typeof Challenge>;

const MINUTES = 5;
const OF_ONE_CHALLENGE = { points: 5, seconds: MINUTES * 60 };
const OF_ONE_PERSON = { points: 30, seconds: 3600 };

/**
 * Between the password and the code. The challenge is sealed and kept by the browser: a refusal (401) rolls its
 * transaction back, and so could keep nothing.
 */
@Injectable()
export class Challenges {
  constructor(
    private readonly box: SecretBox,
    private readonly limits: RateLimits,
  ) {}

  /** The refusal that asks for the code. */
  needed(credentials: Credentials, invitation: string | null = null): Problem {
    const until = workingTime().getTime() + MINUTES * 60_000;
    const challenge: Challenge = {
      id: randomUUID(),
      personId: credentials.id,
      mark: this.markOf(credentials),
      until,
      invitation,
    };
    return new Problem(secondFactorNeeded, {
      challenge: this.box.seal('challenge', JSON.stringify(challenge)),
      expiresAt: new Date(until).toISOString(),
    });
  }

  /** Counts an attempt, and tells whose it is. */
  async attempt(sealed: string): Promise<{ challenge: Challenge; credentials: Credentials }> {
    const challenge = this.read(sealed);
    if (!challenge || challenge.until < workingTime().getTime()) throw new Problem(challengeOver, {});
    await this.limits.spend('second-factor-person', challenge.personId, OF_ONE_PERSON);
    await this.limits.spend('second-factor', challenge.id, OF_ONE_CHALLENGE).catch((error: unknown) => {
      throw error instanceof Problem && error.is(tooManyRequests) ? new Problem(challengeOver, {}) : error;
    });
    const credentials = await credentialsOf(challenge.personId);
    if (!credentials?.totpSince || this.markOf(credentials) !== challenge.mark)
      throw new Problem(challengeOver, {});
    return { challenge, credentials };
  }

  private markOf = ({ passwordHash }: Credentials): string => this.box.mark('challenge', passwordHash);

  private read(sealed: string): Challenge | null {
    const text = this.box.open('challenge', sealed);
    return text === null ? null : Challenge.parse(JSON.parse(text));
  }
}
