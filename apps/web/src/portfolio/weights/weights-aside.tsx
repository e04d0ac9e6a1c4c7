import type { ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import type { TrialState } from './use-trial';
import { WeightsPanel } from './weights-panel';
import styles from './weights.module.css';

interface Props {
  readonly model: ScoreModel;
  readonly trial: TrialState;
  readonly onApply: () => void;
}

/** Beside the list where there is room; above it and folded where there is not. */
export function WeightsAside(props: Props) {
  const { t } = useLingui();
  const isNarrow = useMediaQuery('(max-width: 1023px)', undefined, { getInitialValueInEffect: false });
  const panel = <WeightsPanel {...props} />;
  return (
    <div className={styles.aside} data-no-print>
      {isNarrow ? (
        <details className={styles.folded}>
          <summary>{t`Essayer d’autres pondérations`}</summary>
          {panel}
        </details>
      ) : (
        panel
      )}
    </div>
  );
}
