import { Worker } from 'node:worker_threads';
import { WORKER } from './bounds';
import { TAKEN, type WorkerTask, type WorkerWord } from './protocol';
import { ReadingRefusal, refuse } from './refusal';
import { workerPlace } from '../../worker-place';

type LastWord = Extract<WorkerWord, { kind: 'inspected' | 'read' }>;

export interface WorkerWatch {
  /** Takes a batch in; the worker waits while several are not taken. */
  readonly onBatch?: (json: string) => void | Promise<void>;
  /** Kills the worker; the run then fails for the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One worker thread and what it says. */
class WorkerRun {
  private readonly worker: Worker;
  private silence: NodeJS.Timeout | undefined;
  private underWay = 0;
  /** Batches are taken one after the other, in their order. */
  private taking: Promise<void> = Promise.resolve();

  constructor(
    task: WorkerTask,
    private readonly watch: WorkerWatch,
  ) {
    const bytes = 'bytes' in task.source ? [task.source.bytes.buffer as ArrayBuffer] : [];
    const options = { resourceLimits: WORKER.memory, env: {}, execArgv: [] };
    this.worker = new Worker(workerPlace('import-worker'), {
      ...options,
      workerData: task,
      transferList: bytes,
    });
  }

  lastWord = (): Promise<LastWord> =>
    new Promise((resolve, reject) => {
      this.listenFor(reject);
      this.worker.on('message', (word: WorkerWord) => {
        this.listenFor(reject);
        if (word.kind === 'batch') this.take(word.json, reject);
        else if (word.kind === 'refused') reject(new ReadingRefusal(word.problem));
        else if (word.kind === 'failed') reject(new Error(`The import worker failed: ${word.reason}`));
        else this.taking.then(() => resolve(word), reject);
      });
      this.worker.on('error', (error) => reject(isOutOfMemory(error) ? refuse('too-heavy') : error));
      this.worker.on('exit', () => {
        this.taking.then(() => reject(new Error('The import worker left without a word')), reject);
      });
    });

  async end(): Promise<void> {
    clearTimeout(this.silence);
    this.worker.removeAllListeners('message');
    await this.worker.terminate();
  }

  private take(json: string, reject: (error: unknown) => void): void {
    this.underWay += 1;
    this.taking = this.taking
      .then(() => (this.watch.signal?.aborted ? undefined : this.watch.onBatch?.(json)))
      .then(() => {
        this.underWay -= 1;
        this.listenFor(reject);
        this.worker.postMessage(TAKEN);
      });
    this.taking.catch(reject);
  }

  /** A worker that says nothing while nobody makes it wait is lost in its file. */
  private listenFor(reject: (error: unknown) => void): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      if (this.underWay === 0) reject(refuse('took-too-long'));
    }, WORKER.silence);
  }
}

/** Runs a worker to its last word. It is gone when this is over, whatever happened. */
export async function runWorker(task: WorkerTask, watch: WorkerWatch): Promise<LastWord> {
  const { signal } = watch;
  signal?.throwIfAborted();
  const run = new WorkerRun(task, watch);
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([run.lastWord(), aborted]);
  } finally {
    signal?.removeEventListener('abort', abort);
    await run.end();
  }
}
