import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import styles from './filter-bar.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
  /** What none is called where « Tous » would be wrong. */
  readonly none?: string;
}

/** One filter with one value, « Tous » when none is set. */
export function FilterChoice<Value extends string>(props: Props<Value>) {
  const { label, value, choices, onChange, none } = props;
  const { t } = useLingui();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) =>
          onChange(choices.find((choice) => choice.value === event.currentTarget.value)?.value)
        }
      >
        <option value="">{none ?? t({ message: 'Tous', context: 'filter' })}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
