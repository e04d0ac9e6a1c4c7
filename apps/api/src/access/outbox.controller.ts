import { type KeptMail, listKeptMail } from '@jalon/contracts/access/outbox.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Controller, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { ask } from '../platform/database/ask';
import { ImplementPublic } from '../platform/http/implement';
import type { Wire } from '../platform/http/wire';

type Row = { id: string; to: string; subject: string; body: string; created_at: Date };

const HOME = new Set(['localhost', '127.0.0.1', '[::1]']);

const LATEST = `
  SELECT id, recipient AS "to", subject, body, created_at FROM development_mail
  ORDER BY created_at DESC, id LIMIT 100`;

/** Mail that stayed at home. Where mail leaves, this does not exist. */
@Controller()
export class OutboxController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @ImplementPublic(listKeptMail)
  async list(_: Checked<typeof listKeptMail>, { host }: Wire): Promise<KeptMail[]> {
    if (!this.config.keepsMail || !this.isHome(host)) throw new Problem(notFound, {});
    const rows = await ask<Row>(LATEST);
    return rows.map(({ created_at, ...mail }) => ({
      ...mail,
      link: /https?:\/\/\S+/.exec(mail.body)?.[0] ?? null,
      createdAt: created_at.toISOString(),
    }));
  }

  /** A page elsewhere could make its own name lead here (DNS rebinding) and read the links: not by that name. */
  private isHome(host: string): boolean {
    const address = `http://${host}`;
    const name = URL.canParse(address) ? new URL(address).hostname : '';
    return HOME.has(name) || host === new URL(this.config.publicUrl).host;
  }
}
