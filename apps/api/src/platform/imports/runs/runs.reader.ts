import type { listImports } from '@jalon/contracts/imports/imports.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Inspection } from '@jalon/domain/imports/reading';
import { ImportRun } from '@jalon/domain/imports/run';
import type { Language } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { ask, type RawJson } from '../../database/ask';
import { keysetSql, type SortKey } from '../../database/keyset';
import { readPage, SqlValues } from '../../database/page-sql';
import { ImportKinds } from '../kinds/import-kinds';
import { ProfileChoice } from '../profiles/profile-choice';
import { runJson } from './run-json';

const KEYS = {
  createdAt: { sql: 'u.created_at', cast: 'timestamptz' },
} as const satisfies Record<string, SortKey>;

type RunAlone = Omit<ImportRun, 'inspection' | 'mapping' | 'profiles'>;

interface RunRow {
  readonly run: RunAlone;
  readonly inspection: Inspection;
  readonly mapping: ImportRun['mapping'];
  readonly shape: string;
}

/** Imports as people see them; those into registers that are not open to the reader do not exist. */
@Injectable()
export class RunsReader {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly profiles: ProfileChoice,
  ) {}

  list(actor: Actor, input: Checked<typeof listImports>, language: Language): Promise<RawJson> {
    const { sort = '-createdAt', cursor, limit, kind = [], state = [] } = input;
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(actor.organisationId)}`,
      `u.kind = ANY (${values.place(this.openTo(actor))}::text[])`,
    ];
    if (kind.length > 0) where.push(`u.kind = ANY (${values.place(kind)}::text[])`);
    if (state.length > 0) where.push(`u.state = ANY (${values.place(state)}::text[])`);
    const keyset = keysetSql({ keys: KEYS, sort, cursor, filter: { kind, state }, id: 'u.id' }, values.next);
    values.list.push(...keyset.values);
    return readPage({ from: 'import_run u', where, item: runJson(language), keyset, limit, values });
  }

  async get(actor: Actor, id: string, language: Language): Promise<ImportRun> {
    const [row] = await ask<RunRow>(
      `SELECT ${runJson(language)} AS run, u.inspection, u.mapping, u.shape FROM import_run u
       WHERE u.organisation_id = $1 AND u.id = $2 AND u.kind = ANY ($3::text[])`,
      [actor.organisationId, id, this.openTo(actor)],
    );
    if (!row) throw new Problem(notFound, {});
    const { run, inspection, mapping, shape } = row;
    const profiles = await this.profiles.fitting(actor, {
      kind: run.kind,
      shape,
      columns: inspection.columns,
    });
    return { ...run, inspection: this.told(actor, run.kind, inspection), mapping, profiles: [...profiles] };
  }

  /** Percentages are read as they are shown where a field of the register does so. */
  private told(actor: Actor, name: string, inspection: Inspection): Inspection {
    const { fields } = this.kinds.get(actor, name);
    if (!fields.some(({ isAsShown }) => isAsShown)) return inspection;
    const notices = inspection.notices.map((one) =>
      one.code === 'percents' ? { ...one, code: 'percents-as-shown' } : one,
    );
    return { ...inspection, notices };
  }

  private openTo = (actor: Actor): readonly string[] => this.kinds.open(actor).map(({ kind }) => kind);
}
