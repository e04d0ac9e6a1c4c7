import type { z } from 'zod';

/** A kind of work done after the answer: its name in the queue and what it needs to know. */
export interface JobKind<Payload extends z.ZodType = z.ZodType> {
  /** `send-mail`. Renaming one strands what is queued under the old name. */
  readonly task: string;
  readonly payload: Payload;
}

export const jobKind = <Payload extends z.ZodType>(kind: JobKind<Payload>): JobKind<Payload> => kind;
