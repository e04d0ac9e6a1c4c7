import type { Ranking } from '@jalon/domain/portfolio/ranking/ranking';
import { useLingui } from '@lingui/react/macro';
import { Fragment, memo, useRef, useState } from 'react';
import { Button } from '../../ui/actions/button';
import type { Stability } from '../certainty/stability';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { useModelNames } from '../ranking/use-names';
import type { Selection } from '../ranking/use-selection';
import { RankingRow } from './ranking-row';
import { RowDetail } from './row-detail';
import { useMovingRows } from './use-moving-rows';
import styles from './list.module.css';

interface Props {
  readonly ranking: Ranking;
  readonly ranked: RankedUseCases;
  readonly stability: Stability;
  readonly selection: Selection;
}

/** Rows drawn at once: more come when asked for, so that sliders stay fluid with a thousand use cases. */
const PAGE = 50;

/** The ranked use cases, the first to do first; each opens to its formula. */
export const RankingTable = memo(function RankingTable(props: Props) {
  const { t } = useLingui();
  const { ranking, ranked, stability } = props;
  const [shown, setShown] = useState(PAGE);
  const [drawn, all] = [Math.min(shown, ranking.ranked.length), ranking.ranked.length];
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Cas d’usage classés`}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t`Cas d’usage classés, du premier au dernier`}</caption>
          <Head ranking={ranking} ranked={ranked} top={stability.top} />
          <Body {...props} shown={drawn} />
        </table>
      </div>
      {all > drawn && (
        <div className={styles.more} data-no-print>
          <span className="muted small">{t`${drawn} affichés sur ${all}`}</span>
          <Button size="small" onClick={() => setShown(shown + PAGE)}>{t`Afficher la suite`}</Button>
        </div>
      )}
    </>
  );
});

interface HeadProps extends Pick<Props, 'ranking' | 'ranked'> {
  readonly top: number;
}

function Head({ ranking, ranked, top }: HeadProps) {
  const { t } = useLingui();
  const names = useModelNames(ranked.source.model.content);
  return (
    <thead>
      <tr>
        <td className={styles.box} />
        <th scope="col" className={styles.rank}>{t`Rang`}</th>
        <th scope="col" className={styles.name}>{t`Cas d’usage`}</th>
        <th scope="col" className={styles.figure} title={t`De 0 à 100 : voir le calcul de chaque ligne`}>
          {t`Indice`}
        </th>
        {ranking.axes.map(({ key }) => (
          <th key={key} scope="col" className={styles.axis}>
            {names.axis(key)}
          </th>
        ))}
        <th
          scope="col"
          className={styles.stability}
          title={t`Part des tirages où il reste parmi les premiers`}
        >
          {t`Dans les ${top} premiers`}
        </th>
      </tr>
    </thead>
  );
}

function Body({ ranking, ranked, stability, selection, shown }: Props & { readonly shown: number }) {
  const [opened, setOpened] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = ranking.ranked.slice(0, shown);
  const axes = ranking.axes.map(({ key }) => key);
  useMovingRows(body, rows.map(({ id }) => id).join(' '));
  return (
    <tbody ref={body}>
      {rows.map((row, nth) => {
        const useCase = ranked.byId.get(row.id);
        const isOpen = opened === row.id;
        if (!useCase) return null;
        return (
          <Fragment key={row.id}>
            <RankingRow
              row={row}
              useCase={useCase}
              axes={axes}
              stability={stability}
              moved={ranked.moves[row.id] ?? 0}
              isCut={nth + 1 === stability.top}
              isPicked={selection.has(row.id)}
              onPick={() => selection.toggle(row.id)}
              isOpen={isOpen}
              onOpen={() => setOpened(isOpen ? null : row.id)}
            />
            {isOpen && (
              <tr className={styles.opened}>
                <td colSpan={axes.length + 5}>
                  <RowDetail row={row} ranking={ranking} ranked={ranked} stability={stability} />
                </td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}
