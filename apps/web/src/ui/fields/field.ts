import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

/** What every field of a form is told: which member it holds, its label, its help. */
export interface FieldProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Shown with the label; the rule itself stands in the shape. */
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** Binds a control to its member of the form; the error is that of the shape or of the server. */
export function useField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { control, name, label, description, required, disabled, autoFocus } = props;
  const { field, fieldState } = useController({ control, name });
  const shown = {
    label,
    description,
    disabled,
    withAsterisk: required,
    error: fieldState.error?.message,
    'data-autofocus': autoFocus || undefined,
    'aria-required': required || undefined,
  };
  return { field, shown };
}

/** A field's text whatever its member holds. */
export const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);

/** A field's list whatever its member holds. */
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A long list of choices scrolls on its own, as the list box of a named combo box. */
export const LIST_BOX = {
  role: 'combobox',
  withScrollArea: false,
  openOnFocus: false,
  styles: { options: { maxHeight: 240, overflowY: 'auto' } },
} as const;
