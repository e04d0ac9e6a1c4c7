import { useLingui } from '@lingui/react/macro';
import { ArrowUpDown, Columns3, Rows3 } from 'lucide-react';
import { ActionMenu } from '../actions/action-menu';
import { IconButton } from '../actions/icon-button';
import { type Column, directionOf, nextSort, type Sort } from './column';
import { DENSITIES, type Density } from './table-preferences';
import styles from './data-table.module.css';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly isShown: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  /** Given where there is no header to press: on a phone. */
  readonly sorting?: { readonly sort?: Sort; readonly onSort?: (sort: Sort) => void };
}

/** Which columns, how dense; and the sort where the headers are not seen. */
export function TableTools<Row>(props: Props<Row>) {
  const { columns, isShown, onToggle, density, onDensity, sorting } = props;
  const { t } = useLingui();
  const words: Record<Density, string> = {
    compact: t`Lignes serrées`,
    normal: t`Lignes normales`,
    comfortable: t`Lignes aérées`,
  };
  return (
    <div className={styles.chooser}>
      {sorting?.onSort && <SortMenu columns={columns} sort={sorting.sort} onSort={sorting.onSort} />}
      {!sorting && (
        <ActionMenu
          label={t`Hauteur des lignes`}
          trigger={
            <IconButton label={t`Hauteur des lignes`} icon={<Rows3 size={16} aria-hidden />} size="small" />
          }
          actions={DENSITIES.map((one) => ({
            label: words[one],
            checked: one === density,
            onSelect: () => onDensity(one),
          }))}
        />
      )}
      <ActionMenu
        label={t`Colonnes affichées`}
        closeOnSelect={false}
        trigger={
          <IconButton label={t`Colonnes affichées`} icon={<Columns3 size={16} aria-hidden />} size="small" />
        }
        actions={columns
          .filter(({ fixed }) => !fixed)
          .map(({ key, label }) => ({ label, checked: isShown(key), onSelect: () => onToggle(key) }))}
      />
    </div>
  );
}

interface SortMenuProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort;
  readonly onSort: (sort: Sort) => void;
}

function SortMenu<Row>({ columns, sort, onSort }: SortMenuProps<Row>) {
  const { t } = useLingui();
  return (
    <ActionMenu
      label={t`Trier la liste`}
      trigger={
        <IconButton label={t`Trier la liste`} icon={<ArrowUpDown size={16} aria-hidden />} size="small" />
      }
      actions={columns
        .filter(({ sortable }) => sortable)
        .map(({ key, label }) => ({
          label,
          checked: directionOf(sort, key) !== undefined,
          onSelect: () => onSort(nextSort(sort, key)),
        }))}
    />
  );
}
