import { importNotThere } from '@jalon/contracts/imports/imports.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { ImportState } from '@jalon/domain/imports/run';
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { TenantStore } from '../../database/tenant-store';
import { workingManager, workingTime } from '../../database/unit-of-work';
import { tell } from '../../journal/tell';
import { ImportKinds } from '../kinds/import-kinds';
import { ImportRunEntity } from './import-run.entity';

/** What the journal is not told: contents, and what only the work under way needs. */
const SECRET = [
  'fileKey',
  'source',
  'shape',
  'corrections',
  'inspection',
  'surveys',
  'mapping',
  'progressDone',
  'progressTotal',
  'askedToStop',
  'failure',
  'made',
  'language',
  'askedBy',
  'meantFor',
  'profileId',
  'previousId',
  'chosen',
] as const satisfies readonly (keyof ImportRunEntity)[];

/** What nothing is left of when a run goes back to its preview. */
export const BLANK = {
  surveys: null,
  mapping: null,
  profileId: null,
  previousId: null,
  rowCount: 0,
  counts: null,
  chosen: 0,
} satisfies Partial<ImportRunEntity>;

/** The fields of a run in which nothing works. */
export const AT_REST = {
  progressDone: null,
  progressTotal: null,
  askedToStop: false,
} satisfies Partial<ImportRunEntity>;

/** The runs of an organisation, one held at a time. What an import does to the register is told there, row by row. */
@Injectable()
export class RunStore {
  private readonly store = new TenantStore(ImportRunEntity, { name: 'import', secret: SECRET });

  constructor(private readonly kinds: ImportKinds) {}

  add = (actor: Actor, draft: Partial<ImportRunEntity>): Promise<ImportRunEntity> =>
    this.store.add(actor, draft);

  remove = (actor: Actor, id: string): Promise<void> => this.store.remove(actor, id);

  /** The run, if this actor may import into its register; else it does not exist (404). */
  async get(actor: Actor, id: string): Promise<ImportRunEntity> {
    const run = await this.store.get(actor, id);
    this.kinds.get(actor, run.kind);
    return run;
  }

  /** The same, held until the transaction ends. */
  async hold(actor: Actor, id: string): Promise<ImportRunEntity> {
    const run = await this.store.hold(actor, id);
    this.kinds.get(actor, run.kind);
    return run;
  }

  /** Held, at one of these states, as it was read; else 409. */
  async holdAt(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version?: number },
    states: readonly ImportState[],
  ): Promise<ImportRunEntity> {
    const run = await this.hold(actor, id);
    if (!states.includes(run.state)) throw new Problem(importNotThere, { state: run.state });
    if (version !== undefined && version !== run.version)
      throw new Problem(changedMeanwhile, { version: run.version, conflicts: [] });
    return run;
  }

  /** The run moves on, a version further. */
  async turn(run: ImportRunEntity, changes: Partial<ImportRunEntity>): Promise<ImportRunEntity> {
    const next = { ...changes, version: run.version + 1, updatedAt: workingTime() };
    const where = { organisationId: run.organisationId, id: run.id };
    await workingManager().update(ImportRunEntity, where, next as QueryDeepPartialEntity<ImportRunEntity>);
    return Object.assign(run, next);
  }
}

/** What an import did to the register, in one line of its own history: `import.committed`. */
export function tellOutcome(run: ImportRunEntity, telling: 'committed' | 'undone', after: object): void {
  const { id, kind, fileName, version } = run;
  tell({
    kind: `import.${telling}`,
    subject: { type: 'import', id },
    version,
    before: {},
    after: { kind, fileName, ...after },
  });
}
