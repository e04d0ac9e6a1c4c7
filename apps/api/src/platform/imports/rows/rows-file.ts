import type { downloadImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import type { RegisterField } from '@jalon/domain/imports/field';
import { type Cell, textOf } from '@jalon/domain/imports/reading';
import { sentenceOfReason, VERDICT_WORDS } from '@jalon/domain/imports/reason-words';
import type { RowReason, Verdict } from '@jalon/domain/imports/verdict';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { inUnitOfWork } from '../../database/unit-of-work';
import type { FileAnswer } from '../../http/file-answer';
import type { SheetCell, SheetRow } from '../../spreadsheets/sheet';
import { spreadsheetFile, spreadsheetName } from '../../spreadsheets/spreadsheet-file';
import { fieldsOf } from '../kinds/fields-of';
import { ImportKinds } from '../kinds/import-kinds';
import type { ImportRunEntity } from '../runs/import-run.entity';
import { namesOf } from './column-names';
import { rowConditions, type RowFilter } from './row-conditions';
import { RowsReader } from './rows.reader';

/** Rows read at a time, each time in a transaction of its own. */
const BATCH = 200;

const WORDS = {
  sheet: { fr: 'Lignes', en: 'Rows' },
  number: { fr: 'Ligne', en: 'Row' },
  verdict: { fr: 'Verdict', en: 'Verdict' },
  reasons: { fr: 'Raisons', en: 'Reasons' },
} as const;

interface FileRow {
  readonly rank: number;
  readonly number: number | null;
  readonly cells: readonly Cell[] | null;
  readonly title: string | null;
  readonly verdict: Verdict;
  readonly reasons: readonly RowReason[];
}

interface Asked {
  readonly actor: Actor;
  readonly run: ImportRunEntity;
  readonly fields: readonly RegisterField[];
  readonly filter: RowFilter;
  readonly ranks: readonly number[] | null;
  readonly language: Language;
}

const text = (value: string): SheetCell => (value === '' ? null : { kind: 'text', text: value });

/** The rows of a dry run as a file of their own, to be mended and handed in again. */
@Injectable()
export class RowsFile {
  constructor(
    private readonly reader: RowsReader,
    private readonly kinds: ImportKinds,
    private readonly database: DataSource,
  ) {}

  async open(
    actor: Actor,
    { id, ...filter }: Checked<typeof downloadImportRows>,
    language: Language,
  ): Promise<FileAnswer> {
    const run = await this.reader.checked(actor, id);
    const ranks = await this.reader.ranksFor(actor, run, filter);
    const fields = await fieldsOf(actor, this.kinds.get(actor, run.kind), run);
    const asked = { actor, run, fields, filter, ranks, language };
    const headers = [...namesOf(run), ...lastHeaders(language)];
    const sheet = {
      name: WORDS.sheet[language],
      language,
      columns: headers.map((header) => ({ header, width: 20 })),
      rows: this.batches(asked),
    };
    const name = spreadsheetName([run.fileName.replace(/\.\w+$/, ''), WORDS.sheet[language]], 'csv');
    return spreadsheetFile(sheet, name, 'csv');
  }

  private async *batches(asked: Asked): AsyncGenerator<readonly SheetRow[]> {
    for (let last = 0; ;) {
      const rows = await inUnitOfWork(this.database, { actor: asked.actor }, () => after(asked, last));
      if (rows.length > 0) yield rows.map((row) => lineOf(row, asked));
      if (rows.length < BATCH) return;
      last = rows.at(-1)?.rank ?? last;
    }
  }
}

const lastHeaders = (language: Language): string[] =>
  [WORDS.number, WORDS.verdict, WORDS.reasons].map((words) => words[language]);

function after({ run, filter, ranks }: Asked, last: number): Promise<FileRow[]> {
  const values = new SqlValues();
  const where = [...rowConditions(run, { filter, values, ranks }), 'u.verdict IS NOT NULL'];
  return ask<FileRow & Record<string, unknown>>(
    `SELECT u.rank, u.number, u.cells, u.title, u.verdict, u.reasons FROM import_row u
     WHERE ${where.join(' AND ')} AND u.rank > ${values.place(last)} ORDER BY u.rank LIMIT ${BATCH}`,
    values.list,
  );
}

/** The file's own cells where they stood; of a row that is gone, what it is called. */
function lineOf(row: FileRow, { run, fields, language }: Asked): SheetRow {
  const width = namesOf(run).length;
  const cells = row.cells ? row.cells.map(textOf) : [row.title ?? ''];
  const reasons = row.reasons.map((reason) => {
    const field = fields.find(({ key }) => key === reason.field);
    return sentenceOfReason(reason, field, language);
  });
  return [
    ...Array.from({ length: width }, (_, at) => text(cells[at] ?? '')),
    text(String(row.number ?? '')),
    text(wordsIn(VERDICT_WORDS[row.verdict], language)),
    text(reasons.join('\n')),
  ];
}
