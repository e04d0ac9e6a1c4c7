import '../theme/fields.css';
import { NativeSelect } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type Choice, type FieldProps, textOf, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly choices: readonly Choice[];
  /** The words of « nothing chosen »; the member is then null. */
  readonly emptyLabel?: string;
}

/** One of a short closed list; the device's own list, so it is right on a phone too. */
export function SelectField<Values extends FieldValues>(props: Props<Values>) {
  const { choices, emptyLabel } = props;
  const { field, shown } = useField(props);
  const data = emptyLabel === undefined ? [...choices] : [{ value: '', label: emptyLabel }, ...choices];
  return (
    <NativeSelect
      {...shown}
      {...field}
      value={textOf(field.value)}
      onChange={(event) => field.onChange(event.currentTarget.value || null)}
      data={data}
    />
  );
}
