import '../theme/fields.css';
import '../theme/combobox.css';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type Choice, type FieldProps, listOf, LIST_BOX, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
}

/** Several of a list, found by typing; Backspace takes the last away. */
export function MultiSelectField<Values extends FieldValues>(props: Props<Values>) {
  const { choices, placeholder } = props;
  const { t } = useLingui();
  const { field, shown } = useField(props);
  return (
    <MultiSelect
      {...shown}
      {...field}
      value={listOf(field.value)}
      data={[...choices]}
      placeholder={placeholder}
      searchable
      {...LIST_BOX}
      clearable
      hidePickedOptions
      nothingFoundMessage={t`Aucun résultat`}
      clearButtonProps={{ 'aria-label': t`Tout effacer` }}
    />
  );
}
