import type { z } from 'zod';
import { ask } from '../database/ask';
import { work } from '../database/unit-of-work';
import type { JobKind } from './job-kind';

export interface EnqueueOptions {
  /** Not before; as soon as it is committed by default. */
  readonly runAt?: Date;
  /** A second job of the same key replaces the first while that one waits; a key belongs to its organisation. */
  readonly key?: string;
}

/**
 * Puts a job into the queue within the transaction under way: kept and rolled back with it. It runs at least once,
 * after the commit, for the organisation that the work is in (for none before one is known). Returns its id.
 */
export async function enqueue<Payload extends z.ZodType>(
  kind: JobKind<Payload>,
  payload: z.input<Payload>,
  { runAt, key }: EnqueueOptions = {},
): Promise<string> {
  const [row] = await ask<{ id: string }>('SELECT door.enqueue($1, $2, $3, $4, $5) AS id', [
    kind.task,
    JSON.stringify(kind.payload.parse(payload)),
    runAt ?? null,
    key ?? null,
    work().requestId,
  ]);
  if (!row) throw new Error('The queue took no job');
  return row.id;
}
