import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../actions/button';
import { DialogActions } from '../actions/dialog';
import { Notice } from '../feedback/notice';
import styles from './conflict-choices.module.css';

export interface FieldInConflict {
  readonly field: string;
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  /** « Léa Martin, il y a 2 minutes » */
  readonly theirsBy: string;
}

type Chosen = Readonly<Record<string, 'mine' | 'theirs'>>;

interface Props {
  readonly fields: readonly FieldInConflict[];
  /** Throws when it could not be saved. */
  readonly onSettle: (chosen: Chosen) => Promise<void>;
  readonly onCancel: () => void;
  /** Words of a refusal. */
  readonly refusal: (error: Error) => ReactNode;
}

/** Both values of each field that somebody else changed meanwhile; the person chooses, then all is saved. */
export function ConflictChoices({ fields, onSettle, onCancel, refusal }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Chosen>({});
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const left = fields.filter(({ field }) => !chosen[field]).length;
  const save = async () => {
    setBusy(true);
    setError(undefined);
    await onSettle(chosen).catch((thrown: unknown) =>
      setError(thrown instanceof Error ? thrown : new Error(String(thrown))),
    );
    setBusy(false);
  };
  return (
    <div className={styles.conflict}>
      <Notice tone="attention" title={t`Modifié entre-temps`} live>
        {t`Une autre personne a changé les mêmes champs. Gardez la valeur qui convient, rien n’est perdu.`}
      </Notice>
      {error && refusal(error)}
      {fields.map((one) => (
        <FieldChoice
          key={one.field}
          one={one}
          chosen={chosen[one.field]}
          onChoose={(choice) => setChosen({ ...chosen, [one.field]: choice })}
        />
      ))}
      <DialogActions>
        <Button onClick={onCancel}>{t`Revenir à ma saisie`}</Button>
        <Button
          variant="primary"
          busy={busy}
          missing={left > 0 ? t`Choisissez une valeur pour chaque champ.` : undefined}
          onClick={() => void save()}
        >
          {t`Enregistrer ces choix`}
        </Button>
      </DialogActions>
    </div>
  );
}

interface ChoiceProps {
  readonly one: FieldInConflict;
  readonly chosen: 'mine' | 'theirs' | undefined;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

function FieldChoice({ one, chosen, onChoose }: ChoiceProps) {
  const { t } = useLingui();
  const { field, label, mine, theirs, theirsBy } = one;
  const values = [
    ['mine', t`Votre valeur`, mine],
    ['theirs', t`Celle de ${theirsBy}`, theirs],
  ] as const;
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {values.map(([choice, title, value]) => (
        <label key={choice} className={styles.value}>
          <input
            type="radio"
            name={`conflict-${field}`}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          <span>
            <strong>{title}</strong>
            <span className={styles.text}>{value ?? t`Non renseigné`}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
