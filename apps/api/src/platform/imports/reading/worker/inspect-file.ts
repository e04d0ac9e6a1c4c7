import type { Inspection } from '@jalon/domain/imports/reading';
import { formatOf } from '../bytes/format-of';
import { inspectText } from '../csv/open-text';
import { Notices } from '../notices';
import type { WorkerTask } from '../protocol';
import { inspectWorkbook } from '../xlsx/inspect-workbook';
import { fileBytes } from './file-bytes';

const NAMED = { csv: /\.xl\w+$/i, xlsx: /\.(csv|tsv|txt)$/i } as const;

/** Looks into a file and answers what it is and how it would be read. */
export async function inspectFile(task: Extract<WorkerTask, { kind: 'inspect' }>): Promise<Inspection> {
  const bytes = await fileBytes(task.source);
  const format = formatOf(bytes);
  const notices = new Notices();
  if (task.name !== null && NAMED[format].test(task.name))
    notices.note('format-not-as-named', format.toUpperCase());
  const inspect = format === 'csv' ? inspectText : inspectWorkbook;
  return inspect(bytes, task.corrections, notices);
}
