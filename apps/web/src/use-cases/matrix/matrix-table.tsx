import type { Matrix } from '@jalon/contracts/use-cases/matrix.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useFormat } from '../../platform/format';
import type { ListSearch } from '../list/list-search';
import { type Axis, type AxisValue, countsOf, listOfCell } from './matrix-axis';
import { dimensionLabels, useAxisWords } from './use-axis-words';
import styles from './matrix.module.css';

interface Props {
  readonly search: ListSearch;
  readonly matrix: Matrix;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The matrix as a real table: each figure leads to the list of what it counts. */
export function MatrixTable(props: Props) {
  const { t } = useLingui();
  const { search, matrix, rows, columns } = props;
  const word = useAxisWords();
  const [down, across] = [t(dimensionLabels[rows.dimension]), t(dimensionLabels[columns.dimension])];
  const caption = t`Cas d’usage : ${down} et ${across}`;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td className={styles.corner}>
              {down} <span aria-hidden>\</span> {across}
            </td>
            {columns.shown.map((column) => (
              <th key={column.value} scope="col">
                {word(columns.dimension, column)}
              </th>
            ))}
            <th scope="col" className={styles.sum}>{t`Total`}</th>
          </tr>
        </thead>
        <Rows {...props} />
        <tfoot>
          <tr>
            <th scope="row">{t`Total`}</th>
            {columns.shown.map((column) => (
              <Figure
                key={column.value}
                value={column.count}
                of={[word(columns.dimension, column)]}
                to={listOfCell(search, [[columns.dimension, column.value]])}
              />
            ))}
            <Figure value={matrix.total} of={[t`Total`]} to={listOfCell(search, [])} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Rows({ search, matrix, rows, columns }: Props) {
  const word = useAxisWords();
  const count = countsOf(matrix);
  const most = Math.max(1, ...matrix.cells.map((cell) => cell.count));
  const pairs = (row: AxisValue, column?: AxisValue) => [
    [rows.dimension, row] as const,
    ...(column ? [[columns.dimension, column] as const] : []),
  ];
  const figure = (value: number, row: AxisValue, column?: AxisValue) => (
    <Figure
      key={column?.value}
      value={value}
      most={column && most}
      of={pairs(row, column).map(([dimension, one]) => word(dimension, one))}
      to={listOfCell(
        search,
        pairs(row, column).map(([dimension, one]) => [dimension, one.value]),
      )}
    />
  );
  return (
    <tbody>
      {rows.shown.map((row) => (
        <tr key={row.value}>
          <th scope="row">{word(rows.dimension, row)}</th>
          {columns.shown.map((column) => figure(count(row.value, column.value), row, column))}
          {figure(row.count, row)}
        </tr>
      ))}
    </tbody>
  );
}

interface FigureProps {
  readonly value: number;
  /** The greatest figure among the cells; sums are not shaded. */
  readonly most?: number;
  /** What it counts, in words. */
  readonly of: readonly string[];
  readonly to: Partial<ListSearch>;
}

interface Shade extends CSSProperties {
  readonly '--share': string;
}

const shadeOf = (share: number): Shade => ({ '--share': `${Math.round(share * 100)}%` });

/** A figure, shaded by its share of the greatest; nothing to open where there is nothing. */
function Figure({ value, most, of, to }: FigureProps) {
  const { number } = useFormat();
  const figure = number(value);
  const shade = most ? shadeOf(value / most) : undefined;
  const look = most ? styles.cell : styles.sum;
  return (
    <td className={look} style={value > 0 ? shade : undefined}>
      {value === 0 ? (
        <span className={styles.nothing}>0</span>
      ) : (
        <Link to="/use-cases" search={to} aria-label={[figure, ...of].join(', ')}>
          {figure}
        </Link>
      )}
    </td>
  );
}
