import { z } from 'zod';
import { ACTOR_KINDS } from '../access/actor';

/** A thing that something happened to: its type (`use-case`) and id. */
export const JournalSubject = z.object({ type: z.string(), id: z.uuid() });
export type JournalSubject = z.infer<typeof JournalSubject>;

/** One field before and after; `erased`: the event still proves that there was a value, the value itself is gone. */
export const JournalChange = z.object({
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  erased: z.boolean(),
});
export type JournalChange = z.infer<typeof JournalChange>;

/** An event of the journal as people read it. */
export const JournalEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Its position in the chain, from 1; null until it is sealed, within a second. */
  seq: z.number().int().nullable(),
  actor: z.object({ kind: z.enum(ACTOR_KINDS), id: z.string(), name: z.string().nullable() }),
  /** `<subject>.<what happened>`: `use-case.moved`. */
  kind: z.string(),
  subject: JournalSubject,
  /** The last title or name that the journal knows of the subject. */
  subjectName: z.string().nullable(),
  /** What it is about where that is another thing: the use case that a comment stands under. */
  about: JournalSubject.nullable(),
  /** The last name that the journal knows of that; a gate goes by its number (`G2`). */
  aboutName: z.string().nullable().optional(),
  /** In a history: the name (`CU-042`) of what was merged into the thing and whose history this is. */
  from: z.string().optional(),
  requestId: z.string(),
  changes: z.array(JournalChange),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
