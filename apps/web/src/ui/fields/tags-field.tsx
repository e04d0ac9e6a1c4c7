import '../theme/fields.css';
import '../theme/combobox.css';
import { useLingui } from '@lingui/react/macro';
import { TagsInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, listOf, LIST_BOX, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  /** Words already in use, offered while typing. */
  readonly suggestions?: readonly string[];
  readonly max?: number;
}

/** Free words; Enter or a comma adds one, Backspace takes the last away. */
export function TagsField<Values extends FieldValues>(props: Props<Values>) {
  const { suggestions = [], max } = props;
  const { t } = useLingui();
  const { field, shown } = useField(props);
  return (
    <TagsInput
      {...shown}
      {...field}
      value={listOf(field.value)}
      data={[...suggestions]}
      maxTags={max}
      splitChars={[',', ';']}
      {...LIST_BOX}
      clearable
      clearButtonProps={{ 'aria-label': t`Retirer toutes les étiquettes` }}
    />
  );
}
