import { useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { type Choice, type FieldProps, textOf, useField } from './field';
import styles from './radio-field.module.css';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly choices: readonly Choice[];
}

/** One of a few, all in sight. */
export function RadioField<Values extends FieldValues>(props: Props<Values>) {
  const { choices, label, description } = props;
  const { field, shown } = useField(props);
  const helpId = useId();
  const { error } = shown;
  return (
    <fieldset className={styles.group} aria-describedby={description || error ? helpId : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={field.name}
              value={choice.value}
              checked={textOf(field.value) === choice.value}
              onChange={() => field.onChange(choice.value)}
              onBlur={field.onBlur}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <div id={helpId} className="small">
        {description && <p className="muted">{description}</p>}
        {error && <p className={styles.error}>{error}</p>}
      </div>
    </fieldset>
  );
}
