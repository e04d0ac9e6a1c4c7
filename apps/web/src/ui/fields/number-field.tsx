import '../theme/fields.css';
import '@mantine/core/styles/NumberInput.css';
import { useLingui } from '@lingui/react/macro';
import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, textOf, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Decimals at most; none where nothing is given. */
  readonly decimals?: number;
  /** « € », « % »: shown after the figure. */
  readonly unit?: ReactNode;
}

/** A number written as the reader writes it; an empty field is null. */
export function NumberField<Values extends FieldValues>(props: Props<Values>) {
  const { min, max, step, decimals = 0, unit } = props;
  const { i18n } = useLingui();
  const { field, shown } = useField(props);
  const french = i18n.locale === 'fr';
  return (
    <NumberInput
      {...shown}
      {...field}
      value={textOf(field.value)}
      onChange={(value) => field.onChange(value === '' ? null : Number(value))}
      min={min}
      max={max}
      step={step}
      decimalScale={decimals}
      decimalSeparator={french ? ',' : '.'}
      allowedDecimalSeparators={french ? [',', '.'] : ['.']}
      thousandSeparator={french ? '\u202f' : ','}
      hideControls
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      rightSection={unit}
      rightSectionPointerEvents="none"
    />
  );
}
