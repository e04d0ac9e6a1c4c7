import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { ask } from '../../database/ask';
import { workingTime } from '../../database/unit-of-work';
import { NotificationsService } from '../../discussion/notifications/notifications.service';
import { keepSoFar } from '../../journal/keep-so-far';
import { ImportKinds } from '../kinds/import-kinds';
import { holdSource } from '../links/links';
import { chosenAfter, linkTheSame } from '../rows/applied-rows';
import type { ImportRunEntity } from '../runs/import-run.entity';
import { AT_REST, RunStore, tellOutcome } from '../runs/run-store';
import { applyRows, type Tally } from './applying';
import { makeClients, type MadeClients } from './made-clients';
import { wordsOfOutcome } from './outcome-words';
import type { Step, Task } from '../work/task';

const PROFILE_USED = `
  UPDATE import_profile SET uses = uses + 1, used_at = $3 WHERE organisation_id = $1 AND id = $2`;

/** Applies the ticked rows, all in one transaction, as the person who asked for it. */
@Injectable()
export class Committing implements Step {
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
      const made = await makeClients({ actor, run, kind }, this.kinds);
      const tally: Tally = { added: 0, changed: 0, retired: 0, leftOut: 0 };
      let done = 0;
      for (let last = 0; ;) {
        const rows = await chosenAfter(run, last, kind.own?.atOnce);
        if (rows.length === 0) break;
        await applyRows({ run, kind, actor, idOf: made.idOf }, rows, tally);
        await setImmediate();
        await keepSoFar();
        last = rows.at(-1)?.rank ?? last;
        done += rows.length;
        await task.watch.step(done, run.chosen);
      }
      if (!kind.own) await linkTheSame(run);
      await task.watch.look(done, run.chosen);
      await this.end(task, tally, made);
    });

  /** The run is held here and not before, so that progress and a wish to stop can be written meanwhile. */
  private async end({ run, actor, watch }: Task, tally: Tally, { made }: MadeClients): Promise<void> {
    const held = await this.runs.holdAt(actor, run, ['committing']);
    if (held.askedToStop) watch.stop();
    const applied = tally.added + tally.changed + tally.retired;
    const next = await this.runs.turn(held, {
      ...AT_REST,
      state: 'committed',
      applied,
      chosen: applied,
      made,
      committedAt: workingTime(),
    });
    tellOutcome(next, 'committed', { ...tally, clients: made.length, counts: held.counts });
    if (held.profileId) await ask(PROFILE_USED, [held.organisationId, held.profileId, workingTime()]);
    await this.notifications.notify(actor, { ...newsOf(next), detail: wordsOfOutcome(tally) });
  }
}

/** Told to whoever brought the file and whoever asked for the work. */
export const newsOf = ({ id, fileName, createdBy, askedBy }: ImportRunEntity) =>
  ({
    kind: 'import',
    subjectType: 'import',
    subjectId: id,
    subjectTitle: fileName,
    to: [createdBy, askedBy],
  }) as const;
