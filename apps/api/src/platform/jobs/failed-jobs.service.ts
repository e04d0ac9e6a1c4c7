import type { Output } from '@jalon/contracts/platform/operation';
import type { listFailedJobs } from '@jalon/contracts/jobs/jobs.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { ask } from '../database/ask';
import { tell } from '../journal/tell';

interface FailedRow {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly created_at: Date;
  readonly failed_at: Date;
  readonly error: string | null;
}

/** The jobs of the organisation that used up their attempts. */
@Injectable()
export class FailedJobsService {
  async list(): Promise<Output<typeof listFailedJobs>> {
    const rows = await ask<FailedRow>('SELECT * FROM door.failed_jobs()');
    return {
      items: rows.map(({ created_at, failed_at, ...row }) => ({
        ...row,
        createdAt: created_at.toISOString(),
        failedAt: failed_at.toISOString(),
      })),
    };
  }

  retry = (id: string): Promise<void> => this.settle(id, 'retried');

  discard = (id: string): Promise<void> => this.settle(id, 'discarded');

  private async settle(id: string, how: 'retried' | 'discarded'): Promise<void> {
    const door = how === 'retried' ? 'retry_job' : 'discard_job';
    const [row] = await ask<{ task: string | null }>(`SELECT door.${door}($1) AS task`, [id]);
    if (!row?.task) throw new Problem(notFound, {});
    tell({ kind: `job.${how}`, subject: { type: 'job', id }, before: {}, after: { task: row.task } });
  }
}
