import { useLingui } from '@lingui/react/macro';
import { type CSSProperties, useId } from 'react';
import { useFormat } from '../../platform/format';
import styles from './weights.module.css';

interface Props {
  readonly name: string;
  /** As it stands: 0–100. */
  readonly weight: number;
  /** What it counts for, in [0,1], once all are brought to a sum of 1. */
  readonly share: number;
  /** What it counts for as decided. */
  readonly decided: number;
  readonly isFree: boolean;
  readonly onChange: (weight: number) => void;
}

interface Place extends CSSProperties {
  readonly '--decided': string;
  readonly '--weight': string;
}

const placeOf = (weight: number, decided: number): Place => ({
  '--weight': `${Math.min(100, weight) / 100}`,
  '--decided': `${decided}`,
});

/** The weight of one axis, by slider or by number; a mark shows what was decided. */
export function WeightSlider({ name, weight, share, decided, isFree, onChange }: Props) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const id = useId();
  const [told, was] = [percent(share, 1), percent(decided, 1)];
  const isMoved = Math.abs(share - decided) > 0.0005;
  return (
    <div className={styles.weight}>
      <div className={styles.head}>
        <label htmlFor={id}>{name}</label>
        <span className={styles.number}>
          <input
            type="number"
            aria-label={t`Poids de l’axe ${name}, en chiffres`}
            min={0}
            max={100}
            step={1}
            value={Math.round(weight * 10) / 10}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              if (typed >= 0 && typed <= 100) onChange(typed);
            }}
          />
          {!isFree && <span aria-hidden>%</span>}
        </span>
      </div>
      <div className={styles.track} style={placeOf(weight, decided)}>
        <input
          id={id}
          type="range"
          className={styles.slider}
          min={0}
          max={100}
          step={1}
          value={Math.round(weight)}
          aria-valuetext={isFree ? t`${weight}, compte pour ${told}` : told}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        {!isFree && <span className={styles.tick} aria-hidden />}
      </div>
      <p className={`muted small ${styles.decided}`}>
        {isFree && <span>{t`Compte pour ${told}`}</span>}
        <span>{isMoved ? t`Décidé : ${was}` : t`Comme décidé`}</span>
      </p>
    </div>
  );
}
