import { z } from 'zod';
import type { Cells, PendingCell } from './pending';

const edit = <Value extends z.ZodType>(value: Value) => z.object({ was: value, is: value }).optional();

const Pending = z.record(
  z.string(),
  z.object({ score: edit(z.number().nullable()), note: edit(z.string().nullable()) }),
);

interface Drafts {
  readonly readDraft: (key: string) => unknown;
  readonly keepDraft: (key: string, values: Record<string, unknown>) => void;
  readonly forgetDraft: (key: string) => void;
}

/**
 * The unsent cells of a grid in this browser. Two windows write into the same place: each puts its own cells only, and
 * leaves those of the other.
 */
export class PendingDraft {
  constructor(
    private readonly place: string,
    private readonly drafts: Drafts,
  ) {}

  read(): Cells<PendingCell> {
    return Pending.safeParse(this.drafts.readDraft(this.place) ?? {}).data ?? {};
  }

  /** Writes how these cells stand now; those that are not pending any more go. */
  put(keys: readonly string[], pending: Cells<PendingCell>): void {
    if (keys.length === 0) return;
    const all: Record<string, PendingCell> = { ...this.read() };
    for (const key of keys) {
      const cell = pending[key];
      if (cell) all[key] = cell;
      else delete all[key];
    }
    if (Object.keys(all).length > 0) this.drafts.keepDraft(this.place, all);
    else this.drafts.forgetDraft(this.place);
  }
}
