import type { Constraint, ConstraintFamily } from '@jalon/domain/projects/constraints';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { constraintHelp, constraintLabels } from '../../words';
import styles from '../overview.module.css';
import type { RecordControl } from './use-record-form';

interface Props {
  readonly control: RecordControl;
  readonly family: ConstraintFamily;
}

/** What limits the project in one respect, or the honest answer that nothing does. */
export function ConstraintField({ control, family }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { field, fieldState } = useController({ control, name: `constraints.${family}` });
  const kept: Constraint | undefined = field.value ?? undefined;
  const isNone = kept !== undefined && 'none' in kept;
  const label = t(constraintLabels[family]);
  return (
    <fieldset className={styles.constraint}>
      <legend>{label}</legend>
      <p className="muted small" id={`${id}-help`}>
        {t(constraintHelp[family])}
      </p>
      <textarea
        aria-label={label}
        aria-describedby={`${id}-help`}
        rows={2}
        maxLength={2000}
        disabled={isNone}
        value={kept !== undefined && 'text' in kept ? kept.text : ''}
        onChange={({ currentTarget: { value } }) =>
          field.onChange(value === '' ? undefined : { text: value })
        }
        onBlur={field.onBlur}
        ref={field.ref}
      />
      <label className={styles.none}>
        <input
          type="checkbox"
          checked={isNone}
          onChange={({ currentTarget: { checked } }) => field.onChange(checked ? { none: true } : undefined)}
        />
        {t`Rien à signaler`}
      </label>
      {fieldState.error && (
        <p className={styles.error} role="alert">
          {t`Deux mille caractères au plus.`}
        </p>
      )}
    </fieldset>
  );
}
