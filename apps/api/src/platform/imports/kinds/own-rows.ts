import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues, RegisterField } from '@jalon/domain/imports/field';
import type { MeantFor } from '@jalon/domain/imports/run';
import type { RowReason } from '@jalon/domain/imports/verdict';
import type { Language } from '@jalon/domain/platform/language';

/** A row of the file as it was read, with what was told of its values. */
export interface RowToSee {
  readonly rank: number;
  readonly values: FieldValues;
  readonly reasons: readonly RowReason[];
}

/** What a register makes of such a row. */
export interface RowSeen {
  /** By what it is known again; kept with the row. Null where that cannot be told. */
  readonly identity: string | null;
  readonly title: string;
  readonly values: FieldValues;
  /** All that is to be told of it. */
  readonly reasons: readonly RowReason[];
  /** What it is here already: there is nothing to do. */
  readonly standing: { readonly id: string; readonly version: number } | null;
  /** Waits for a person to tick it. */
  readonly isDoubtful: boolean;
}

/** Sees a few hundred rows at a time, in the order of the file, with a bounded number of questions to the database. */
export type RowsLook = (rows: readonly RowToSee[]) => Promise<readonly RowSeen[]>;

export interface LookAsked {
  readonly meantFor: MeantFor | null;
  /** What rows are called in. */
  readonly language: Language;
}

/**
 * What a register brings that knows its rows by what they say, not by links to a source: measurements. Its rows are
 * new, the same or refused; none is changed by a file, and none is told as gone from it.
 */
export interface OwnRows {
  /** The thing that a file may be brought for; null where there is none, or not for this. */
  readonly place: (actor: Actor, id: string) => Promise<MeantFor | null>;
  /** The fields with the values that their lists have now. */
  readonly fields: (actor: Actor, meantFor: MeantFor | null) => Promise<readonly RegisterField[]>;
  /** What every row holds where the file was brought for one thing. */
  readonly fixed: (meantFor: MeantFor) => FieldValues;
  /** Made once for the check of a file. */
  readonly look: (actor: Actor, asked: LookAsked) => Promise<RowsLook>;
  /** Where its rows are seen, by id. */
  readonly paths: (actor: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** How many rows it writes, or puts back, in one go: each go is told to the journal as one. */
  readonly atOnce: number;
}
