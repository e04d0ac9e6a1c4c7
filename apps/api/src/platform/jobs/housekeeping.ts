import type { JobsDatabase } from './jobs-database';
import { FREE_ABANDONED } from './lifeline';

/** The envelope of a job that a feature registered, asked by the clock. */
const ofNoOrganisation = JSON.stringify({
  id: '00000000-0000-4000-8000-000000000001',
  organisationId: null,
  requestId: null,
  input: {},
});

/** What is done by the clock and for no organisation: minute, hour, day, month, weekday; then the task. */
export const CRONTAB = `
  * * * * * free-abandoned-jobs ?max=2
  17 * * * * sweep ?max=3
  * * * * * mail-notifications ?max=2 ${ofNoOrganisation}
`;

/** The tasks of the crontab, as `jalon_jobs`. */
export const housekeepingOf = (jobs: JobsDatabase): Readonly<Record<string, () => Promise<void>>> => ({
  'free-abandoned-jobs': async () => void (await jobs.query(FREE_ABANDONED)),
  sweep: async () => void (await jobs.query('SELECT door.sweep()')),
});
