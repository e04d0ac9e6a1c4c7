import type { Robustness } from '@jalon/domain/portfolio/robustness/robustness';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useState } from 'react';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import { sharesOf } from '../certainty/stability';
import { heatOf, useOrdinal, useShareWords } from './heat-strip';
import { useShare } from './use-share';
import styles from './heat.module.css';

interface Props {
  readonly result: Robustness;
  readonly useCases: ReadonlyMap<string, { readonly title: string }>;
  readonly top: number;
}

const PAGE = 40;
/** Ranks shown as columns at most; what comes beyond is the last column. */
const MOST_COLUMNS = 20;

interface Column {
  readonly band: readonly [number, number];
  readonly from: number;
  readonly to: number;
}

/** One column a band; the last takes all that is beyond. */
function columnsOf({ bands }: Robustness): Column[] {
  const columns = bands.slice(0, MOST_COLUMNS).map((band, nth) => ({ band, from: nth, to: nth }));
  const last = bands.at(-1);
  const cut = bands[MOST_COLUMNS - 1];
  if (bands.length <= MOST_COLUMNS || !last || !cut) return columns;
  const beyond: Column = { band: [cut[0], last[1]], from: MOST_COLUMNS - 1, to: bands.length - 1 };
  return [...columns.slice(0, -1), beyond];
}

/** How often each use case has each rank, as a real table: a cell is the darker the more often. */
export const HeatTable = memo(function HeatTable({ result, useCases, top }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [shown, setShown] = useState(PAGE);
  const columns = columnsOf(result);
  const rows = result.rows.slice(0, shown);
  const draws = number(result.draws);
  return (
    <>
      <Scale />
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={t`Rangs de chaque cas d’usage au fil des tirages`}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">
            {t`Part des ${draws} tirages où chaque cas d’usage obtient chaque rang`}
          </caption>
          <HeatHead columns={columns} top={top} />
          <tbody>
            {rows.map((row) => (
              <HeatRow
                key={row.id}
                row={row}
                columns={columns}
                result={result}
                name={useCases.get(row.id)?.title ?? ''}
                top={top}
              />
            ))}
          </tbody>
        </table>
      </div>
      {result.rows.length > rows.length && (
        <div className={styles.scale} data-no-print>
          <Button size="small" onClick={() => setShown(shown + PAGE)}>{t`Afficher la suite`}</Button>
        </div>
      )}
    </>
  );
});

interface HeadProps extends Pick<Props, 'top'> {
  readonly columns: readonly Column[];
}

/** One column a rank; a line stands after the last of the first. */
function HeatHead({ columns, top }: HeadProps) {
  const { t } = useLingui();
  const nth = useOrdinal();
  return (
    <thead>
      <tr>
        <td />
        {columns.map(({ band: [from, to] }) => (
          <th key={from} scope="col" className={to === top ? styles.cut : undefined}>
            {from === to ? nth(from) : `${from}–${to}`}
          </th>
        ))}
        <th scope="col">{t`Les ${top} premiers`}</th>
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<Props, 'result' | 'top'> {
  readonly row: Robustness['rows'][number];
  readonly columns: readonly Column[];
  readonly name: string;
}

/** From these shares on the figure of a cell is written in the other colour: light and dark have their own. */
const HOT = 0.37;
const WARM = 0.3;

function HeatRow({ row, columns, result, name, top }: RowProps) {
  const told = useShare();
  const words = useShareWords();
  const shares = sharesOf(row, result);
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map(({ band, from, to }) => {
        const share = shares.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
        return (
          <td
            key={band[0]}
            style={heatOf(share)}
            title={words(share, band)}
            data-hot={share >= HOT || undefined}
            data-warm={share >= WARM || undefined}
            className={band[1] === top ? styles.cut : undefined}
          >
            {share >= 0.005 ? Math.round(share * 100) : <span className="visually-hidden">0</span>}
          </td>
        );
      })}
      <td className={styles.figure}>{told(row.inTop)}</td>
    </tr>
  );
}

/** What the colours and figures of cells mean. */
function Scale() {
  return (
    <p className={`muted small ${styles.scale}`}>
      <span>
        <Trans>0 %</Trans>
      </span>
      <span className={styles.ramp} aria-hidden />
      <span>
        <Trans>100 % des tirages</Trans>
      </span>
      <span>
        <Trans>
          Dans chaque case : sur cent tirages, combien de fois ce cas d’usage a ce rang. Une ligne étalée est
          une place peu sûre.
        </Trans>
      </span>
    </p>
  );
}
