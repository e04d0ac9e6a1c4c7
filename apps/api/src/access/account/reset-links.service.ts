import { linkTo } from '@jalon/contracts/access/links';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';
import { inWork } from '../../platform/database/unit-of-work';
import { hashOfToken, newToken } from '../../platform/http/wire';
import { enqueue } from '../../platform/jobs/enqueue';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { jobKind } from '../../platform/jobs/job-kind';
import { Mailer } from '../../platform/mail/mailer';
import { SecretBox } from '../../platform/secret-box';
import { credentialsByEmail } from '../credentials/credentials';
import { resetLetter } from '../letters';
import { tellAsThem } from './telling';

const OPEN = `SELECT door.open_reset($1, $2, interval '1 hour')`;
const ABOUT = 'reset-link';

/** The address, sealed: the queue does not say who forgot their password. */
const sendResetLink = jobKind({ task: 'send-reset-link', payload: z.object({ sealed: z.string() }) });

/** Links that replace a forgotten password. */
@Injectable()
export class ResetLinksService implements OnModuleInit {
  @Inject(DataSource) private readonly database!: DataSource;
  @Inject(JobHandlers) private readonly handlers!: JobHandlers;
  @Inject(SecretBox) private readonly box!: SecretBox;
  @Inject(Mailer) private readonly mailer!: Mailer;
  @Inject(CONFIG) private readonly config!: Config;

  onModuleInit(): void {
    const visiting = { sql: 'BEGIN', actorFrom: () => null };
    this.handlers.register(
      sendResetLink,
      ({ sealed }) => inWork(this.database, visiting, () => this.send(this.opened(sealed))),
      { outside: true },
    );
  }

  /** The same work for every address: a job looks it up after the answer, whose time so tells nothing. */
  async request(email: string): Promise<void> {
    if (this.config.keepsMail) await this.send(email);
    else await enqueue(sendResetLink, { sealed: this.box.seal('mail', email, ABOUT) });
  }

  private async send(email: string): Promise<void> {
    const credentials = await credentialsByEmail(email);
    if (!credentials) return;
    const token = newToken('jr');
    await ask(OPEN, [hashOfToken(token), credentials.id]);
    await tellAsThem(credentials, 'reset-link-sent');
    const link = linkTo(this.config.publicUrl, 'resetPassword', token);
    await this.mailer.post(credentials, resetLetter(credentials.name, link));
  }

  private opened(sealed: string): string {
    const email = this.box.open('mail', sealed, ABOUT);
    if (email === null) throw new Error('The address was sealed under another SECRET_KEY');
    return email;
  }
}
