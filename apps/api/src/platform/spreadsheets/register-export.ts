import type { Actor } from '@jalon/domain/access/actor';
import type { RegisterField } from '@jalon/domain/imports/field';
import type { Language, Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ask } from '../database/ask';
import { inUnitOfWork, workingTime } from '../database/unit-of-work';
import type { FileAnswer } from '../http/file-answer';
import { tell } from '../journal/tell';
import { fieldsFor, type RegisterRow, registerSheet } from './register-sheet';
import { spreadsheetFile, type SpreadsheetFormat, spreadsheetName } from './spreadsheet-file';

/** Rows read at a time, each time in a transaction of its own. */
const BATCH = 250;

/** What is to go out. */
export interface RegisterExport {
  readonly actor: Actor;
  readonly language: Language;
  readonly format: SpreadsheetFormat;
  /** In the journal and of the sheet: `use-cases`, « Cas d’usage ». */
  readonly register: { readonly type: string; readonly name: Words };
  readonly fields: readonly RegisterField[];
  /** Every row of the view, in its order: decided at once, so that no row is lost or doubled by edits meanwhile. */
  readonly ids: readonly string[];
  /** What the view is narrowed by, for the journal. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** These rows as they are now, in this order; what is gone meanwhile is left out. */
  readonly read: (ids: readonly string[]) => Promise<readonly RegisterRow[]>;
}

/** A register as a spreadsheet that is written while it is read: memory does not grow with it. */
@Injectable()
export class RegisterExports {
  constructor(private readonly database: DataSource) {}

  /** Taking a register out is told in the journal. */
  async file(asked: RegisterExport): Promise<FileAnswer> {
    const { actor, language, format, register, fields } = asked;
    tell({
      kind: `${register.type}.exported`,
      subject: { type: register.type, id: actor.organisationId },
      before: {},
      after: { format, count: asked.ids.length, ...asked.filter },
    });
    const sheet = registerSheet({
      name: register.name[language],
      language,
      fields: fieldsFor(fields, actor),
      rows: this.batches(asked),
    });
    return spreadsheetFile(sheet, await nameOf(asked), format);
  }

  private async *batches({ actor, ids, read }: RegisterExport): AsyncGenerator<readonly RegisterRow[]> {
    for (let from = 0; from < ids.length; from += BATCH)
      yield await inUnitOfWork(this.database, { actor }, () => read(ids.slice(from, from + BATCH)));
  }
}

/** With the organisation and the day. */
async function nameOf({ actor, language, register, format }: RegisterExport): Promise<string> {
  const [organisation] = await ask<{ name: string }>('SELECT name FROM organisation WHERE id = $1', [
    actor.organisationId,
  ]);
  const day = workingTime().toISOString().slice(0, 10);
  return spreadsheetName([register.name[language], organisation?.name ?? '', day], format);
}
