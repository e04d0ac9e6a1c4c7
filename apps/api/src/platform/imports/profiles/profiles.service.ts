import type {
  keepImportProfile,
  listImportProfiles,
  renameImportProfile,
} from '@jalon/contracts/imports/imports.operations';
import { importNotThere } from '@jalon/contracts/imports/imports.problems';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { headersOf } from '@jalon/domain/imports/columns/shape';
import type { ImportProfile } from '@jalon/domain/imports/mapping';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../database/tenant-store';
import { SqlValues } from '../../database/page-sql';
import { rowPage } from '../../discussion/row-page';
import { ImportKinds } from '../kinds/import-kinds';
import type { ImportRunEntity } from '../runs/import-run.entity';
import { RunStore } from '../runs/run-store';
import { ImportProfileEntity } from './import-profile.entity';
import { ProfileChoice, shownProfile } from './profile-choice';

const KEYS = { name: { sql: 'u.name COLLATE "fr-x-icu"', cast: 'text' } } as const;
const SELECT = `u.id, u.name, u.kind, u.used_at AS "usedAt", u.uses, u.version`;

type ProfileRow = Omit<ImportProfile, 'usedAt'> & { readonly usedAt: Date | null };

/** Mappings kept for files of the same shape. */
@Injectable()
export class ProfilesService {
  private readonly store = new TenantStore(ImportProfileEntity, {
    name: 'import-profile',
    secret: ['shape', 'source', 'headers', 'reading', 'mapping', 'uses', 'usedAt'],
  });

  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
    private readonly choice: ProfileChoice,
  ) {}

  async list(
    actor: Actor,
    input: Checked<typeof listImportProfiles>,
  ): Promise<Output<typeof listImportProfiles>> {
    const { sort = 'name', cursor, limit, kind = [] } = input;
    const values = new SqlValues();
    const open = this.kinds.open(actor).map((one) => one.kind);
    const wanted = kind.length > 0 ? open.filter((name) => kind.includes(name)) : open;
    const where = [
      `u.organisation_id = ${values.place(actor.organisationId)}`,
      `u.kind = ANY (${values.place(wanted)}::text[])`,
    ];
    const page = { keys: KEYS, sort, cursor, filter: wanted };
    const rows = await rowPage<ProfileRow, keyof typeof KEYS>({
      select: SELECT,
      table: 'import_profile u',
      joins: '',
      where,
      values,
      page,
      limit,
    });
    const items = rows.items.map(({ usedAt, ...row }) => ({ ...row, usedAt: usedAt?.toISOString() ?? null }));
    return { ...rows, items };
  }

  /** How this import was read and mapped, for the next file of its shape; its rows are known again by it. */
  async keep(actor: Actor, { importId, name }: Checked<typeof keepImportProfile>): Promise<ImportProfile> {
    const run = await this.runs.hold(actor, importId);
    if (!run.mapping) throw new Problem(importNotThere, { state: run.state });
    const row = await this.store.add(actor, {
      kind: run.kind,
      name,
      shape: run.shape,
      source: run.source,
      headers: headersOf(run.inspection.columns),
      reading: run.corrections,
      mapping: run.mapping,
      uses: run.committedAt ? 1 : 0,
      usedAt: run.committedAt,
      createdBy: actor.id,
    });
    await this.runs.turn(run, { profileId: row.id });
    return shownProfile(row);
  }

  async rename(
    actor: Actor,
    { id, version, name }: Checked<typeof renameImportProfile>,
  ): Promise<ImportProfile> {
    await this.get(actor, id);
    return shownProfile(await this.store.amend(actor, id, { version, name }));
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.get(actor, id);
    await this.store.remove(actor, id);
  }

  /** The profile, if this actor may import into its register; else it does not exist (404). */
  async get(actor: Actor, id: string): Promise<ImportProfileEntity> {
    const row = await this.store.get(actor, id);
    if (this.kinds.open(actor).some(({ kind }) => kind === row.kind)) return row;
    throw new Problem(notFound, {});
  }

  /** The profile, if it is of the same register as this import; else it does not exist (404). */
  async of(actor: Actor, { kind }: Pick<ImportRunEntity, 'kind'>, id: string): Promise<ImportProfileEntity> {
    const row = await this.get(actor, id);
    if (row.kind === kind) return row;
    throw new Problem(notFound, {});
  }

  /** The one named, else the one in use, else the only one of this shape; null where none is meant. */
  async meantFor(
    actor: Actor,
    run: ImportRunEntity,
    named: string | undefined,
  ): Promise<ImportProfileEntity | null> {
    const id = named ?? run.profileId;
    return id === null ? this.choice.only(actor, run) : this.of(actor, run, id);
  }
}
