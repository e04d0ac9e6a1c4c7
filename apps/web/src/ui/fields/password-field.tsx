import '../theme/fields.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/PasswordInput.css';
import { useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, textOf, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A secret, shown on demand. */
export function PasswordField<Values extends FieldValues>(props: Props<Values>) {
  const { t } = useLingui();
  const { field, shown } = useField(props);
  return (
    <PasswordInput
      {...shown}
      {...field}
      value={textOf(field.value)}
      autoComplete={props.autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': t`Afficher ou masquer le mot de passe`, tabIndex: 0 }}
    />
  );
}
