import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import type { ComparisonAnswer } from './comparison-content';

/** Weights that differ by less than half a point read as the same. */
const SEEN = 0.0005;

interface Props {
  readonly comparison: ComparisonAnswer;
}

/** Which weights moved, and whether axes combine otherwise; that nothing did is said too. */
export function WeightMoves({ comparison }: Props) {
  const { t } = useLingui();
  const { percent, list } = useFormat();
  const language = useLanguage();
  const { weights, axes, aggregation, isSameModel, before, after } = comparison;
  const nameOf = (key: string) => axes.find((axis) => axis.key === key)?.name[language] ?? key;
  const share = (value: number | null) => (value === null ? t`absent` : percent(value, 1));
  const moved = weights.filter(({ from, to }) => Math.abs((from ?? -1) - (to ?? -1)) > SEEN);
  const told = list(moved.map(({ axis, from, to }) => `${nameOf(axis)} ${share(from)} → ${share(to)}`));
  const [earlier, later] = [before.model.number, after.model.number];
  return (
    <div className="small">
      {moved.length === 0 ? (
        <p>
          <Trans>Mêmes pondérations : seules les notes ou les choix ont pu changer quelque chose.</Trans>
        </p>
      ) : (
        <p>
          <Trans>Pondérations : {told}.</Trans>
        </p>
      )}
      {aggregation.from !== aggregation.to && (
        <p>
          {aggregation.to === 'geometric' ? (
            <Trans>Les axes se multiplient désormais : un axe faible n’est plus compensé.</Trans>
          ) : (
            <Trans>Les axes s’additionnent désormais : un point fort compense un point faible.</Trans>
          )}
        </p>
      )}
      {!isSameModel && (
        <p>
          <Trans>
            La grille n’a pas les mêmes axes ou les mêmes critères (version {earlier}, puis {later}) : ce qui
            vient des notes et ce qui vient des poids ne peut pas être départagé.
          </Trans>
        </p>
      )}
    </div>
  );
}
