import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { type Stability, sharesOf } from '../certainty/stability';
import { HeatStrip } from '../heat/heat-strip';
import { useShare } from '../heat/use-share';
import styles from './list.module.css';

interface Props {
  readonly id: string;
  readonly stability: Stability;
}

/** How often a use case stays among the first, and how its ranks are spread. */
export const StabilityCell = memo(function StabilityCell({ id, stability }: Props) {
  const { t } = useLingui();
  const told = useShare();
  const { result, isStale } = stability;
  const row = stability.rowOf(id);
  if (!result || !row)
    return (
      <td className={styles.stability}>
        <span className="muted" aria-label={t`Calcul en cours`}>
          …
        </span>
      </td>
    );
  return (
    <td className={styles.stability} data-stale={isStale || undefined}>
      <span className="figures">{told(row.inTop)}</span>
      <HeatStrip shares={sharesOf(row, result)} bands={result.bands} isSmall />
    </td>
  );
});
