import '../theme/fields.css';
import { TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, textOf, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly type?: 'text' | 'email' | 'url' | 'tel';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email';
  readonly icon?: ReactNode;
}

/** One line of text. */
export function TextField<Values extends FieldValues>(props: Props<Values>) {
  const { type = 'text', autoComplete, placeholder, inputMode, icon } = props;
  const { field, shown } = useField(props);
  return (
    <TextInput
      {...shown}
      {...field}
      value={textOf(field.value)}
      type={type}
      autoComplete={autoComplete}
      placeholder={placeholder}
      inputMode={inputMode}
      leftSection={icon}
    />
  );
}
