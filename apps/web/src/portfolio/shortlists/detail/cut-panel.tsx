import type { FrozenSwap, Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { swapPercents } from '@jalon/domain/portfolio/robustness/swap-words';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Panel } from '../../../ui/layout/panel';
import { useOrdinal } from '../../heat/heat-strip';
import { useModelNames } from '../../ranking/use-names';
import styles from './detail.module.css';
import { useShare } from '../../heat/use-share';

/** How many of those that were not retained are shown. */
const SHOWN = 5;

/** Why these and not the next: who was just below, and what would have let them in. */
export function CutPanel({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const share = useShare();
  const nth = useOrdinal();
  const next = snapshot.others.filter(({ block }) => block === 'ranked').slice(0, SHOWN);
  const stopped = snapshot.others.filter(({ block }) => block === 'vetoed').length;
  if (next.length === 0) return null;
  return (
    <Panel title={t`Pourquoi ceux-là, et pas les suivants`}>
      <ul className={styles.next}>
        {next.map(({ id, title, rank, index, inTop }) => (
          <li key={id}>
            <span className={styles.nextRank}>{rank === null ? '' : nth(rank)}</span>
            <span className={styles.nextTitle}>{title}</span>
            <span className="figures">
              {index === null ? '—' : number(index, { maximumFractionDigits: 0 })}
            </span>
            <span className="muted small figures">
              {inTop !== null && t`dans les ${snapshot.robustness.topK} premiers : ${share(inTop)} du temps`}
            </span>
          </li>
        ))}
      </ul>
      <ul className={`small ${styles.swaps}`}>
        {snapshot.swaps.slice(-3).map((swap) => (
          <li key={swap.belowId}>
            <SwapWords of={swap} snapshot={snapshot} />
          </li>
        ))}
        {stopped > 0 && (
          <li>
            {t`${plural(stopped, { one: '# autre était écarté par un seuil de veto, quel que soit son indice.', other: '# autres étaient écartés par un seuil de veto, quel que soit leur indice.' })}`}
          </li>
        )}
      </ul>
    </Panel>
  );
}

interface SwapProps {
  readonly of: FrozenSwap;
  readonly snapshot: Pick<Snapshot, 'entries' | 'others' | 'model'>;
}

/** The smallest change of weight that exchanges two neighbours. */
export function SwapWords({ of: { aboveId, belowId, swap }, snapshot }: SwapProps) {
  const { percent } = useFormat();
  const names = useModelNames(snapshot.model.content);
  const titleOf = (id: string) =>
    [...snapshot.entries, ...snapshot.others].find((one) => one.id === id)?.title;
  const [first, second] = [titleOf(aboveId), titleOf(belowId)];
  if (swap.change === 0)
    return (
      <Trans>
        « {first} » et « {second} » sont à égalité.
      </Trans>
    );
  const told = swapPercents(swap);
  const axis = names.axis(swap.axis);
  const [from, to] = [percent(told.from / 100, told.decimals), percent(told.to / 100, told.decimals)];
  return (
    <Trans>
      « {second} » passerait devant « {first} » si le poids de « {axis} » allait de {from} à {to}.
    </Trans>
  );
}
