import { useLingui } from '@lingui/react/macro';
import { Fragment, useRef, useState } from 'react';
import { Button } from '../../ui/actions/button';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import type { Selection } from '../ranking/use-selection';
import type { Stability } from '../certainty/stability';
import { useModelNames } from '../ranking/use-names';
import { RankingRow } from './ranking-row';
import { RowDetail } from './row-detail';
import { useMovingRows } from './use-moving-rows';
import styles from './list.module.css';

interface Props {
  readonly ranked: RankedUseCases;
  readonly stability: Stability;
  readonly selection: Selection;
}

/** Rows drawn at once: more come when asked for, so that sliders stay fluid with a thousand use cases. */
const PAGE = 50;

/** The ranked use cases, the first to do first; each opens to its formula. */
export function RankingTable({ ranked, stability, selection }: Props) {
  const { t } = useLingui();
  const { outcome, source } = ranked;
  const names = useModelNames(source.model.content);
  const [shown, setShown] = useState(PAGE);
  const [opened, setOpened] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = outcome.kind === 'ranking' ? outcome.ranked.slice(0, shown) : [];
  const all = outcome.kind === 'ranking' ? outcome.ranked.length : 0;
  useMovingRows(body, rows.map(({ id }) => id).join(' '));
  if (outcome.kind !== 'ranking') return null;
  const columns = outcome.axes.length + 6;
  const { top } = stability;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Cas d’usage classés`}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t`Cas d’usage classés, du premier au dernier`}</caption>
          <thead>
            <tr>
              <td className={styles.box} />
              <th scope="col" className={styles.rank}>{t`Rang`}</th>
              <th scope="col">{t`Cas d’usage`}</th>
              <th scope="col" className={styles.figure}>{t`Indice`}</th>
              {outcome.axes.map(({ key }) => (
                <th key={key} scope="col" className={styles.axis}>
                  {names.axis(key)}
                </th>
              ))}
              <th scope="col" className={styles.stability}>{t`Dans les ${top} premiers`}</th>
              <th scope="col" className={styles.status}>{t`Statut`}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <RankingRow
                  row={row}
                  ranked={ranked}
                  stability={stability}
                  isPicked={selection.has(row.id)}
                  onPick={() => selection.toggle(row.id)}
                  isOpen={opened === row.id}
                  onOpen={() => setOpened(opened === row.id ? null : row.id)}
                />
                {opened === row.id && (
                  <tr className={styles.opened}>
                    <td colSpan={columns}>
                      <RowDetail row={row} ranked={ranked} stability={stability} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {all > rows.length && (
        <div className={styles.more} data-no-print>
          <span className="muted small">{t`${rows.length} affichés sur ${all}`}</span>
          <Button size="small" onClick={() => setShown(shown + PAGE)}>{t`Afficher la suite`}</Button>
        </div>
      )}
    </>
  );
}
