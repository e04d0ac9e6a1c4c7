import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile, type FieldConflict } from '@jalon/contracts/platform/problems';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { forgetDraft, keepDraft, readDraft } from '../drafts';
import { changedFields, type Choices, settledChanges } from './changes';
import { useShapeForm } from './use-shape-form';
import { useSubmit } from './use-submit';

interface Options<Values extends FieldValues> {
  readonly shape: z.ZodType<Values, Values>;
  /** The fields as they were read, and the version they were read at. */
  readonly read: Values;
  readonly version: number;
  /** Where unsaved changes are kept. */
  readonly draft: string;
  /** The context that is read again when a colleague turns out to have changed it. */
  readonly context: string;
  readonly send: (changes: Partial<Values>, version: number) => Promise<unknown>;
  readonly onDone: () => void;
  /** What the form begins with, where it holds more than what is kept; `tidy` takes that away again. */
  readonly start?: (read: Values) => Values;
  readonly tidy?: (typed: Values) => Values;
}

/** Both values of the fields that a colleague changed meanwhile, and what was about to be sent. */
export interface Conflict<Values> {
  readonly version: number;
  readonly conflicts: readonly FieldConflict[];
  readonly changes: Partial<Values>;
}

/** Was something being written here when the page was left? */
export const hasDraft = (draft: string): boolean => readDraft(draft) !== undefined;

const versionPlace = (draft: string) => `${draft}.read`;

/** The version on which a draft was begun, so that what colleagues did since is noticed; else the one now read. */
function versionOf(draft: string, now: number): number {
  const kept: unknown = hasDraft(draft) && readDraft(versionPlace(draft))?.['version'];
  if (typeof kept === 'number') return kept;
  keepDraft(versionPlace(draft), { version: now });
  return now;
}

/** A form over a thing that others edit too: sends only what changed, on the version read, and settles conflicts. */
export function useEditForm<Values extends FieldValues>(options: Options<Values>) {
  const { shape, draft: place, send, onDone, tidy = (typed: Values) => typed } = options;
  const [base] = useState(() => ({
    wasDraft: hasDraft(place),
    read: options.read,
    version: versionOf(place, options.version),
  }));
  const defaultValues = (options.start?.(base.read) ?? base.read) as DefaultValues<Values>;
  const { form, draft } = useShapeForm({ shape, defaultValues, draft: place });
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<Conflict<Values> | null>(null);

  const close = () => {
    draft.forget();
    forgetDraft(versionPlace(place));
    onDone();
  };
  const attempt = async (changes: Partial<Values>, version: number) => {
    try {
      if (Object.keys(changes).length > 0) await send(changes, version);
      close();
    } catch (error) {
      if (!(error instanceof Problem && error.is(changedMeanwhile))) throw error;
      setConflict({ ...error.extension, changes });
      void queries.invalidateQueries({ queryKey: [options.context] });
    }
  };
  const submission = useSubmit(form, (typed: Values) =>
    attempt(changedFields(base.read, tidy(typed)), base.version),
  );
  const settle = async (chosen: Choices) => {
    if (conflict)
      await attempt(
        settledChanges(conflict.changes, conflict.conflicts, chosen) as Partial<Values>,
        conflict.version,
      );
  };
  const leaveConflict = () => setConflict(null);
  return { form, ...submission, close, conflict, settle, leaveConflict, wasDraft: base.wasDraft };
}
