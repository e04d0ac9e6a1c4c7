import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
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
  constructor(private readonly house: ModuleRef) {}

  onApplicationBootstrap(): void {
    const bell = this.house.get(Bell);
    announceWith(this.house.get(DataSource, { strict: false }), () => bell.ring());
    if (!this.runsJobs()) return;
    this.house.get(Sealer).start();
    this.house.get(JobWorker).start();
  }

  /** Streams would keep the server from closing: they end first, and the browsers go to another replica. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.house.get(LiveHub).close();
  }

  /** The last requests are answered: what they left is sealed, jobs end or go back into the queue. */
  async onApplicationShutdown(): Promise<void> {
    const sealer = this.house.get(Sealer);
    await this.house.get(JobWorker).stop();
    await sealer.stop();
    if (this.runsJobs()) await sealer.pass().catch(() => undefined);
    await this.house.get(Bell).close();
    await this.house.get(JobsDatabase).close();
  }

  private runsJobs = (): boolean => this.house.get<Config>(CONFIG).runsJobs;
}
