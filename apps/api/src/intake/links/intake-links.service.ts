import { intakePath } from '@jalon/contracts/intake/outside.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { DAY_MS, type IntakeLink, type IntakeLinkDraft, opennessOf } from '@jalon/domain/intake/intake-link';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { hashOfToken, newToken } from '../../platform/http/wire';
import { IntakeLinkEntity } from './intake-link.entity';

const LINKS = `
  SELECT l.id, l.name, l.greeting, l.language, l.daily_limit AS "dailyLimit", l.created_at AS "createdAt",
    l.expires_at AS "expiresAt", l.revoked_at AS "revokedAt",
    json_build_object('id', l.created_by, 'name', p.name) AS "createdBy", n.received, n.waiting, n.today AS "receivedToday"
  FROM intake_link l JOIN person p ON p.id = l.created_by
  CROSS JOIN LATERAL (SELECT count(*)::int AS received,
      (count(*) FILTER (WHERE o.state = 'waiting'))::int AS waiting,
      (count(*) FILTER (WHERE o.created_at > $2::timestamptz - interval '24 hours'))::int AS today
    FROM proposal o WHERE o.organisation_id = l.organisation_id AND o.link_id = l.id) AS n
  WHERE l.organisation_id = $1 AND ($3::uuid IS NULL OR l.id = $3)
  ORDER BY (l.revoked_at IS NULL AND l.expires_at > $2) DESC, l.created_at DESC, l.id LIMIT 200`;

type LinkRow = Omit<IntakeLink, 'openness' | 'createdAt' | 'expiresAt' | 'revokedAt'> & {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

const asLink = (row: LinkRow, at: Date): IntakeLink => ({
  ...row,
  openness: opennessOf(row, at),
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
});

/** Public links, for those who hold the inbox. */
@Injectable()
export class IntakeLinksService {
  private readonly store = new TenantStore(IntakeLinkEntity, { name: 'intake-link', secret: ['tokenHash'] });

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The secret is in the answer, and nowhere else. */
  async create(
    actor: Actor,
    { expiresInDays, ...draft }: IntakeLinkDraft,
  ): Promise<IntakeLink & { link: string }> {
    const secret = newToken('jil');
    const { id } = await this.store.add(actor, {
      ...draft,
      tokenHash: hashOfToken(secret),
      createdBy: actor.id,
      expiresAt: new Date(workingTime().getTime() + expiresInDays * DAY_MS),
      revokedAt: null,
    });
    const [link] = await this.list(actor, id);
    if (!link) throw new Error('What was made is there');
    return { ...link, link: new URL(intakePath(secret), this.config.publicUrl).href };
  }

  /** All of them, or the one that is named. */
  async list({ organisationId }: Actor, id: string | null = null): Promise<IntakeLink[]> {
    const at = workingTime();
    const rows = await ask<LinkRow>(LINKS, [organisationId, at, id]);
    return rows.map((row) => asLink(row, at));
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    const row = await this.store.hold(actor, id);
    if (row.revokedAt) return;
    await this.store.telling('revoked').change(actor, id, { revokedAt: workingTime() });
  }
}
