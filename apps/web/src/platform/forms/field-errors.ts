import type { FieldError } from '@jalon/contracts/platform/problem';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';

/** `/contacts/0/email` → `contacts.0.email`, as react-hook-form names fields. */
export const nameOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** Errors as react-hook-form's resolver gives them: nested by name; the first message of a field wins. */
export function nestedErrors<Values extends FieldValues>(errors: readonly FieldError[]): FieldErrors<Values> {
  const nested: Record<string, unknown> = {};
  for (const { pointer, code, message } of errors) {
    const path = nameOf(pointer).split('.');
    const last = path.pop() ?? '';
    let place = nested;
    for (const part of path) place = (place[part] ??= {}) as Record<string, unknown>;
    place[last] ??= { type: code, message };
  }
  return nested as FieldErrors<Values>;
}

/** Puts the server's messages on the form's fields; gives back those that belong to no field here. */
export function showFieldErrors<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues' | 'setError'>,
  errors: readonly FieldError[],
): readonly FieldError[] {
  const values = form.getValues();
  const belongs = ({ pointer }: FieldError) => (nameOf(pointer).split('.')[0] ?? '') in values;
  const mine = errors.filter(belongs);
  for (const [at, { pointer, code, message }] of mine.entries()) {
    const name = nameOf(pointer) as Parameters<typeof form.setError>[0];
    form.setError(name, { type: code, message }, { shouldFocus: at === 0 });
  }
  return errors.filter((error) => !belongs(error));
}
