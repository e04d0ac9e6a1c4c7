import { Problem } from '@jalon/contracts/platform/problem';
import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { showFieldErrors } from './field-errors';

/** What a form could not place on a field: the problem itself, and messages that belong to no field here. */
export interface Refusal {
  readonly error: Error;
  readonly messages: readonly string[];
}

interface Outcome {
  readonly onDone?: () => void;
}

/** Sends a checked form; bad fields are shown where they are, anything else is given back as `refusal`. */
export function useSubmit<Values extends FieldValues, Context, Checked>(
  form: UseFormReturn<Values, Context, Checked>,
  send: (checked: Checked) => Promise<unknown>,
  { onDone }: Outcome = {},
) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const refuse = (error: Error) => {
    const errors = error instanceof Problem ? (error.said?.errors ?? []) : [];
    const left = showFieldErrors(form as never, errors);
    const allPlaced = errors.length > 0 && left.length === 0;
    setRefusal(allPlaced ? null : { error, messages: left.map(({ message }) => message) });
  };
  const submit = form.handleSubmit(async (checked) => {
    setRefusal(null);
    try {
      await send(checked);
      onDone?.();
    } catch (error) {
      refuse(error instanceof Error ? error : new Error(String(error)));
    }
  });
  return { submit, refusal, busy: form.formState.isSubmitting };
}
