import type { Actor } from '@jalon/domain/access/actor';
import {
  alreadyEnrolled,
  badCode,
  notEnrolled,
  wrongPassword,
} from '@jalon/contracts/access/access.problems';
import { Problem, type ProblemKind } from '@jalon/contracts/platform/problem';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import type { Wire } from '../../platform/http/wire';
import { tell } from '../../platform/journal/tell';
import { type Credentials, credentialsOf } from '../credentials/credentials';
import { PasswordsService } from '../credentials/passwords.service';
import { SecretBox } from '../../platform/secret-box';
import { SessionsService } from '../sessions/sessions.service';
import {
  bareRecoveryCode,
  newRecoveryCode,
  newTotpSecret,
  RECOVERY_CODE_COUNT,
  totpStep,
  totpUri,
} from './totp';

const State = z.object({
  isOn: z.boolean(),
  since: z
    .string()
    .nullable()
    .transform((at) => (at === null ? null : new Date(at).toISOString())),
  recoveryCodesLeft: z.number(),
});
type State = z.infer<typeof State>;

const OFF: State = { isOn: false, since: null, recoveryCodesLeft: 0 };

/** One's own second factor: set up, turned on, used, renewed, turned off. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly box: SecretBox,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  async state(): Promise<State> {
    const [row] = await ask<{ answer: unknown }>('SELECT door.own_second_factor() AS answer');
    return row?.answer ? State.parse(row.answer) : OFF;
  }

  /** Nothing is on before a code proves that the app has the secret. */
  async enrol(actor: Actor, password: string): Promise<{ secret: string; uri: string }> {
    const { email } = await this.proved(actor, password);
    const secret = newTotpSecret();
    await this.done(
      'door.propose_second_factor($1)',
      [this.box.seal('totp-secret', secret, actor.id)],
      alreadyEnrolled,
    );
    return { secret, uri: totpUri(secret, email) };
  }

  async confirm(actor: Actor, code: string, wire: Wire): Promise<{ recoveryCodes: string[] }> {
    const credentials = await credentialsOf(actor.id);
    if (!credentials?.totpSecret) throw new Problem(notEnrolled, {});
    if (credentials.totpSince) throw new Problem(alreadyEnrolled, {});
    const step = this.stepOf(credentials, code);
    if (step === null) throw new Problem(badCode, {});
    const codes = freshCodes();
    await this.done('door.confirm_second_factor($1, $2)', [step, this.marksOf(codes)], alreadyEnrolled);
    await this.sessions.rotate(wire, actor.organisationId);
    await this.sessions.endOthers(actor, wire.sessionId);
    tellOf(actor.id, 'second-factor-on');
    return { recoveryCodes: codes };
  }

  /** Is it a code of the app not yet used, or a recovery code? Either is used up. */
  async use(credentials: Credentials, code: string): Promise<boolean> {
    if (!/^\d{6}$/.test(code)) return this.useRecoveryCode(credentials, code);
    const step = this.stepOf(credentials, code);
    return step !== null && this.isDone('door.use_totp_step($1, $2)', [credentials.id, step]);
  }

  async renewCodes(actor: Actor, password: string): Promise<{ recoveryCodes: string[] }> {
    await this.proved(actor, password);
    const codes = freshCodes();
    await this.done('door.renew_recovery_codes($1)', [this.marksOf(codes)], notEnrolled);
    tellOf(actor.id, 'recovery-codes-renewed');
    return { recoveryCodes: codes };
  }

  async remove(actor: Actor, password: string, wire: Wire): Promise<void> {
    await this.proved(actor, password);
    await this.done('door.remove_second_factor()', [], notEnrolled);
    await this.sessions.rotate(wire, actor.organisationId);
    await this.sessions.endOthers(actor, wire.sessionId);
    tellOf(actor.id, 'second-factor-off');
  }

  private useRecoveryCode = ({ id }: Credentials, code: string): Promise<boolean> =>
    this.isDone('door.use_recovery_code($1, $2)', [
      id,
      this.box.mark('recovery-code', bareRecoveryCode(code)),
    ]);

  private marksOf = (codes: readonly string[]): string[] =>
    codes.map((code) => this.box.mark('recovery-code', bareRecoveryCode(code)));

  private stepOf({ id, totpSecret }: Credentials, code: string): number | null {
    const secret = totpSecret === null ? null : this.box.open('totp-secret', totpSecret, id);
    return secret === null ? null : totpStep(secret, code, workingTime());
  }

  private async proved({ id }: Actor, password: string): Promise<Credentials> {
    const credentials = await credentialsOf(id);
    const isRight = await this.passwords.isRight(credentials?.passwordHash ?? null, password);
    if (credentials && isRight) return credentials;
    throw new Problem(wrongPassword, {});
  }

  private async done(door: string, values: readonly unknown[], refusal: ProblemKind): Promise<void> {
    if (!(await this.isDone(door, values))) throw new Problem(refusal, {});
  }

  private async isDone(door: string, values: readonly unknown[]): Promise<boolean> {
    const [row] = await ask<{ done: boolean }>(`SELECT ${door} AS done`, values);
    return row?.done ?? false;
  }
}

const freshCodes = (): string[] => Array.from({ length: RECOVERY_CODE_COUNT }, newRecoveryCode);

const tellOf = (id: string, what: string): void =>
  tell({ kind: `person.${what}`, subject: { type: 'person', id }, before: {}, after: {} });
