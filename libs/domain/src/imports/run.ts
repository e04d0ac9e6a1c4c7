import { z } from 'zod';
import { NamedPerson } from '../discussion/subject';
import { ImportProfile, Mapping } from './mapping';
import { Inspection } from './reading';
import { VERDICTS } from './verdict-codes';

/**
 * `received`: the preview waits to be corrected or confirmed · `reading`: its rows are taken in · `mapping`: columns
 * wait for their fields · `checking` · `checked`: the dry run waits for a choice · `committing` · `committed` ·
 * `undoing` · `undone`, wholly or in part. `failed` tells a problem and goes back to where it began.
 */
export const IMPORT_STATES = [
  'received',
  'reading',
  'mapping',
  'checking',
  'checked',
  'committing',
  'committed',
  'undoing',
  'undone',
] as const;
export const ImportState = z.enum(IMPORT_STATES);
export type ImportState = z.infer<typeof ImportState>;

/** States in which a job works, with progress, and may be told to stop. */
export const WORKING_STATES: readonly ImportState[] = ['reading', 'checking', 'committing', 'undoing'];

/** Where a run goes back to when its work is cancelled or fails. */
export const BEFORE_WORK: Readonly<Partial<Record<ImportState, ImportState>>> = {
  reading: 'received',
  checking: 'mapping',
  committing: 'checked',
  undoing: 'committed',
};

export const VerdictCounts = z.record(z.enum(VERDICTS), z.number().int().nonnegative());

/** The thing that a file was brought for, as it was called then: one KPI, one use case. */
export const MeantFor = z.object({ type: z.string(), id: z.uuid(), title: z.string(), path: z.string() });
export type MeantFor = z.infer<typeof MeantFor>;

/** One file on its way into a register. */
export const ImportRun = z.object({
  id: z.uuid(),
  /** `use-cases`, `clients`, `measurements`. */
  kind: z.string(),
  /** Null: for the whole register. */
  meantFor: MeantFor.nullable(),
  state: ImportState,
  fileName: z.string(),
  fileBytes: z.number().int().nonnegative(),
  inspection: Inspection,
  mapping: Mapping.nullable(),
  /** Rows taken in; blank ones are not. */
  rows: z.number().int().nonnegative(),
  /** By verdict, once checked. */
  counts: VerdictCounts.nullable(),
  /** How many rows are ticked, and how many were applied. */
  chosen: z.number().int().nonnegative(),
  applied: z.number().int().nonnegative(),
  undone: z.number().int().nonnegative(),
  progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  /** What the last work stumbled over, in the reader's language. */
  failure: z.string().nullable(),
  /** Profiles that fit this shape, the best first. */
  profiles: z.array(ImportProfile),
  /** The profile in use, if any. */
  profileId: z.uuid().nullable(),
  /** The run before of the same register, against which `gone` is told. */
  previous: z.object({ id: z.uuid(), fileName: z.string(), committedAt: z.iso.datetime() }).nullable(),
  by: NamedPerson.nullable(),
  createdAt: z.iso.datetime(),
  committedAt: z.iso.datetime().nullable(),
  undoneAt: z.iso.datetime().nullable(),
  version: z.number().int().positive(),
});
export type ImportRun = z.infer<typeof ImportRun>;
