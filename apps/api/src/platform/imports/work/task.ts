import type { Actor } from '@jalon/domain/access/actor';
import type { ImportRunEntity } from '../runs/import-run.entity';
import type { Watch } from './watch';

/** What a step of an import works with. */
export interface Task {
  readonly run: ImportRunEntity;
  /** Whoever asked for it, with the roles of now. */
  readonly actor: Actor;
  readonly watch: Watch;
  /** A transaction of its own, as that person; what a commit tells stands in the journal under the run's id. */
  readonly inWork: <T>(act: () => Promise<T>) => Promise<T>;
  /** The same for one batch of many: it is durable once the last of the work is. */
  readonly inBatch: <T>(act: () => Promise<T>) => Promise<T>;
}

/** A step of an import, in the background. */
export interface Step {
  readonly work: (task: Task) => Promise<void>;
}
