import type { ReactNode } from 'react';

/** One column of a list: its name, what a cell shows, and how it behaves. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Its key is one the list can be sorted by. */
  readonly sortable?: boolean;
  /** Figures stand to the right. */
  readonly numeric?: boolean;
  /** May wrap and takes the room that is left. */
  readonly wide?: boolean;
  /** Always shown: the column that names the row. The first such column is the row's header. */
  readonly fixed?: boolean;
  /** Not shown until chosen. */
  readonly optional?: boolean;
}

/** `title` ascending, `-title` descending. */
export type Sort = string;

export type Direction = 'ascending' | 'descending';

/** How a list sorted by `sort` stands on the column `key`. */
export function directionOf(sort: Sort | undefined, key: string): Direction | undefined {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : undefined;
}

/** What pressing a column's header leads to. */
export const nextSort = (sort: Sort | undefined, key: string): Sort => (sort === key ? `-${key}` : key);

/** The column that names the row. */
export const headingOf = <Row>(columns: readonly Column<Row>[]): string | undefined =>
  (columns.find(({ fixed }) => fixed) ?? columns[0])?.key;
