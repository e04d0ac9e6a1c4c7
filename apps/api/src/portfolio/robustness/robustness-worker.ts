import { simulateRanks } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import { parentPort, workerData } from 'node:worker_threads';
import type { RobustnessTask, RobustnessWord } from './task';

const port = parentPort;
if (!port) throw new Error('This program is a worker thread');

function answer(task: RobustnessTask): RobustnessWord {
  try {
    return { kind: 'done', outcome: simulateRanks(task) };
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

port.postMessage(answer(workerData));
port.close();
