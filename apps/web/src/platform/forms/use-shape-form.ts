import { fieldErrorsOf } from '@jalon/contracts/platform/explain-issue';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { useDraft } from '../drafts';
import { useLanguage } from '../words/language';
import { nestedErrors } from './field-errors';

interface Options<Shape extends z.ZodType<FieldValues, FieldValues>> {
  /** The shape that the operation will check too: the messages are the same. */
  readonly shape: Shape;
  readonly defaultValues: DefaultValues<z.input<Shape>>;
  /** Keeps unsaved changes under this key; leave out where a password is typed. */
  readonly draft?: string;
  /** Names of fields that are not kept with it; always the same list. */
  readonly notKept?: readonly string[];
}

/** A form over a shape: checked as the server checks, in the reader's words; unsaved changes are kept. */
export function useShapeForm<Shape extends z.ZodType<FieldValues, FieldValues>>(options: Options<Shape>) {
  const language = useLanguage();
  const { shape, defaultValues, draft, notKept } = options;
  const resolver: Resolver<z.input<Shape>, unknown, z.output<Shape>> = (values) => {
    const checked = shape.safeParse(values);
    if (checked.success) return { values: checked.data, errors: {} };
    return { values: {}, errors: nestedErrors<z.input<Shape>>(fieldErrorsOf(checked.error, language)) };
  };
  const form = useForm<z.input<Shape>, unknown, z.output<Shape>>({
    resolver,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  });
  const kept = useDraft(form as never, draft, notKept);
  return { form, draft: kept };
}
