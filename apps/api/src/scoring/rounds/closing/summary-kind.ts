import { z } from 'zod';
import { jobKind } from '../../../platform/jobs/job-kind';

/** Computes how far raters agreed, after a reveal. */
export const SUMMARISE_ROUND = jobKind({
  task: 'summarise-round',
  payload: z.object({ roundId: z.uuid() }),
});
