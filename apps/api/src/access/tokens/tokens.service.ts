import type { Actor } from '@jalon/domain/access/actor';
import type { ApiToken, ApiTokenDraft } from '@jalon/domain/access/api-token';
import { Problem } from '@jalon/contracts/platform/problem';
import { forbidden, notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { hashOfToken, newToken } from '../../platform/http/wire';
import { ApiTokenEntity } from './api-token.entity';

const DAY = 86_400_000;

/** Personal keys for programs: what one makes oneself, at the keyboard. */
@Injectable()
export class TokensService {
  private readonly store = new TenantStore(ApiTokenEntity, {
    name: 'token',
    secret: ['tokenHash', 'lastUsedAt'],
  });

  async create(
    actor: Actor,
    { name, scope, expiresInDays }: ApiTokenDraft,
  ): Promise<ApiToken & { secret: string }> {
    refuseTokens(actor);
    const secret = newToken('jat');
    const row = await this.store.add(actor, {
      personId: actor.id,
      name,
      scope,
      tokenHash: hashOfToken(secret),
      expiresAt: new Date(workingTime().getTime() + expiresInDays * DAY),
      lastUsedAt: null,
      revokedAt: null,
    });
    return { ...asToken(row), secret };
  }

  async list(actor: Actor): Promise<ApiToken[]> {
    const where = { personId: actor.id, revokedAt: IsNull(), expiresAt: MoreThan(workingTime()) };
    const rows = await this.store.find(actor, where, { order: { createdAt: 'DESC', id: 'ASC' } });
    return rows.map(asToken);
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    refuseTokens(actor);
    const row = await this.store.hold(actor, id);
    if (row.personId !== actor.id || row.revokedAt) throw new Problem(notFound, {});
    await this.store.telling('revoked').change(actor, id, { revokedAt: workingTime() });
  }

  /** Every token of a person who leaves. */
  async endAll(actor: Actor, personId: string): Promise<void> {
    const rows = await this.store.find(actor, { personId, revokedAt: IsNull() });
    for (const { id } of rows)
      await this.store.telling('revoked').change(actor, id, { revokedAt: workingTime() });
  }
}

/** One that leaked must not make others, nor hide itself. */
function refuseTokens({ kind }: Actor): void {
  if (kind !== 'member') throw new Problem(forbidden, {});
}

const asToken = ({ id, name, scope, createdAt, expiresAt, lastUsedAt }: ApiTokenEntity): ApiToken => ({
  id,
  name,
  scope,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
