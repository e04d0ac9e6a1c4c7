import type { readImportFields } from '@jalon/contracts/imports/import-kinds.operations';
import type { surveyImport } from '@jalon/contracts/imports/imports.operations';
import { importNotThere } from '@jalon/contracts/imports/imports.problems';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { headersOf, moveMapping } from '@jalon/domain/imports/columns/shape';
import { suggestMapping } from '@jalon/domain/imports/columns/suggest-mapping';
import type { ColumnSurvey, Mapping } from '@jalon/domain/imports/mapping';
import { Injectable } from '@nestjs/common';
import { fieldsOf, settledMapping } from '../kinds/fields-of';
import { ImportKinds } from '../kinds/import-kinds';
import { ProfilesService } from '../profiles/profiles.service';
import { directoryFor } from '../checking/directory';
import { RunStore } from './run-store';

/** What the columns of a run hold, and what they probably are. */
@Injectable()
export class ColumnsReader {
  constructor(
    private readonly runs: RunStore,
    private readonly kinds: ImportKinds,
    private readonly profiles: ProfilesService,
  ) {}

  async fields(actor: Actor, id: string): Promise<Output<typeof readImportFields>> {
    const run = await this.runs.get(actor, id);
    return { fields: [...(await fieldsOf(actor, this.kinds.get(actor, run.kind), run))] };
  }

  async read(
    actor: Actor,
    { id, profileId }: Checked<typeof surveyImport>,
  ): Promise<Output<typeof surveyImport>> {
    const run = await this.runs.get(actor, id);
    if (!run.surveys) throw new Problem(importNotThere, { state: run.state });
    const kind = this.kinds.get(actor, run.kind);
    const fields = await fieldsOf(actor, kind, run);
    const settled = (mapping: Mapping) => settledMapping(mapping, kind, { fields, meantFor: run.meantFor });
    const directory = await directoryFor(actor, this.kinds);
    const guessed = suggestMapping(run.surveys, { fields, directory });
    const profile = await this.profiles.meantFor(actor, run, profileId);
    if (!profile) return { columns: [...guessed.columns], suggestion: settled(guessed.suggestion) };
    const { mapping, headers } = profile;
    const suggestion = settled(moveMapping(mapping, headers, headersOf(run.inspection.columns)));
    return { columns: guessed.columns.map((column) => asSaid(column, suggestion)), suggestion };
  }
}

/** What a profile says of a column goes before what its name and contents suggest. */
function asSaid(column: ColumnSurvey, { columns }: Mapping): ColumnSurvey {
  const use = columns.find(({ position }) => position === column.position);
  return { ...column, guess: use ? { field: use.field, sureness: 1, why: 'profile' } : null };
}
