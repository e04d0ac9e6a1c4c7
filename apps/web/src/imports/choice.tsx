import { useId } from 'react';
import styles from './choice.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown, but not to be chosen. */
  readonly isOff?: boolean;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** The label is read out, not seen: the place says it. */
  readonly isBare?: boolean;
}

/** One of a few, outside of any form: it holds at once. */
export function Choice<Value extends string>({ label, value, choices, onChange, isBare }: Props<Value>) {
  const id = useId();
  const take = (asked: string) => {
    const found = choices.find((choice) => choice.value === asked);
    if (found) onChange(found.value);
  };
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={isBare ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => take(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.isOff}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
