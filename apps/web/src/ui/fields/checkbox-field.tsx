import '../theme/fields.css';
import '@mantine/core/styles/Checkbox.css';
import { Checkbox } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, useField } from './field';

/** Yes or no. */
export function CheckboxField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shown } = useField(props);
  const { withAsterisk: _, ...rest } = shown;
  return (
    <Checkbox
      {...rest}
      {...field}
      value={undefined}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  );
}
