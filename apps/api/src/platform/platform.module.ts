import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { Background } from './background';
import { CONFIG, type Config } from './config';
import { DiskFiles } from './files/disk-files';
import { FileStore } from './files/file-store';
import { Prover } from './http/defence/prover';
import { Entry } from './http/entry';
import { ProblemFilter } from './http/problem.filter';
import { RateLimits } from './http/defence/rate-limits';
import { RequestInterceptor } from './http/request.interceptor';
import { JobHandlers } from './jobs/job-handlers';
import { JobWorker } from './jobs/job-worker';
import { JobsDatabase } from './jobs/jobs-database';
import { Sealer } from './journal/sealer';
import { Bell } from './live/bell';
import { LiveHub } from './live/live-hub';
import { SecretBox } from './secret-box';

/** What every feature stands on; it knows none. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: DataSource): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useValue: database },
        { provide: FileStore, useFactory: () => new DiskFiles(path.join(config.dataDir, 'files')) },
        Entry,
        Prover,
        RateLimits,
        SecretBox,
        JobsDatabase,
        JobHandlers,
        JobWorker,
        Bell,
        Sealer,
        LiveHub,
        Background,
        { provide: APP_INTERCEPTOR, useClass: RequestInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [
        CONFIG,
        DataSource,
        FileStore,
        Prover,
        RateLimits,
        SecretBox,
        JobHandlers,
        JobWorker,
        JobsDatabase,
        Sealer,
        LiveHub,
        Bell,
      ],
    };
  }
}
