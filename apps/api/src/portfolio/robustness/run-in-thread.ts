import type { RobustnessOutcome } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import { Worker } from 'node:worker_threads';
import type { RobustnessTask, RobustnessWord } from './task';
import { workerPlace } from '../../platform/worker-place';

/** A thread that has not answered by then never will. Milliseconds. */
const LONGEST = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Simulates in a thread of its own, so that the product answers meanwhile. The thread is gone when this is over. */
export async function runInThread(task: RobustnessTask): Promise<RobustnessOutcome> {
  const worker = new Worker(workerPlace('robustness-worker'), {
    resourceLimits: MEMORY,
    env: {},
    execArgv: [],
    workerData: task,
  });
  let silence: NodeJS.Timeout | undefined;
  try {
    const word = await new Promise<RobustnessWord>((resolve, reject) => {
      silence = setTimeout(() => reject(new Error('The simulation took too long')), LONGEST);
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The simulation left without a word')));
    });
    if (word.kind === 'done') return word.outcome;
    throw new Error(`The simulation failed: ${word.reason}`);
  } finally {
    clearTimeout(silence);
    worker.removeAllListeners();
    await worker.terminate();
  }
}
