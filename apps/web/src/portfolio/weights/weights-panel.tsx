import type { ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { AGGREGATIONS } from '@jalon/domain/scoring/model/aggregations';
import type { Aggregation } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useMay } from '../../platform/session';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { useModelNames } from '../ranking/use-names';
import { percentsOf } from './shares';
import type { TrialState } from './use-trial';
import { WeightSlider } from './weight-slider';
import styles from './weights.module.css';

interface Props {
  readonly model: ScoreModel;
  readonly trial: TrialState;
  readonly onApply: () => void;
}

/** Tries other weights: the ranking follows at once, nothing is kept before they are applied. */
export function WeightsPanel({ model, trial, onApply }: Props) {
  const { t } = useLingui();
  const names = useModelNames(model.content);
  const shares = percentsOf(trial.weights);
  const shared = percentsOf(trial.decided.weights);
  const isZero = Object.values(trial.weights).every((weight) => weight === 0);
  return (
    <Panel
      title={t`Pondérations`}
      line={t`Le classement suit aussitôt. Rien n’est gardé avant « Appliquer ».`}
    >
      <div className={styles.weights}>
        {model.content.axes.map(({ key }) => (
          <WeightSlider
            key={key}
            name={names.axis(key)}
            weight={trial.weights[key] ?? 0}
            share={(shares[key] ?? 0) / 100}
            decided={(shared[key] ?? 0) / 100}
            isFree={trial.isFree}
            onChange={(weight) => trial.setWeight(key, weight)}
          />
        ))}
        <label className={styles.free}>
          <input
            type="checkbox"
            checked={trial.isFree}
            onChange={(event) => trial.setFree(event.currentTarget.checked)}
          />
          <span>
            {t`Régler chaque poids séparément`}
            <span className="muted small">
              {trial.isFree
                ? t`Les poids sont ramenés à 100 % pour le calcul.`
                : t`Sinon, les autres poids s’ajustent en proportion.`}
            </span>
          </span>
        </label>
        <AggregationChoice value={trial.aggregation} onChange={trial.setAggregation} />
        {isZero && <p role="alert" className={styles.zero}>{t`Au moins un axe doit compter.`}</p>}
        <Acts trial={trial} isZero={isZero} onApply={onApply} />
      </div>
    </Panel>
  );
}

interface ChoiceProps {
  readonly value: Aggregation;
  readonly onChange: (value: Aggregation) => void;
}

/** Axes multiplied or added, with what that means. */
function AggregationChoice({ value, onChange }: ChoiceProps) {
  const { t } = useLingui();
  const name = useId();
  const words: Readonly<Record<Aggregation, readonly [string, string]>> = {
    geometric: [t`Multiplier les axes`, t`Un axe faible n’est pas compensé (moyenne géométrique).`],
    additive: [t`Additionner les axes`, t`Un point fort compense un point faible (moyenne arithmétique).`],
  };
  return (
    <fieldset className={styles.aggregation}>
      <legend>{t`Calcul du total`}</legend>
      {AGGREGATIONS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>
            {words[one][0]}
            <span className="muted small">{words[one][1]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Acts({ trial, isZero, onApply }: Pick<Props, 'trial' | 'onApply'> & { readonly isZero: boolean }) {
  const { t } = useLingui();
  const mayDecide = useMay('portfolio:decide');
  if (!trial.isChanged)
    return <p className="muted small">{t`Vous voyez le classement par les pondérations décidées.`}</p>;
  return (
    <div className={styles.acts}>
      {mayDecide ? (
        <Button variant="primary" missing={isZero ? t`Il manque un poids.` : undefined} onClick={onApply}>
          {t`Appliquer…`}
        </Button>
      ) : (
        <p className="muted small">
          {t`Vous essayez : seule la direction, ou une personne administratrice, peut appliquer ces pondérations. Copiez le lien pour les lui montrer.`}
        </p>
      )}
      <Button onClick={trial.reset}>{t`Revenir aux pondérations décidées`}</Button>
    </div>
  );
}
