import type { FrozenOther, Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useOrdinal } from '../../heat/heat-strip';
import { useModelNames } from '../../ranking/use-names';
import { SwapWords } from '../detail/cut-panel';
import { type Spread, widestSpreads } from './widest-spreads';
import { useShare } from '../../heat/use-share';

interface Props {
  readonly snapshot: Snapshot;
}

/** Who was just below the cut. */
export function Next({ snapshot }: Props) {
  const { t } = useLingui();
  const next = snapshot.others.filter(({ block }) => block === 'ranked').slice(0, 3);
  const stopped = snapshot.others.filter(({ block }) => block === 'vetoed').length;
  return (
    <section>
      <h2>{t`Pourquoi ceux-là, et pas les suivants`}</h2>
      {next.length === 0 ? (
        <p>{t`Aucun autre cas d’usage n’est classé.`}</p>
      ) : (
        <ul>
          {next.map((one) => (
            <li key={one.id}>
              <NextLine other={one} />
            </li>
          ))}
        </ul>
      )}
      {stopped > 0 && (
        <p>{t`${plural(stopped, { one: '# autre était écarté par un seuil de veto, quel que soit son indice.', other: '# autres étaient écartés par un seuil de veto, quel que soit leur indice.' })}`}</p>
      )}
    </section>
  );
}

function NextLine({ other: { title, rank, index, inTop } }: { readonly other: FrozenOther }) {
  const { number } = useFormat();
  const share = useShare();
  const nth = useOrdinal();
  const place = rank === null ? '' : nth(rank);
  const [points, often] = [number(index ?? 0, { maximumFractionDigits: 0 }), share(inTop ?? 0)];
  return (
    <Trans>
      {place} « {title} » : indice {points}, parmi les premiers {often} du temps
    </Trans>
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
  const names = useModelNames(snapshot.model.content);
  const spreads = widestSpreads(snapshot.entries, 2);
  return (
    <section>
      <h2>{t`Où les avis divergent`}</h2>
      {spreads.length === 0 ? (
        <p>{t`Nulle part : les évaluateurs ont donné les mêmes notes, ou il n’y en avait qu’un.`}</p>
      ) : (
        <ul>
          {spreads.map((spread) => (
            <li key={`${spread.id} ${spread.criterion}`}>
              <SpreadLine spread={spread} name={names.criterion(spread.axis, spread.criterion)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SpreadLine({ spread: { title, sd }, name }: { readonly spread: Spread; readonly name: string }) {
  const { number } = useFormat();
  const wide = number(sd, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <Trans>
      « {title} », {name} : écart-type {wide} (notes de 1 à 5)
    </Trans>
  );
}
