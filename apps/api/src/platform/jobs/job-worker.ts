import { Injectable, Logger as NestLogger } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { CRONTAB, housekeepingOf } from './housekeeping';
import { JobHandlers } from './job-handlers';
import { JobsDatabase } from './jobs-database';
import { Lifeline } from './lifeline';

const AT_ONE_TIME = 2;
const RETRY_MS = 1_000;
/** How long a job may go on when the house closes; then it goes back into the queue. */
const GRACE_MS = 5_000;

export type JobOutcome = 'done' | 'failed' | 'given-up';
export type WorkerState = 'off' | 'starting' | 'running' | 'failing';

/** Runs the queue inside this process, under `jalon_jobs`; begins again by itself when the database was away. */
@Injectable()
export class JobWorker {
  state: WorkerState = 'off';
  /** What a measure may follow. */
  readonly outcomes = new EventEmitter<{ outcome: [task: string, outcome: JobOutcome] }>();
  private runner: Runner | null = null;
  private lifeline: Lifeline | null = null;
  private over: Promise<void> | null = null;
  private readonly log = new NestLogger('jobs');

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly handlers: JobHandlers,
  ) {}

  start(): void {
    if (this.state !== 'off') return;
    this.state = 'starting';
    this.over = this.keepRunning();
  }

  /** Ends what runs, or gives it back. */
  async stop(): Promise<void> {
    this.state = 'off';
    await this.runner?.stop().catch(() => undefined);
    await this.over;
  }

  private async keepRunning(): Promise<void> {
    while (this.isOn()) {
      try {
        this.runner = await this.begin();
        if (!this.isOn()) await this.runner.stop();
        await this.runner.promise;
      } catch (error) {
        this.log.warn(`The queue does not run, trying again: ${String(error)}`);
      }
      await this.lifeline?.release();
      this.runner = null;
      if (this.isOn()) await this.pause();
    }
  }

  private isOn = (): boolean => this.state !== 'off';

  private async pause(): Promise<void> {
    this.state = 'failing';
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }

  private begin = (): Promise<Runner> =>
    run({
      pgPool: this.jobs.pool,
      taskList: this.tasks(),
      crontab: CRONTAB,
      events: this.events(),
      logger: new Logger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.log.warn(message);
      }),
      concurrency: AT_ONE_TIME,
      pollInterval: 2_000,
      noHandleSignals: true,
      preset: { worker: { gracefulShutdownAbortTimeout: GRACE_MS } },
    });

  private tasks(): TaskList {
    const tasks: TaskList = { ...housekeepingOf(this.jobs) };
    for (const [task, act] of this.handlers.all)
      tasks[task] = (payload, { job }) => act(payload, job.attempts);
    return tasks;
  }

  private events(): WorkerEvents {
    const events: WorkerEvents = new EventEmitter();
    const told = (outcome: JobOutcome) => (event: { job: { task_identifier: string } }) =>
      this.outcomes.emit('outcome', event.job.task_identifier, outcome);
    events.on('pool:create', ({ workerPool }) => {
      this.lifeline = new Lifeline(this.jobs, workerPool.id);
      void this.lifeline.hold();
    });
    events.on('worker:getJob:error', () => this.turn('failing'));
    events.on('worker:getJob:empty', () => this.turn('running'));
    events.on('job:start', () => this.turn('running'));
    events.on('job:success', told('done'));
    events.on('job:error', told('failed'));
    events.on('job:failed', told('given-up'));
    return events;
  }

  private turn(state: WorkerState): void {
    if (this.isOn()) this.state = state;
  }
}
