import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { changedFields } from './forms/changes';

const placeOf = (key: string) => `jalon-draft-${key}`;

/** What was being written under this key, or nothing. */
export function readDraft(key: string): FieldValues | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(key)) ?? 'null');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something beside a draft: what its writer had read. */
export const keepDraft = (key: string, values: FieldValues): void =>
  localStorage.setItem(placeOf(key), JSON.stringify(values));

export const forgetDraft = (key: string): void => localStorage.removeItem(placeOf(key));

/** Drafts belong to whoever wrote them: all go when a person signs out. */
export function forgetAllDrafts(): void {
  const mine = Object.keys(localStorage).filter((place) => place.startsWith(placeOf('')));
  for (const place of mine) localStorage.removeItem(place);
}

/** Only what the person changed, so that what others change meanwhile is not covered by an old copy. */
function changedOf<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  but: readonly string[],
): FieldValues {
  const read: FieldValues = { ...form.formState.defaultValues };
  const values: FieldValues = form.getValues();
  const changed = Object.entries(changedFields(read, values));
  return Object.fromEntries(changed.filter(([name]) => !but.includes(name)));
}

const NONE: readonly string[] = [];

/**
 * Keeps a form's changes in this browser while they are not saved: they outlive a reload, a lost network and an expired
 * session. Never for forms that hold a password. Fields in `but` are not kept: who one is, on a device of many. `but`
 * stays the same list. Tells whether a former draft was put back.
 */
export function useDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  key: string | undefined,
  but: readonly string[] = NONE,
) {
  const restored = useRef(false);
  const { isDirty } = form.formState;
  useEffect(() => {
    if (key === undefined) return;
    const kept = readDraft(key);
    restored.current = kept !== undefined;
    for (const [name, value] of Object.entries(kept ?? {}))
      form.setValue(name as Parameters<typeof form.setValue>[0], value, { shouldDirty: true });
    const keep = () => {
      const changed = changedOf(form, but);
      if (Object.keys(changed).length > 0) localStorage.setItem(placeOf(key), JSON.stringify(changed));
      else forgetDraft(key);
    };
    return form.subscribe({ formState: { values: true }, callback: keep });
  }, [form, key, but]);
  return { restored: restored.current && isDirty, forget: () => key !== undefined && forgetDraft(key) };
}
