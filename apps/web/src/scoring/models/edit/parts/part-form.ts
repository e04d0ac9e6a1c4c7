import { useEffect } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { useShapeForm } from '../../../../platform/forms/use-shape-form';

interface Options<Shape extends z.ZodType<FieldValues, FieldValues>> {
  readonly shape: Shape;
  readonly values: DefaultValues<z.input<Shape>>;
  readonly onChange: (values: z.input<Shape>) => void;
  /** Whether what is missing is shown on its field: once somebody tried to save. */
  readonly strict: boolean;
}

/** The form of one part of a model: what is typed goes up at once, and is kept there. */
export function usePartForm<Shape extends z.ZodType<FieldValues, FieldValues>>(options: Options<Shape>) {
  const { shape, values, onChange, strict } = options;
  const { form } = useShapeForm({ shape, defaultValues: values });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: () => {
          onChange(form.getValues());
          if (strict) void form.trigger();
        },
      }),
    [form, onChange, strict],
  );
  useEffect(() => {
    if (strict) void form.trigger();
  }, [form, strict]);
  return form;
}
