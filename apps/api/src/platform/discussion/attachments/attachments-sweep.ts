import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { FileStore } from '../../files/file-store';
import { HOUR, HourlySweep } from '../../files/hourly-sweep';
import { JobsDatabase } from '../../jobs/jobs-database';

const DAY = 24 * HOUR;
/** How long a removed attachment can be put back. */
const KEPT_REMOVED = 30 * DAY;

const FORGET = `DELETE FROM attachment WHERE removed_at < $1 RETURNING organisation_id || '/' || id AS key`;
/** Imports keep their files in the same store. */
const KNOWN = `
  SELECT organisation_id || '/' || id AS key FROM attachment WHERE organisation_id = $1
  UNION ALL SELECT file_key FROM import_run WHERE organisation_id = $1 AND file_key IS NOT NULL`;

/**
 * Takes away, each hour, what nobody can reach any more: attachments removed long ago, contents whose row was never
 * committed, files that were still coming in when their process died.
 */
@Injectable()
export class AttachmentsSweep extends HourlySweep {
  constructor(
    private readonly files: FileStore,
    private readonly jobs: JobsDatabase,
    @Inject(CONFIG) config: Config,
  ) {
    super('attachments', config);
  }

  async sweep(now: Date): Promise<void> {
    const removed = await this.jobs.query<{ key: string }>(FORGET, [new Date(now.getTime() - KEPT_REMOVED)]);
    for (const { key } of removed) await this.files.remove(key);
    const yesterday = new Date(now.getTime() - DAY);
    await this.files.discardBefore(yesterday);
    for await (const keys of this.files.keysBefore(yesterday)) await this.removeUnknown(keys);
  }

  /** The keys are of one organisation. */
  private async removeUnknown(keys: readonly string[]): Promise<void> {
    const [first] = keys;
    if (first === undefined) return;
    const rows = await this.jobs.query<{ key: string }>(KNOWN, [first.split('/')[0]]);
    const known = new Set(rows.map(({ key }) => key));
    for (const key of keys) if (!known.has(key)) await this.files.remove(key);
  }
}
