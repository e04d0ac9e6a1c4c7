import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { ActionMenu } from '../actions/action-menu';
import { Button } from '../actions/button';
import styles from './filter-bar.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** One filter with several values, ticked in a menu. */
export function FilterChoices<Value extends string>({ label, values, choices, onChange }: Props<Value>) {
  const { t } = useLingui();
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  const chosen = choices.filter(({ value }) => values.includes(value)).map((choice) => choice.label);
  const [only] = chosen;
  const count = values.length;
  const told = chosen.length === 1 && count === 1 ? t`${label} : ${only}` : t`${label} (${count})`;
  return (
    <ActionMenu
      label={label}
      closeOnSelect={false}
      trigger={
        <Button size="small" className={count > 0 ? styles.set : undefined}>
          <span className={styles.told}>{count > 0 ? told : label}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      actions={choices.map((choice) => ({
        label: choice.label,
        checked: values.includes(choice.value),
        onSelect: () => toggle(choice.value),
      }))}
    />
  );
}
