import type { RoundUseCase } from '@jalon/contracts/scoring/rounds.operations';
import type { Criterion } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { type Cells, type CellValue, EMPTY } from '../cells/pending';
import styles from './sheet.module.css';

interface Props {
  readonly useCase: RoundUseCase;
  readonly row: number;
  readonly criteria: readonly Criterion[];
  readonly values: Cells<CellValue> | undefined;
  /** The column that has the focus, or −1. */
  readonly focused: number;
  /** First and last selected column; −1 where none is. */
  readonly from: number;
  readonly to: number;
  /** Keys of criteria that changed elsewhere too, joined. */
  readonly conflicts: string;
  /** Columns that begin an axis, joined. */
  readonly firsts: string;
  readonly describedBy: string;
}

/** One use case; drawn again only when something of its own changes. */
export const GridRow = memo(function GridRow(props: Props) {
  const { useCase, row, criteria, values, focused } = props;
  return (
    <tr aria-rowindex={row + 3} data-here={focused >= 0 || undefined}>
      <th scope="row" className={styles.useCase}>
        <span className={styles.title} title={useCase.title}>
          {useCase.title}
        </span>
        <span className={`${styles.reference} figures`}>{useCase.reference}</span>
      </th>
      {criteria.map(({ key }, column) => (
        <Cell key={key} {...props} criterion={key} column={column} value={values?.[key] ?? EMPTY} />
      ))}
    </tr>
  );
});

interface CellProps extends Props {
  readonly criterion: string;
  readonly column: number;
  readonly value: CellValue;
}

/** Said by its presence alone. */
const mark = (isSo: boolean): true | undefined => isSo || undefined;
const has = (keys: string, key: string): boolean => keys.split(' ').includes(key);

function Cell({ value, column, criterion, row, focused, from, to, ...rest }: CellProps) {
  const isFocused = column === focused;
  return (
    <td
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
      aria-selected={column >= from && column <= to}
      aria-colindex={column + 2}
      aria-describedby={isFocused ? rest.describedBy : undefined}
      data-place={`${row}-${column}`}
      data-score={value.score ?? undefined}
      data-first={mark(has(rest.firsts, criterion))}
      data-conflict={mark(has(rest.conflicts, criterion))}
      className={styles.cell}
    >
      <Content value={value} />
    </td>
  );
}

function Content({ value: { score, note } }: { readonly value: CellValue }) {
  const { t } = useLingui();
  return (
    <>
      {score ?? (
        <>
          <span aria-hidden>·</span>
          <span className="visually-hidden">{t`vide`}</span>
        </>
      )}
      {note && (
        <span className={styles.noted}>
          <span className="visually-hidden">{t`, avec un commentaire`}</span>
        </span>
      )}
    </>
  );
}
