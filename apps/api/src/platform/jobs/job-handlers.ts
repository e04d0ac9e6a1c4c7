import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inUnitOfWork } from '../database/unit-of-work';
import type { JobKind } from './job-kind';

/** The job under way. */
export interface Job {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  /** Null for what was asked before an organisation was known. */
  readonly organisationId: string | null;
  /** A transaction of the organisation, as the job; for those who run outside one. */
  readonly inOrganisation: <T>(act: () => Promise<T>) => Promise<T>;
}

export interface HandlerOptions {
  /** Runs outside a transaction: for work that waits for the world (mail, another service). */
  readonly outside?: boolean;
}

type Run = (payload: unknown, attempt: number) => Promise<void>;

/** How a job lies in the queue. */
const Envelope = z.object({
  id: z.uuid(),
  organisationId: z.uuid().nullable(),
  requestId: z.string().nullable(),
  input: z.unknown(),
});

const actorOf = (task: string, organisationId: string): Actor => ({
  kind: 'job',
  id: task,
  organisationId,
  roles: [],
  scope: 'full',
  clientIds: null,
});

/**
 * What is to be done for each kind of job; features register theirs in `onModuleInit`. A handler may run twice for one
 * job (a process may die after the work and before saying so): what it does must bear that. A fault puts the job
 * back, with growing pauses, up to twelve times in about a day.
 */
@Injectable()
export class JobHandlers {
  private readonly runs = new Map<string, Run>();

  constructor(private readonly database: DataSource) {}

  register<Payload extends z.ZodType>(
    kind: JobKind<Payload>,
    run: (payload: z.output<Payload>, job: Job) => Promise<void>,
    { outside = false }: HandlerOptions = {},
  ): void {
    if (this.runs.has(kind.task)) throw new Error(`The job ${kind.task} is registered twice`);
    this.runs.set(kind.task, async (raw, attempt) => {
      const { input, ...envelope } = Envelope.parse(raw);
      const payload = kind.payload.parse(input);
      const job = this.jobOf(kind.task, { ...envelope, attempt });
      const act = () => run(payload, job);
      await (outside || job.organisationId === null ? act() : job.inOrganisation(act));
    });
  }

  get all(): ReadonlyMap<string, Run> {
    return this.runs;
  }

  private jobOf(
    task: string,
    envelope: Omit<z.infer<typeof Envelope>, 'input'> & { readonly attempt: number },
  ): Job {
    const { id, attempt, organisationId, requestId } = envelope;
    return {
      id,
      attempt,
      organisationId,
      inOrganisation: (act) => {
        if (organisationId === null) throw new Error('This job belongs to no organisation');
        const actor = actorOf(task, organisationId);
        return inUnitOfWork(this.database, { actor, ...(requestId && { requestId }) }, act);
      },
    };
  }
}
