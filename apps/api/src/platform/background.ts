import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from './config';
import { JobWorker } from './jobs/job-worker';
import { JobsDatabase } from './jobs/jobs-database';
import { announceWith } from './journal/announce';
import { Sealer } from './journal/sealer';
import { Bell } from './live/bell';
import { LiveHub } from './live/live-hub';

/** What goes on beside the requests, begun and ended in order. */
@Injectable()
export class Background implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: JobsDatabase,
    private readonly bell: Bell,
    private readonly sealer: Sealer,
    private readonly worker: JobWorker,
    private readonly live: LiveHub,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    announceWith(this.database, () => this.bell.ring());
    if (!this.config.runsJobs) return;
    this.sealer.start();
    this.worker.start();
  }

  /** Streams would keep the server from closing: they end first, and the browsers go to another replica. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.live.close();
  }

  /** The last requests are answered: what they left is sealed, jobs end or go back into the queue. */
  async onApplicationShutdown(): Promise<void> {
    await this.worker.stop();
    await this.sealer.stop();
    if (this.config.runsJobs) await this.sealer.pass().catch(() => undefined);
    await this.bell.close();
    await this.jobs.close();
  }
}
