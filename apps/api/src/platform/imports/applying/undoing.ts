import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { workingTime } from '../../database/unit-of-work';
import { NotificationsService } from '../../discussion/notifications/notifications.service';
import { keepSoFar } from '../../journal/keep-so-far';
import type { ImportKind, TakenBack, Written } from '../kinds/import-kind';
import { ImportKinds } from '../kinds/import-kinds';
import { appliedAfter, markUndone, type UndoableRow } from '../rows/applied-rows';
import { holdSource, restoreLinks } from '../links/links';
import type { ImportRunEntity, MadeBeside } from '../runs/import-run.entity';
import { AT_REST, RunStore, tellOutcome } from '../runs/run-store';
import { newsOf } from './committing';
import { wordsOfUndoing } from './outcome-words';
import type { Step, Task } from '../work/task';

const asWritten = ({ rank, subjectId, subjectVersion, verdict }: UndoableRow): Written => ({
  rank,
  id: subjectId ?? '',
  version: subjectVersion ?? 0,
  isNew: verdict === 'new',
});

const before = ({ changes }: UndoableRow): FieldValues =>
  Object.fromEntries(changes.map((change) => [change.field, change.before]));

const asTakenBack = (row: UndoableRow): TakenBack => ({
  rank: row.rank,
  id: row.subjectId ?? '',
  before: row.verdict === 'new' ? null : before(row),
});

/** Puts back the rows that nothing stands in the way of, in one transaction; the others stay applied, and say why. */
@Injectable()
export class Undoing implements Step {
  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
    private readonly notifications: NotificationsService,
  ) {}

  work = (task: Task): Promise<void> =>
    task.inWork(async () => {
      const { run, actor } = task;
      const kind = this.kinds.get(actor, run.kind);
      await holdSource(run);
      let undone = 0;
      let seen = 0;
      const total = run.applied - run.undone;
      for (let last = 0; ;) {
        const rows = await appliedAfter(run, last, kind.own?.atOnce);
        if (rows.length === 0) break;
        undone += await takeBack({ run, kind, actor }, rows);
        await setImmediate();
        await keepSoFar();
        last = rows.at(-1)?.rank ?? last;
        seen += rows.length;
        await task.watch.step(seen, total);
      }
      const made = await this.unmake(actor, run);
      await task.watch.look(seen, total);
      await this.end(task, { undone, made });
    });

  private async end(
    { run, actor, watch }: Task,
    { undone, made }: { readonly undone: number; readonly made: readonly MadeBeside[] },
  ): Promise<void> {
    const held = await this.runs.holdAt(actor, run, ['undoing']);
    if (held.askedToStop) watch.stop();
    const all = held.undone + undone;
    const left = held.applied - all;
    const undoneAt = undone > 0 ? workingTime() : held.undoneAt;
    const state = all > 0 ? 'undone' : 'committed';
    const next = await this.runs.turn(held, { ...AT_REST, state, undone: all, made, undoneAt });
    if (undone > 0) tellOutcome(next, 'undone', { undone, left });
    await this.notifications.notify(actor, { ...newsOf(next), detail: wordsOfUndoing(undone, left) });
  }

  /** What was made beside the rows goes too, where nothing else has come to need it; the rest stays made. */
  private async unmake(actor: Actor, { made, fileName }: ImportRunEntity): Promise<readonly MadeBeside[]> {
    const [first] = made ?? [];
    if (!made || !first) return [];
    const kind = this.kinds.get(actor, first.kind);
    const written = made.map(({ id, version }, rank) => ({ rank, id, version, isNew: true }));
    const hindrances = await kind.hindrances(actor, written, true);
    const free = written.filter(({ id }) => !hindrances.has(id));
    const gone = free.map(({ rank, id }) => ({ rank, id, before: null }));
    await kind.takeBack(actor, gone, { fileName });
    return made.filter(({ id }) => hindrances.get(id) === 'in-use' || hindrances.get(id) === 'touched-since');
  }
}

interface Taking {
  readonly run: ImportRunEntity;
  readonly kind: ImportKind;
  readonly actor: Actor;
}

/** How many of these rows are as they were before the import. */
async function takeBack({ run, kind, actor }: Taking, rows: readonly UndoableRow[]): Promise<number> {
  const hindrances = await kind.hindrances(actor, rows.map(asWritten), true);
  const free = rows.filter(({ subjectId }) => subjectId !== null && !hindrances.has(subjectId));
  if (free.length === 0) return 0;
  await kind.takeBack(actor, free.map(asTakenBack), { fileName: run.fileName });
  await markUndone(
    run,
    free.map(({ rank }) => rank),
  );
  await restoreLinks(
    run,
    free.flatMap(({ identity, subjectId, linkBefore }) =>
      identity === null || subjectId === null ? [] : [{ identity, subjectId, before: linkBefore }],
    ),
  );
  return free.length;
}
