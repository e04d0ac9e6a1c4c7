import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { CardList } from './card-list';
import type { Column, Sort } from './column';
import { LoadMore, type More } from './load-more';
import type { TableSelection } from './selection';
import { TableGrid } from './table-grid';
import { useTablePreferences } from './table-preferences';
import { TableTools } from './table-tools';
import { shownColumns } from './shown-columns';
import styles from './data-table.module.css';

export interface DataTableProps<Row> {
  /** What the list holds, for those who hear it. */
  readonly label: string;
  /** Where this list's columns and density are kept. */
  readonly preferencesKey: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** A menu at the end of each row. */
  readonly rowActions?: (row: Row) => ReactNode;
  readonly more?: More;
  /** Rows may be picked, for what is done to many at once. */
  readonly selection?: TableSelection<Row>;
  /** What stands before a row's name: a mark of what is new. */
  readonly markOf?: (row: Row) => ReactNode;
  readonly selected?: string;
  /** Stands before the column chooser: filters, a title. */
  readonly tools?: ReactNode;
  /** What is seen in the place of the rows: nothing found, why not; what is typed in the tools stays. */
  readonly instead?: ReactNode;
}

/** A list: a real table with chosen columns, virtual from 200 rows on; cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, preferencesKey, tools, more, rows, instead } = props;
  const { preferences, change } = useTablePreferences(preferencesKey);
  const { visible, isShown } = shownColumns(columns, preferences.shown);
  const phone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const toggle = (key: string) => change({ shown: { ...preferences.shown, [key]: !isShown(key) } });
  const shown = { ...props, columns: visible };
  return (
    <div>
      <div className={styles.tools} data-no-print>
        <div className={styles.given}>{tools}</div>
        {!instead && (
          <TableTools
            columns={columns}
            isShown={isShown}
            onToggle={toggle}
            density={preferences.density}
            onDensity={(density) => change({ density })}
            sorting={phone ? props : undefined}
          />
        )}
      </div>
      {instead ?? (phone ? <CardList {...shown} /> : <TableGrid {...shown} density={preferences.density} />)}
      {more && !instead && <LoadMore {...more} shown={rows.length} />}
    </div>
  );
}
