import '../theme/fields.css';
import { Textarea } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, textOf, useField } from './field';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly rows?: number;
  /** Characters at most; counted below the field. */
  readonly maxLength?: number;
}

/** Several lines; grows with what is written. */
export function TextAreaField<Values extends FieldValues>(props: Props<Values>) {
  const { rows = 3, maxLength } = props;
  const { field, shown } = useField(props);
  const text = textOf(field.value);
  return (
    <div>
      <Textarea
        {...shown}
        {...field}
        value={text}
        rows={rows}
        maxLength={maxLength}
        styles={{ input: { resize: 'vertical' } }}
      />
      {maxLength && text.length > maxLength * 0.8 && (
        <p className="muted small figures">
          {text.length} / {maxLength}
        </p>
      )}
    </div>
  );
}
