import '../theme/fields.css';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** One filter with one value, « Tous » when none is set. */
export function FilterChoice<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const { t } = useLingui();
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value ?? ''}
      onChange={(event) =>
        onChange(choices.find((choice) => choice.value === event.currentTarget.value)?.value)
      }
      data={[{ value: '', label: t({ message: 'Tous', context: 'filter' }) }, ...choices]}
    />
  );
}
