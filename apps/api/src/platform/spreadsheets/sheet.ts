import type { Language } from '@jalon/domain/platform/language';

/** A cell: `text` is how people read it, and what a CSV file holds; a workbook knows numbers and dates (ISO 8601). */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'date'; readonly text: string; readonly value: string }
  | null;

export type SheetRow = readonly SheetCell[];

export interface SheetColumn {
  readonly header: string;
  /** Characters, about. */
  readonly width: number;
}

/** A table that goes out: its rows come batch after batch, none is kept. */
export interface Sheet {
  /** Of the sheet in a workbook: 31 characters at most are kept. */
  readonly name: string;
  readonly language: Language;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetRow[]>;
}
