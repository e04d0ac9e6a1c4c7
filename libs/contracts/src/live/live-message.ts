import { z } from 'zod';

/**
 * What `GET /api/live` (server-sent events) tells: something of a context changed, so what was read of it is stale.
 * Messages may come twice and are never lost: the `id:` is a position to resume from. `subjectId` is null where a long
 * absence is caught up with all at once.
 */
export const LiveMessage = z.object({
  /** First member of the query keys: `use-cases`. */
  context: z.string(),
  subjectType: z.string().nullable(),
  subjectId: z.uuid().nullable(),
  /** `use-case.moved`; null where many are told at once. */
  kind: z.string().nullable(),
  /** The person (or job) who did it. */
  by: z.string().nullable(),
});
export type LiveMessage = z.infer<typeof LiveMessage>;

export const LIVE_PATH = '/api/live';
