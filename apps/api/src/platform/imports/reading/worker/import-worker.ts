import { parentPort, workerData } from 'node:worker_threads';
import { type WorkerTask, type WorkerWord } from '../protocol';
import { ReadingRefusal } from '../refusal';
import { Batches } from './batches';
import { inspectFile } from './inspect-file';
import { readFileRows } from './read-file';

const port = parentPort;
if (!port) throw new Error('This program is a worker thread');

const say = (word: WorkerWord): void => port.postMessage(word);

async function read(task: Extract<WorkerTask, { kind: 'rows' }>): Promise<WorkerWord> {
  const batches = new Batches((json) => say({ kind: 'batch', json }));
  port?.on('message', () => batches.taken());
  const summary = await readFileRows(task, (rows) => batches.add(rows));
  await batches.flush();
  return { kind: 'read', summary };
}

const answer = async (task: WorkerTask): Promise<WorkerWord> =>
  task.kind === 'rows' ? read(task) : { kind: 'inspected', json: JSON.stringify(await inspectFile(task)) };

const wordOf = (error: unknown): WorkerWord =>
  error instanceof ReadingRefusal
    ? { kind: 'refused', problem: error.problem }
    : { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };

say(await answer(workerData as WorkerTask).catch(wordOf));
port.close();
