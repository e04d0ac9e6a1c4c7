import '../theme/fields.css';
import '../theme/combobox.css';
import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type Choice, type FieldProps, textOf, LIST_BOX, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  readonly onSearch?: (text: string) => void;
}

/** One of a long list, found by typing; an empty field is null. */
export function SearchSelectField<Values extends FieldValues>(props: Props<Values>) {
  const { choices, placeholder, onSearch } = props;
  const { t } = useLingui();
  const { field, shown } = useField(props);
  return (
    <Select
      {...shown}
      {...field}
      value={textOf(field.value) || null}
      onChange={(value) => field.onChange(value)}
      data={[...choices]}
      placeholder={placeholder}
      onSearchChange={onSearch}
      searchable
      {...LIST_BOX}
      clearable
      nothingFoundMessage={t`Aucun résultat`}
      clearButtonProps={{ 'aria-label': t`Effacer le choix` }}
    />
  );
}
