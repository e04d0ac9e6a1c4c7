import type { ImportRun, ImportState } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';

type Progress = ImportRun['progress'];

interface Mark {
  readonly state: ImportState;
  readonly done: number;
  /** Milliseconds. */
  readonly at: number;
}

/** Too early to tell before a second and a half. */
const SURE_AFTER_MS = 1500;

/** Seconds still to go, at the pace seen since the mark; null as long as nothing can be told. */
export function secondsLeft(mark: Mark, progress: NonNullable<Progress>, now: number): number | null {
  const passed = now - mark.at;
  const done = progress.done - mark.done;
  if (passed < SURE_AFTER_MS || done <= 0) return null;
  return Math.ceil(((progress.total - progress.done) * passed) / done / 1000);
}

/** Where the pace is counted from: the first that was seen of this work. */
function useMark(state: ImportState, done: number, now: number): Mark {
  const mark = useRef<Mark>(null);
  const isSame = mark.current?.state === state && mark.current.done <= done;
  if (!isSame || !mark.current) mark.current = { state, done, at: now };
  return mark.current;
}

/** « encore 12 s », as the page has seen the work go. */
export function useTimeLeft(state: ImportState, progress: Progress): string | null {
  const { t } = useLingui();
  const now = Date.now();
  const mark = useMark(state, progress?.done ?? 0, now);
  const seconds = progress && secondsLeft(mark, progress, now);
  if (!seconds) return null;
  const minutes = Math.ceil(seconds / 60);
  return seconds < 60 ? t`encore ${seconds} s environ` : t`encore ${minutes} min environ`;
}
