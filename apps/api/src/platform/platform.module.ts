import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from './config';
import { ProblemFilter } from './http/problem.filter';
import { RateLimits } from './http/rate-limits';
import { RequestInterceptor } from './http/request.interceptor';

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
        RateLimits,
        { provide: APP_INTERCEPTOR, useClass: RequestInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, DataSource, RateLimits],
    };
  }
}
