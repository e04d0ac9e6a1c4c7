import '../theme/fields.css';
import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, textOf, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  /** ISO dates, `2026-12-02`. */
  readonly min?: string;
  readonly max?: string;
}

/** A day, `2026-12-02` or null; the device's own calendar, typed in the reader's order. */
export function DateField<Values extends FieldValues>(props: Props<Values>) {
  const { field, shown } = useField(props);
  return (
    <TextInput
      {...shown}
      {...field}
      type="date"
      value={textOf(field.value)}
      onChange={(event) => field.onChange(event.currentTarget.value || null)}
      min={props.min}
      max={props.max}
    />
  );
}
