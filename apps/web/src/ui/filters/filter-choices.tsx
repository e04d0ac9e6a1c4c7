import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { ActionMenu } from '../actions/action-menu';
import { Button } from '../actions/button';

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
  const count = values.length;
  return (
    <ActionMenu
      label={label}
      closeOnSelect={false}
      trigger={
        <Button size="small">
          {count > 0 ? t`${label} (${count})` : label}
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
