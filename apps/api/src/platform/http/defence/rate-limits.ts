import type { Operation } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { tooManyRequests } from '@jalon/contracts/platform/problems';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../../config';

export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/**
 * Limits kept in Postgres, so that every replica counts in the same place. They have connections of their own:
 * a request that holds its transaction must not wait for a second one of the same pool.
 */
@Injectable()
export class RateLimits implements OnModuleDestroy {
  private readonly limiters = new Map<string, RateLimiterPostgres>();
  private readonly pool: pg.Pool;

  constructor(@Inject(CONFIG) { databaseUrl }: Config) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 2, connectionTimeoutMillis: 5_000 });
    this.pool.on('error', () => undefined);
  }

  onModuleDestroy = (): Promise<void> => this.pool.end();

  /** Counts one call of an operation for this account or address. */
  take({ id, limit }: Operation, who: string): Promise<void> {
    return limit ? this.spend(id, who, limit) : Promise.resolve();
  }

  /** Counts one attempt at something; refused above the allowance until its seconds have passed. */
  async spend(name: string, who: string, allowance: Allowance): Promise<void> {
    const limiter = this.limiter(name, allowance);
    try {
      await limiter.consume(who);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem(tooManyRequests, { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) });
    }
  }

  /** Forgets the attempts, after one that succeeded. */
  async forgive(name: string, who: string): Promise<void> {
    await this.pool.query('DELETE FROM rate_limit WHERE key = $1', [`${name}:${who}`]);
  }

  private limiter(name: string, { points, seconds }: Allowance): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }
}
