import type { Language } from '@jalon/domain/platform/language';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import { CONFIG, type Config } from '../config';
import { ask } from '../database/ask';
import { enqueue } from '../jobs/enqueue';
import { JobHandlers } from '../jobs/job-handlers';
import { jobKind } from '../jobs/job-kind';
import { SecretBox } from '../secret-box';
import { type Letter, Message, messageOf } from './letter';

export interface Recipient {
  readonly email: string;
  readonly language: Language;
}

/** A letter holds a link that opens an account: the queue, and whoever reads a dump of it, see it sealed. */
const sendMail = jobKind({ task: 'send-mail', payload: z.object({ sealed: z.string() }) });

const KEEP = `INSERT INTO development_mail (id, recipient, subject, body, created_at) VALUES ($1, $2, $3, $4, now())`;

/** Mail leaves through SMTP, as a job of the transaction; on the embedded server it stays in the development outbox. */
@Injectable()
export class Mailer implements OnModuleInit {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly handlers: JobHandlers,
    private readonly box: SecretBox,
  ) {
    this.transport = config.smtpUrl === undefined ? null : createTransport(config.smtpUrl);
  }

  onModuleInit(): void {
    this.handlers.register(sendMail, ({ sealed }, { id }) => this.send(id, this.opened(sealed)), {
      outside: true,
    });
  }

  /** Inside a unit of work: nothing leaves when it is rolled back. */
  async post({ email, language }: Recipient, letter: Letter): Promise<void> {
    const message = messageOf(letter, email, language);
    if (!this.config.keepsMail) await this.enqueue(message);
    else await ask(KEEP, [randomUUID(), message.to, message.subject, message.text]);
  }

  private enqueue = (message: Message): Promise<string> =>
    enqueue(sendMail, { sealed: this.box.seal('mail', JSON.stringify(message)) });

  private opened(sealed: string): Message {
    const text = this.box.open('mail', sealed);
    if (text === null) throw new Error('The message was sealed under another SECRET_KEY');
    return Message.parse(JSON.parse(text));
  }

  /**
   * A fault puts the job back. A server that took the message but could not say so gets it twice, under the same
   * Message-ID: the mailbox may then show it once.
   */
  private async send(id: string, message: Message): Promise<void> {
    if (!this.transport) throw new Error('Mail is not configured: SMTP_URL is missing');
    const messageId = `<${id}@${new URL(this.config.publicUrl).hostname}>`;
    await this.transport.sendMail({ from: this.config.mailFrom, messageId, ...message });
  }
}
