import type { GateOutcome, GateView } from '@jalon/contracts/gates/gate-view';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useController } from 'react-hook-form';
import { useFormat } from '../../platform/format';
import { useWords } from '../use-words';
import { isOpen } from './ballot/ballot';
import type { BallotControl } from './sheet-fields';
import styles from './sign.module.css';

interface Props {
  readonly control: BallotControl;
  readonly gate: GateView;
}

const obstacleWords: Readonly<Record<GateOutcome['obstacles'][number], MessageDescriptor>> = {
  not_ready: msg`Pas encore possible : la porte n’est pas prête.`,
  also_needed: msg`Pas encore possible : d’autres critères sont nécessaires.`,
  lessons_needed: msg`Demande d’écrire ce que le projet a appris.`,
  no_condition_possible: msg`Rien à conditionner : aucun critère consultatif n’est ouvert.`,
};

/** Every outcome with where it leads; what is not possible today says why. */
export function OutcomeChoice({ control, gate }: Props) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name: 'outcome' });
  return (
    <fieldset className={styles.outcomes}>
      <legend>{t`Issue`}</legend>
      {gate.outcomes.map((outcome) => (
        <label key={outcome.id} className={styles.outcome}>
          <input
            type="radio"
            name={field.name}
            value={outcome.id}
            checked={field.value === outcome.id}
            disabled={!isOpen(outcome)}
            onChange={() => field.onChange(outcome.id)}
            onBlur={field.onBlur}
          />
          <Outcome outcome={outcome} />
        </label>
      ))}
      {fieldState.error && <p className={`small ${styles.error}`} role="alert">{t`Choisissez une issue.`}</p>}
    </fieldset>
  );
}

function Outcome({ outcome }: { readonly outcome: GateOutcome }) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  const { consequence, obstacles, unmet } = outcome;
  return (
    <span>
      <strong>{words(outcome)}</strong>
      <br />
      <span className="small">{words(consequence)}</span>
      {obstacles.map((obstacle) => (
        <span key={obstacle} className="muted small">
          <br />
          {t(obstacleWords[obstacle])}
        </span>
      ))}
      {unmet.length > 0 && (
        <span className="muted small">
          {' '}
          {list(unmet.slice(0, 3).map(({ name }) => words(name)))}
          {unmet.length > 3 && '…'}
        </span>
      )}
    </span>
  );
}
