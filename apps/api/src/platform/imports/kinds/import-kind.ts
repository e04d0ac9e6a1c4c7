import type { Actor } from '@jalon/domain/access/actor';
import type { Permission } from '@jalon/domain/access/permissions';
import type { FieldValues, RegisterField } from '@jalon/domain/imports/field';
import type { RowReason } from '@jalon/domain/imports/verdict';
import type { Words } from '@jalon/domain/platform/language';
import type { OwnRows } from './own-rows';

/** A row of the register as an import sees it. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Every field that is not export-only, by key. */
  readonly values: FieldValues;
}

/** What is to be known to judge a row beyond its fields. */
export interface Judged {
  /** The row that it would change; null for a new one. */
  readonly standing: Standing | null;
  readonly values: FieldValues;
  /** The fields that would change, with their new values. */
  readonly changes: FieldValues;
}

/** A row to apply; `id` and `version` of what stands there, where it is not new. */
export interface NewRow {
  readonly rank: number;
  /** By what the file, or a register that knows its rows itself, knows it again. */
  readonly identity?: string | null;
  readonly values: FieldValues;
}
export interface ChangedRow {
  readonly rank: number;
  readonly id: string;
  readonly version: number;
  readonly changes: FieldValues;
}

/** What a row has become: where it stands and at which version. */
export interface Applied {
  readonly rank: number;
  readonly id: string;
  readonly version: number;
}

/** A row that an import has written, and whether it made it. */
export interface Written extends Applied {
  readonly isNew: boolean;
}

/** A row to put back: away if the import made it, else to what it held before. */
export interface TakenBack {
  readonly rank: number;
  readonly id: string;
  readonly before: FieldValues | null;
}

/** Why a row cannot be put back. */
export type Hindrance = 'touched-since' | 'discussed' | 'in-use' | 'removed';

/** What a row of a file looks like: something of the register, or another row of the file. */
export interface LikelyRow {
  readonly title: string;
  /** From 0 to 1: nothing alike, the same. */
  readonly score: number;
  readonly isInRegister: boolean;
}

/** What the rows of a file are called by: how the import is told in a row's history. */
export interface ImportCause {
  readonly fileName: string;
}

/**
 * A register that takes imports. A feature registers its own (in `onModuleInit`); the platform knows none. Every method
 * runs in a unit of work, on a few hundred rows at most (`own` says how many else), with a bounded number of
 * statements; each row that it writes is told to the journal, or each lot of rows of its own.
 */
export interface ImportKind {
  /** `use-cases`. */
  readonly kind: string;
  readonly title: Words;
  /** `use-case`: the subject's name in the journal. */
  readonly subjectType: string;
  /** What one needs to write in it, beside `imports:manage`. */
  readonly permission: Permission;
  readonly fields: readonly RegisterField[];
  /** Fields that are never empty: a blank cell leaves them as they stand, and a new row begins as any other does. */
  readonly lasting: readonly string[];
  /** What becomes of a row that is gone from the file, as a change like any other: archived, former; judged as one. */
  readonly retired: FieldValues;
  /** The keys of fields whose texts are compared to tell likely duplicates; null where that is not done. */
  readonly alike: { readonly title: string; readonly body: string } | null;
  readonly path: (id: string) => string;
  /** Where the register knows its rows by what they say: it finds them itself, and writes many at once. */
  readonly own?: OwnRows;
  /** The rows of these ids that are there; under lock when `isHeld`. */
  readonly byId: (
    actor: Actor,
    ids: readonly string[],
    isHeld?: boolean,
  ) => Promise<ReadonlyMap<string, Standing>>;
  /** The ids of these references (`CU-042`, as written); one that is not there is not a key. */
  readonly byReference: (actor: Actor, references: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Every row by the name that files of other registers call it by: clients. */
  readonly names?: (actor: Actor) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Is it put away already (archived, former)? Such a row is not told as gone from a file. */
  readonly isAway?: (standing: Standing) => boolean;
  /**
   * Rules beyond the fields, pure: a status that is not open, a row that may not be edited. A refusal keeps the row
   * out; a notice on a field drops the change of that field.
   */
  readonly judge: (actor: Actor, row: Judged) => readonly RowReason[];
  /** Likely duplicates of all new rows of a file, in one call: among what is there and among themselves. */
  readonly likely?: (
    actor: Actor,
    rows: readonly { readonly rank: number; readonly values: FieldValues }[],
  ) => Promise<ReadonlyMap<number, readonly LikelyRow[]>>;
  readonly add: (actor: Actor, rows: readonly NewRow[], cause: ImportCause) => Promise<readonly Applied[]>;
  readonly change: (
    actor: Actor,
    rows: readonly ChangedRow[],
    cause: ImportCause,
  ) => Promise<readonly Applied[]>;
  /**
   * What stands in the way of putting these back, as they stood at these versions; one that is free is not a key. Under
   * lock when `isHeld`.
   */
  readonly hindrances: (
    actor: Actor,
    rows: readonly Written[],
    isHeld?: boolean,
  ) => Promise<ReadonlyMap<string, Hindrance>>;
  readonly takeBack: (actor: Actor, rows: readonly TakenBack[], cause: ImportCause) => Promise<void>;
}
