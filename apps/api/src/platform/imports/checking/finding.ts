import { clip } from '@jalon/domain/imports/values/read-text';
import type { ReasonCode, RowReason } from '@jalon/domain/imports/verdict';
import type { Standing } from '../kinds/import-kind';
import type { Link } from '../links/links';

/** What is known here of the rows at hand. */
export interface Known {
  readonly links: ReadonlyMap<string, Link>;
  /** Ids by reference. */
  readonly ids: ReadonlyMap<string, string>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** Rows of the register that a row of the file has taken already. */
  readonly taken: Set<string>;
}

/** By what a row may be known. */
export interface ToFind {
  readonly title: string;
  readonly key: string | null;
  /** Where the file identifies by the register's own reference. */
  readonly reference: string | null;
}

/** The row that stands here, what it held when it was last read in, and what is to be told. */
export interface Found {
  readonly standing: Standing | null;
  readonly link: Link | null;
  readonly reasons: readonly RowReason[];
}

const told = (severity: RowReason['severity'], code: ReasonCode, value: string | null): Found => ({
  standing: null,
  link: null,
  reasons: [
    { severity, code, position: null, field: null, value: value === null ? null : clip(value), became: null },
  ],
});

const NOTHING: Found = { standing: null, link: null, reasons: [] };

/** What the row is here: by its reference, else by what the same row of the source has become. */
export function findRow(row: ToFind, known: Known): Found {
  const link = known.links.get(row.key ?? '') ?? null;
  if (row.reference === null) return link ? claim(link.subjectId, { row, link, known }) : NOTHING;
  const id = known.ids.get(row.reference);
  return id === undefined
    ? told('refusal', 'unknown-reference', row.reference)
    : claim(id, { row, link, known });
}

interface Claim {
  readonly row: ToFind;
  readonly link: Link | null;
  readonly known: Known;
}

/** A row of the register is taken once: by the first row of the file that means it. */
function claim(id: string, { row, link, known: { standings, taken } }: Claim): Found {
  const standing = standings.get(id);
  if (!standing) return told('notice', 'no-longer-there', null);
  if (taken.has(id)) return { ...told('refusal', 'repeated-identity', row.reference ?? row.title), standing };
  taken.add(id);
  return { standing, link: link?.subjectId === id ? link : null, reasons: [] };
}
