import { z } from 'zod';
import { operation } from '../platform/operation';

/** A job of the organisation that used up its attempts. What it carried is not shown: it may hold a secret. */
export const FailedJob = z.object({
  id: z.uuid(),
  task: z.string(),
  attempts: z.number().int(),
  createdAt: z.iso.datetime(),
  failedAt: z.iso.datetime(),
  /** What the last attempt said, at most 500 characters. */
  error: z.string().nullable(),
});
export type FailedJob = z.infer<typeof FailedJob>;

/** The jobs that failed for good, the latest first, at most two hundred. */
export const listFailedJobs = operation({
  id: 'jobs.failed',
  summary: { fr: 'Lire les travaux en échec', en: 'Read the failed jobs' },
  method: 'GET',
  path: '/failed-jobs',
  permission: 'jobs:manage',
  input: z.object({}),
  output: z.object({ items: z.array(FailedJob) }),
});

/** Back into the queue with all its attempts. */
export const retryFailedJob = operation({
  id: 'jobs.retry',
  summary: { fr: 'Relancer un travail en échec', en: 'Retry a failed job' },
  method: 'POST',
  path: '/failed-jobs/:id/retry',
  permission: 'jobs:manage',
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  status: 204,
  ids: { id: 'failed-job' },
  example: (ref) => ({ id: ref('failed-job') }),
});

/** Given up for good. */
export const discardFailedJob = operation({
  id: 'jobs.discard',
  summary: { fr: 'Abandonner un travail en échec', en: 'Discard a failed job' },
  method: 'DELETE',
  path: '/failed-jobs/:id',
  permission: 'jobs:manage',
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  status: 204,
  ids: { id: 'failed-job' },
  example: (ref) => ({ id: ref('failed-job') }),
});
