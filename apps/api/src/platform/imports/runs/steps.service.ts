import type { mapImport } from '@jalon/contracts/imports/imports.operations';
import { importNotThere, mappingUnfit } from '@jalon/contracts/imports/imports.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { flawsOfMapping } from '@jalon/domain/imports/columns/flaws-of-mapping';
import { type ImportState, WORKING_STATES } from '@jalon/domain/imports/run';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { workingManager } from '../../database/unit-of-work';
import { enqueue } from '../../jobs/enqueue';
import { directoryFor } from '../checking/directory';
import { fieldsOf } from '../kinds/fields-of';
import { ImportKinds } from '../kinds/import-kinds';
import { ProfilesService } from '../profiles/profiles.service';
import { forgetRows } from '../rows/row-table';
import { WORK, type WorkingState } from '../work/work-kinds';
import { ImportRunEntity } from './import-run.entity';
import { AT_REST, BLANK, RunStore } from './run-store';

interface Read {
  readonly id: string;
  readonly version: number;
}

/** The last run of the same register outside of which something stands here. */
const PREVIOUS = `
  SELECT id FROM import_run
  WHERE organisation_id = $1 AND kind = $2 AND source = $3 AND id <> $4 AND committed_at IS NOT NULL AND applied > undone
  ORDER BY committed_at DESC LIMIT 1`;

/** A person asks for the next step of an import; a job does it. */
@Injectable()
export class StepsService {
  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
    private readonly profiles: ProfilesService,
  ) {}

  /** The rows are taken in, from the preview, or anew. */
  async read(actor: Actor, read: Read): Promise<void> {
    const run = await this.runs.holdAt(actor, read, ['received', 'mapping', 'checked']);
    if (run.rowCount > 0) await forgetRows(run);
    await this.begin(actor, run, { ...BLANK, source: run.shape, state: 'reading' });
  }

  /** Checks every row by this mapping. Those of a profile are compared with what came in by it before. */
  async map(actor: Actor, { mapping, profileId = null, ...read }: Checked<typeof mapImport>): Promise<void> {
    const run = await this.runs.holdAt(actor, read, ['mapping', 'checked']);
    const profile = profileId === null ? null : await this.profiles.of(actor, run, profileId);
    const fields = await fieldsOf(actor, this.kinds.get(actor, run.kind), run);
    const unfit = flawsOfMapping(mapping, fields, await directoryFor(actor, this.kinds));
    if (unfit.length > 0) throw new Problem(mappingUnfit, { fields: unfit.map(({ field }) => field) });
    const source = profile?.source ?? run.shape;
    const previousId = await previousOf(run, source);
    const changes = { mapping, profileId, source, previousId, counts: null, chosen: 0 };
    await this.begin(actor, run, { ...changes, state: 'checking' });
  }

  async commit(actor: Actor, read: Read): Promise<void> {
    const run = await this.runs.holdAt(actor, read, ['checked']);
    await this.begin(actor, run, { state: 'committing' });
  }

  /** Also a second time, for the rows that something stood in the way of. */
  async undo(actor: Actor, read: Read): Promise<void> {
    const run = await this.runs.holdAt(actor, read, ['committed', 'undone']);
    if (run.applied <= run.undone) throw new Problem(importNotThere, { state: run.state });
    await this.begin(actor, run, { state: 'undoing' });
  }

  /** The work looks at this between two batches, and goes back to where it began. */
  async cancel(actor: Actor, id: string): Promise<void> {
    const run = await this.runs.holdAt(actor, { id }, WORKING_STATES);
    const where = { organisationId: run.organisationId, id };
    await workingManager().update(ImportRunEntity, where, { askedToStop: true });
  }

  private async begin(
    actor: Actor,
    run: ImportRunEntity,
    changes: Partial<ImportRunEntity> & { readonly state: ImportState & WorkingState },
  ): Promise<void> {
    const total = changes.state === 'reading' ? 0 : run.rowCount;
    const begun = { ...AT_REST, failure: null, progressDone: 0, progressTotal: total, askedBy: actor.id };
    const { id, version } = await this.runs.turn(run, { ...begun, ...changes });
    await enqueue(WORK[changes.state], { runId: id, version });
  }
}

async function previousOf(run: ImportRunEntity, source: string): Promise<string | null> {
  const values = [run.organisationId, run.kind, source, run.id];
  const [row] = await ask<{ id: string }>(PREVIOUS, values);
  return row?.id ?? null;
}
