import type { Robustness } from '@jalon/domain/portfolio/robustness/robustness';
import { useEffect, useRef, useState } from 'react';
import type { StudyTask, StudyWord } from './study-task';

/** Weights at rest for this long are asked about. Milliseconds. */
const REST = 300;

/** What is known of a question so far. */
export interface Study {
  readonly task: StudyTask;
  readonly robustness: Robustness;
  /** With one cause held still; null while they are being simulated, or where the raters are left out. */
  readonly causes: { readonly weightsAlone: Robustness; readonly ratersAlone: Robustness } | null;
  readonly at: string;
}

export interface StudyState {
  /** The latest that was answered; of older weights while a newer one is under way. */
  readonly study: Study | null;
  /** Part done of the simulation under way, in [0,1]; null when none is. */
  readonly progress: number | null;
  readonly hasFailed: boolean;
}

/** Null where the browser has no workers. */
const startWorker = (): Worker | null =>
  typeof Worker === 'undefined'
    ? null
    : new Worker(new URL('./robustness-worker.ts', import.meta.url), { type: 'module' });

/**
 * Simulates the question in a worker once it has rested, and answers again whenever it changes; what was under way for
 * an older one stops. Null asks nothing.
 */
export function useStudy(task: StudyTask | null): StudyState {
  const [state, setState] = useState<StudyState>({ study: null, progress: null, hasFailed: false });
  const worker = useRef<Worker>(null);
  const asked = useRef<{ nth: number; task: StudyTask | null }>({ nth: 0, task: null });
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!task) return;
    const nth = asked.current.nth + 1;
    asked.current = { nth, task };
    setState((before) => ({ ...before, progress: 0, hasFailed: false }));
    const rest = setTimeout(() => {
      worker.current ??= startWorker();
      if (!worker.current) return setState((before) => ({ ...before, progress: null, hasFailed: true }));
      worker.current.onmessage = ({ data }: MessageEvent<StudyWord>) => {
        if (data.nth === asked.current.nth) setState((before) => heard(before, data, task));
      };
      worker.current.onerror = () => setState((before) => ({ ...before, progress: null, hasFailed: true }));
      worker.current.postMessage({ nth, task });
    }, REST);
    return () => clearTimeout(rest);
  }, [task]);
  return state;
}

function heard(before: StudyState, word: StudyWord, task: StudyTask): StudyState {
  if (word.kind === 'progress') return { ...before, progress: word.part };
  if (word.kind === 'robustness') {
    const at = new Date().toISOString();
    return {
      study: { task, robustness: word.robustness, causes: null, at },
      progress: null,
      hasFailed: false,
    };
  }
  if (word.kind === 'causes') {
    const { weightsAlone, ratersAlone } = word;
    return { ...before, study: before.study && { ...before.study, causes: { weightsAlone, ratersAlone } } };
  }
  return { ...before, progress: null, hasFailed: word.kind === 'failed' };
}
