import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ask } from '../../database/ask';
import { inUnitOfWork } from '../../database/unit-of-work';
import { type Job, JobHandlers } from '../../jobs/job-handlers';
import { JobsDatabase } from '../../jobs/jobs-database';
import type { ImportRunEntity } from '../runs/import-run.entity';
import { askerOf } from './asker';
import { wordsOfFault } from './fault-words';
import { ImportSteps } from './import-steps';
import { Stopped, Watch } from './watch';
import { runAt, WayBack } from './way-back';
import { WORK, type WorkingState } from './work-kinds';

/** A batch that a later one makes durable need not wait for the disk; should it be lost, the work is done again. */
const UNHURRIED = 'SET LOCAL synchronous_commit TO off';

/** Faults that nobody foresaw are tried again this often, then told. */
const ATTEMPTS = 3;

/**
 * Does the steps of imports in the background. Each is begun by a state of the run and a version, and does nothing once
 * the run stands elsewhere: it may be run twice. What is stopped or fails goes back to where it began.
 */
@Injectable()
export class ImportWork implements OnModuleInit {
  private readonly log = new Logger('imports');
  @Inject(JobsDatabase) private readonly jobs!: JobsDatabase;
  @Inject(DataSource) private readonly database!: DataSource;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly steps: ImportSteps,
    private readonly wayBack: WayBack,
  ) {}

  onModuleInit(): void {
    for (const state of Object.keys(WORK) as WorkingState[])
      this.handlers.register(
        WORK[state],
        async ({ runId, version }, job) => {
          const run = await job.inOrganisation(() => runAt({ id: runId, version, state }));
          if (run) await this.act(state, run, job);
        },
        { outside: true },
      );
  }

  private async act(state: WorkingState, run: ImportRunEntity, job: Job): Promise<void> {
    try {
      await this.begin(state, run, job);
    } catch (error) {
      await this.settle(run, error, job);
    }
  }

  private async begin(state: WorkingState, run: ImportRunEntity, job: Job): Promise<void> {
    const actor = await job.inOrganisation(() => askerOf(run));
    const watch = new Watch(this.jobs, run);
    await watch.look(run.progressDone ?? 0, run.progressTotal ?? 0);
    const request = state === 'committing' ? { requestId: run.id } : {};
    const inWork = <T>(act: () => Promise<T>): Promise<T> =>
      inUnitOfWork(this.database, { actor, ...request }, act);
    const inBatch = <T>(act: () => Promise<T>): Promise<T> =>
      inWork(async () => {
        await ask(UNHURRIED);
        return act();
      });
    await this.steps[state].work({ run, actor, watch, inWork, inBatch });
  }

  /** Discarded while it was worked on: what the work stumbled over is that, and nothing is left to tell. */
  private isForgotten = ({ id, version, state }: ImportRunEntity, job: Job): Promise<boolean> =>
    job.inOrganisation(async () => (await runAt({ id, version, state })) === null);

  /** Stopped on purpose: back, without a word. Foreseen: back, and told. Else tried again, in the end told too. */
  private async settle(run: ImportRunEntity, error: unknown, job: Job): Promise<void> {
    if (error instanceof Stopped) return job.inOrganisation(() => this.wayBack.take(run, null));
    const { isForeseen, ...words } = wordsOfFault(error);
    if (!isForeseen && (await this.isForgotten(run, job))) return;
    if (!isForeseen && job.attempt < ATTEMPTS) throw error;
    if (!isForeseen) this.log.error(`An import could not go on: ${String(error)}`);
    await job.inOrganisation(() => this.wayBack.take(run, words));
  }
}
