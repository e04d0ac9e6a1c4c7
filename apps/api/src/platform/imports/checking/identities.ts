import type { Identity } from '@jalon/domain/imports/mapping';
import type { Cell } from '@jalon/domain/imports/reading';
import { identityOf } from '@jalon/domain/imports/rows/identity';
import { clip } from '@jalon/domain/imports/values/read-text';
import type { ReasonCode, RowReason } from '@jalon/domain/imports/verdict';
import { createHash } from 'node:crypto';
import type { Remark } from '../rows/row-table';

/** Longer ones are kept as their hash. */
const LONGEST = 300;
/** Between what identifies a row and what tells it from others; no cell holds it. */
const MARK = '\u001f';

export interface ToIdentify {
  readonly rank: number;
  readonly cells: readonly Cell[];
  /** What it says of the register's own reference. */
  readonly reference: string | null;
  readonly title: string;
}

export interface Identified {
  /** By what the row is known again; null: not at all. */
  readonly key: string | null;
  readonly reasons: readonly RowReason[];
}

const tell = (code: ReasonCode, value: string, became: string | null = null): RowReason => ({
  severity: 'notice',
  code,
  position: null,
  field: null,
  value: clip(value) || null,
  became: became === null ? null : clip(became),
});

const kept = (key: string): string =>
  key.length <= LONGEST ? key : `#${createHash('sha256').update(key).digest('hex')}`;

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');

/**
 * By what the rows of one file are known again. Cells that identify may repeat: the second and those after are known by
 * their order; where they are blank, by the title. Both are told.
 */
export class Identities {
  private readonly seen = new Map<string, { readonly first: number; times: number }>();

  constructor(private readonly identity: Identity) {}

  get byReference(): boolean {
    return this.identity.by === 'reference';
  }

  of(row: ToIdentify): Identified {
    if (this.identity.by === 'none') return { key: null, reasons: [] };
    const text =
      this.identity.by === 'reference' ? row.reference : identityOf(row.cells, this.identity.positions);
    if (text !== null && text !== '') return this.numbered(kept(text), row, text);
    if (row.title === '') return { key: null, reasons: [] };
    const byTitle = this.numbered(kept(`${MARK}${folded(row.title)}`), row, row.title);
    return { key: byTitle.key, reasons: [tell('blank-identity', '', row.title), ...byTitle.reasons] };
  }

  /** The first rows of identities that came again later. */
  repeated = (): Remark[] =>
    [...this.seen]
      .filter(([, { times }]) => times > 1)
      .map(([key, { first, times }]) => ({
        rank: first,
        reasons: [tell('repeated-identity', key.replace(MARK, ''), `1/${times}`)],
      }));

  private numbered(key: string, { rank }: ToIdentify, text: string): Identified {
    const known = this.seen.get(key);
    if (!known) {
      this.seen.set(key, { first: rank, times: 1 });
      return { key, reasons: [] };
    }
    known.times += 1;
    const reasons = [tell('repeated-identity', text, String(known.times))];
    return { key: `${key}${MARK}${known.times}`, reasons };
  }
}
