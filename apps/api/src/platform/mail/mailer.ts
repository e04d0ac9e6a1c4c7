import type { Language } from '@jalon/domain/platform/language';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config';
import { ask } from '../database/ask';
import { afterCommit } from '../database/unit-of-work';
import { type Letter, type Message, messageOf } from './letter';

export interface Recipient {
  readonly email: string;
  readonly language: Language;
}

const KEEP = `INSERT INTO development_mail (id, recipient, subject, body, created_at) VALUES ($1, $2, $3, $4, now())`;

/** Mail leaves through SMTP once the transaction is kept; on the embedded server it stays in the development outbox. */
@Injectable()
export class Mailer {
  private readonly log = new Logger('mail');
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.smtpUrl === undefined ? null : createTransport(config.smtpUrl);
  }

  /** Inside a unit of work: nothing leaves when it is rolled back. */
  async post({ email, language }: Recipient, letter: Letter): Promise<void> {
    const message = messageOf(letter, email, language);
    if (this.config.keepsMail) await ask(KEEP, [randomUUID(), message.to, message.subject, message.text]);
    else afterCommit(() => void this.send(message).catch((error: unknown) => this.log.error(error)));
  }

  /** Fails when the mail server refuses or does not answer. */
  async send(message: Message): Promise<void> {
    if (!this.transport) throw new Error('Mail is not configured: SMTP_URL is missing');
    await this.transport.sendMail({ from: this.config.mailFrom, ...message });
  }
}
