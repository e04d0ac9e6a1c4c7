import { type Delimiter, DELIMITERS } from '@jalon/domain/imports/reading';
import { parse } from 'csv-parse/sync';

/** How the cells of a text are set apart. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly quote: '"' | "'";
  readonly escape: '"' | "'" | '\\';
  /** Excel's own first line, `sep=;`, which is no row. */
  readonly hint: string | null;
}

const SAMPLE_ROWS = 200;
const HINT = /^sep=(.)\n/i;

const isDelimiter = (text: string | undefined): text is Delimiter => DELIMITERS.some((one) => one === text);

/** The rows of a sample as one delimiter would cut them; none where it makes no sense. */
function rowsBy(sample: string, dialect: Omit<Dialect, 'hint'>): readonly (readonly string[])[] {
  const { delimiter, quote, escape } = dialect;
  const rows: string[][] = [];
  const onRecord = (record: string[]) => {
    rows.push(record);
    return null;
  };
  try {
    const options = { relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
    parse(sample, {
      ...options,
      delimiter,
      quote,
      escape,
      record_delimiter: '\n',
      to: SAMPLE_ROWS,
      on_record: onRecord,
    });
  } catch {
    // A quote that the cut left open: what came before it is judged.
  }
  return rows;
}

/** Rows that agree on a width of two cells or more speak for a delimiter, the wider and the more of them the better. */
function agreement(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [];
  return width < 2 ? 0 : (count / rows.length) ** 2 * Math.log2(width + 1);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Single quotes hold cells only where no double one does and they stand on both sides of delimiters. */
function quoteOf(sample: string): '"' | "'" {
  if (sample.includes('"')) return '"';
  const both = count(sample, /'[,;\t|]'/g);
  return both > 2 && both * 2 >= count(sample, /'/g) * 0.4 ? "'" : '"';
}

/** `\"` within a cell, as databases write it, and no `""`. */
const escapeOf = (sample: string, quote: '"' | "'"): Dialect['escape'] => {
  const isBackslash =
    quote === '"' && /\\"[^,;\t|\n"]/.test(sample) && !/[^,;\t|\n]""[^,;\t|\n]/.test(sample);
  return isBackslash ? '\\' : quote;
};

/** How a text is cut into cells, told by its first rows; `corrected` is a person's word for the delimiter. */
export function dialectOf(start: string, corrected?: Delimiter): Dialect {
  const said = HINT.exec(start);
  const hint = said?.[0] ?? null;
  const sample = hint ? start.slice(hint.length) : start;
  const quote = quoteOf(sample);
  const form = { quote, escape: escapeOf(sample, quote) };
  const told = corrected ?? (isDelimiter(said?.[1]) ? said[1] : undefined);
  if (told) return { ...form, delimiter: told, hint };
  const weighed = DELIMITERS.map((delimiter) => ({
    delimiter,
    weight: agreement(rowsBy(sample, { ...form, delimiter })),
  }));
  const best = weighed.reduce((first, next) => (next.weight > first.weight ? next : first));
  return { ...form, delimiter: best.delimiter, hint };
}
