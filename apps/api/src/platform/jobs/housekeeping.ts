import type { JobsDatabase } from './jobs-database';
import { FREE_ABANDONED } from './lifeline';

/** What is done by the clock and for no organisation: minute, hour, day, month, weekday; then the task. */
export const CRONTAB = `
  * * * * * free-abandoned-jobs ?max=2
  17 * * * * sweep ?max=3
`;

/** The tasks of the crontab, as `jalon_jobs`. */
export const housekeepingOf = (jobs: JobsDatabase): Readonly<Record<string, () => Promise<void>>> => ({
  'free-abandoned-jobs': async () => void (await jobs.query(FREE_ABANDONED)),
  sweep: async () => void (await jobs.query('SELECT door.sweep()')),
});
