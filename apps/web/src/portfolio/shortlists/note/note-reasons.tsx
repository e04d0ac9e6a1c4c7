import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useOrdinal } from '../../heat/heat-strip';
import { useModelNames } from '../../ranking/use-names';
import { SwapWords } from '../detail/cut-panel';
import { widestSpreads } from './widest-spreads';
import styles from './note.module.css';

interface Props {
  readonly snapshot: Snapshot;
}

/** Who was just below the cut. */
export function Next({ snapshot }: Props) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const nth = useOrdinal();
  const next = snapshot.others.filter(({ block }) => block === 'ranked').slice(0, 3);
  const stopped = snapshot.others.filter(({ block }) => block === 'vetoed').length;
  return (
    <section>
      <h2>{t`Pourquoi ceux-là, et pas les suivants`}</h2>
      {next.length === 0 ? (
        <p>{t`Aucun autre cas d’usage n’est classé.`}</p>
      ) : (
        <ul>
          {next.map(({ id, title, rank, index, inTop }) => (
            <li key={id}>
              {rank !== null && `${nth(rank)} `}« <span className={styles.name}>{title}</span> » :{' '}
              {t`indice ${number(index ?? 0, { maximumFractionDigits: 0 })}`}
              {inTop !== null && `, ${t`parmi les premiers ${percent(inTop, 0)} du temps`}`}
            </li>
          ))}
        </ul>
      )}
      {stopped > 0 && (
        <p>{t`${plural(stopped, { one: '# autre était écarté par un seuil, quel que soit son indice.', other: '# autres étaient écartés par un seuil, quel que soit leur indice.' })}`}</p>
      )}
    </section>
  );
}

/** The smallest changes of weight around the cut. */
export function WhatWouldChange({ snapshot }: Props) {
  const { t } = useLingui();
  const swaps = [...snapshot.swaps]
    .sort((a, b) => Math.abs(a.swap.change) - Math.abs(b.swap.change))
    .slice(0, 2);
  return (
    <section>
      <h2>{t`Ce qui changerait l’ordre`}</h2>
      {swaps.length === 0 ? (
        <p>{t`Aucun poids, changé seul, n’échangerait deux voisins.`}</p>
      ) : (
        <ul>
          {swaps.map((one) => (
            <li key={one.belowId}>
              <SwapWords of={one} snapshot={snapshot} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where the raters stood furthest apart. */
export function Disagreement({ snapshot }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const names = useModelNames(snapshot.model.content);
  const spreads = widestSpreads(snapshot.entries, 2);
  return (
    <section>
      <h2>{t`Où les avis divergent`}</h2>
      {spreads.length === 0 ? (
        <p>{t`Nulle part : les évaluateurs ont donné les mêmes notes, ou il n’y en avait qu’un.`}</p>
      ) : (
        <ul>
          {spreads.map(({ id, title, axis, criterion, sd }) => (
            <li key={`${id} ${criterion}`}>
              « <span className={styles.name}>{title}</span> », {names.criterion(axis, criterion)} :{' '}
              {t`écart-type ${number(sd, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} sur une échelle de 1 à 5`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
