import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../config';
import { Repeating } from '../jobs/repeating';

export const HOUR = 3_600_000;

/** Takes something away each hour, where this process runs jobs; several replicas may do it at once. */
export abstract class HourlySweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeating: Repeating;

  protected constructor(
    name: string,
    private readonly config: Config,
  ) {
    const log = new Logger(name);
    this.repeating = new Repeating(
      { gather: 60_000, atLeastEvery: HOUR },
      () => this.sweep(new Date()),
      (error) => log.warn(`What is old could not be swept: ${String(error)}`),
    );
  }

  abstract sweep(now: Date): Promise<void>;

  onApplicationBootstrap(): void {
    if (this.config.runsJobs) this.repeating.start();
  }

  beforeApplicationShutdown = (): Promise<void> => this.repeating.stop();
}
