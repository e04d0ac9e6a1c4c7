import type { ImportState } from '@jalon/domain/imports/run';
import { z } from 'zod';
import { type JobKind, jobKind } from '../../jobs/job-kind';

/**
 * Which run, at which version: work asked for twice, or left over from before somebody went back, finds another version
 * and does nothing.
 */
export const WorkOrder = z.object({ runId: z.uuid(), version: z.number().int() });
export type WorkOrder = z.infer<typeof WorkOrder>;

export type WorkingState = Extract<ImportState, 'reading' | 'checking' | 'committing' | 'undoing'>;

/** The job of each state in which something works. */
export const WORK: Readonly<Record<WorkingState, JobKind<typeof WorkOrder>>> = {
  reading: jobKind({ task: 'import-read', payload: WorkOrder }),
  checking: jobKind({ task: 'import-check', payload: WorkOrder }),
  committing: jobKind({ task: 'import-commit', payload: WorkOrder }),
  undoing: jobKind({ task: 'import-undo', payload: WorkOrder }),
};
