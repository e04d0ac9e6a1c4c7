import type { Actor } from '@jalon/domain/access/actor';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config';
import { inUnitOfWork } from '../../platform/database/unit-of-work';
import { JobsDatabase } from '../../platform/jobs/jobs-database';
import { Repeating } from '../../platform/jobs/repeating';
import { keepPairs, pairsOf, readRegister } from './duplicate-scan';

/** Looking whether anything changed costs a count; changes of half a minute are gathered. */
const RHYTHM = { gather: 5_000, atLeastEvery: 30_000 };

/** After a search, so many times as long as it took is left to others: a large register is looked at more rarely. */
const REST = 5;

const STALE = 'SELECT organisation_id FROM door.stale_scans()';

const actorOf = (organisationId: string): Actor => ({
  kind: 'job',
  id: 'find-duplicates',
  organisationId,
  roles: [],
  scope: 'full',
  clientIds: null,
});

/** Keeps the pairs that look alike up to date, soon after the register changes. Several replicas may do it at once. */
@Injectable()
export class DuplicateWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeating: Repeating;
  private readonly log = new Logger('duplicates');
  private restsUntil = 0;

  constructor(
    private readonly database: DataSource,
    private readonly jobs: JobsDatabase,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.repeating = new Repeating(
      RHYTHM,
      () => this.unhurried(),
      (error) => this.failed(error),
    );
  }

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    this.repeating.start();
  }

  beforeApplicationShutdown = (): Promise<void> => this.repeating.stop();

  private failed = (error: unknown): void =>
    this.log.warn(`Duplicates could not be looked for: ${String(error)}`);

  private async unhurried(): Promise<void> {
    const began = performance.now();
    if (began < this.restsUntil) return;
    await this.pass(new Date());
    const ended = performance.now();
    this.restsUntil = ended + (ended - began) * REST;
  }

  /** Searches each register that is not what the last search had before it; one that fails keeps no other waiting. */
  async pass(at: Date): Promise<void> {
    const stale = await this.jobs.query<{ organisation_id: string }>(STALE);
    for (const { organisation_id } of stale) await this.scan(actorOf(organisation_id), at).catch(this.failed);
  }

  /** Reads, compares outside any transaction, writes. Gives the number of pairs. */
  async scan(actor: Actor, at: Date): Promise<number> {
    const register = await inUnitOfWork(this.database, { actor }, () => readRegister(actor));
    const pairs = await pairsOf(register);
    await inUnitOfWork(this.database, { actor }, () => keepPairs(actor, { register, pairs, at }));
    return pairs.length;
  }
}
