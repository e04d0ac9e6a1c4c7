import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { FileStore } from '../../files/file-store';
import { HOUR, HourlySweep } from '../../files/hourly-sweep';
import { JobsDatabase } from '../../jobs/jobs-database';

/** How long a file and its cells are kept after the last that was done with them. */
const KEPT = 30 * 24 * HOUR;

/** Imports that nobody applied are forgotten with their rows. */
const FORGET = `
  DELETE FROM import_run WHERE updated_at < $1 AND state IN ('received', 'mapping', 'checked')
  RETURNING file_key AS key`;

/** Of the others their outcome stays: what was read, what became of it, and how it is undone. */
const STRIP = `
  WITH old AS (
    SELECT organisation_id, id, file_key FROM import_run
    WHERE committed_at < $1 AND updated_at < $1 AND state IN ('committed', 'undone') AND file_key IS NOT NULL LIMIT 50
  ), stripped AS (
    UPDATE import_row r SET cells = NULL FROM old
    WHERE r.organisation_id = old.organisation_id AND r.run_id = old.id AND r.cells IS NOT NULL
  )
  UPDATE import_run u SET file_key = NULL FROM old WHERE u.organisation_id = old.organisation_id AND u.id = old.id
  RETURNING old.file_key AS key`;

/** Takes away, each hour, files that were imported long ago and those that nobody went on with. */
@Injectable()
export class ImportsSweep extends HourlySweep {
  constructor(
    private readonly files: FileStore,
    private readonly jobs: JobsDatabase,
    @Inject(CONFIG) config: Config,
  ) {
    super('imports', config);
  }

  async sweep(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT);
    const gone = [...(await this.keysOf(FORGET, before)), ...(await this.keysOf(STRIP, before))];
    for (const key of gone) await this.files.remove(key);
  }

  private async keysOf(statement: string, before: Date): Promise<string[]> {
    const rows = await this.jobs.query<{ key: string | null }>(statement, [before]);
    return rows.flatMap(({ key }) => key ?? []);
  }
}
