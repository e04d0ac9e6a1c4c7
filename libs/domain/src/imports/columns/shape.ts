import type { Mapping } from '../mapping';
import type { FileColumn } from '../reading';
import { fingerprint } from '../rows/fingerprint';
import { fold } from '../values/fold';

type Columns = readonly Pick<FileColumn, 'position' | 'header'>[];

/** The headers by position, folded; blank ones at the end left out. */
export function headersOf(columns: Columns): string[] {
  const headers: string[] = [];
  for (const { position, header } of columns) headers[position] = fold(header);
  const all = Array.from(headers, (header) => header ?? '');
  return all.slice(0, all.findLastIndex((header) => header !== '') + 1);
}

/** The same for files whose columns are called alike, in the same order. */
export const shapeOf = (columns: Columns): string => fingerprint(headersOf(columns).join('\n'));

/** Each header with its rank among those of the same name: « commentaire », « commentaire 2 ». */
function ranked(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const rank = (seen.get(header) ?? 0) + 1;
    seen.set(header, rank);
    return `${header}\n${rank}`;
  });
}

/** How much two files' headers are alike, from 0 to 1: what they share of all that they have. */
export function likenessOfShapes(one: readonly string[], other: readonly string[]): number {
  const [mine, theirs] = [new Set(ranked(one)), new Set(ranked(other))];
  const shared = [...mine].filter((header) => theirs.has(header)).length;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * A mapping made for a file with headers `from`, for one with headers `to`: each column where its header stands now;
 * one that is no longer there is left out, and so is an identity by it.
 */
export function moveMapping(mapping: Mapping, from: readonly string[], to: readonly string[]): Mapping {
  const before = ranked(from);
  const now = ranked(to);
  const placed = (position: number): number => now.indexOf(before[position] ?? '');
  const columns = mapping.columns
    .map((use) => ({ ...use, position: placed(use.position) }))
    .filter(({ position }) => position >= 0);
  const { identity } = mapping;
  if (identity.by !== 'columns') return { ...mapping, columns };
  const positions = identity.positions.map(placed);
  return {
    ...mapping,
    columns,
    identity: positions.includes(-1) ? { by: 'none' } : { by: 'columns', positions },
  };
}
