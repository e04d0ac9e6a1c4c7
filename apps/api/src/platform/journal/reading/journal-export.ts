import type { exportJournal } from '@jalon/contracts/journal/journal.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import type { JournalEntry } from '@jalon/domain/journal/journal-entry';
import type { Language } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { inUnitOfWork, workingTime } from '../../database/unit-of-work';
import { FileAnswer } from '../../http/file-answer';
import type { JournalFilter } from './journal-filter';
import { JournalReader } from './journal.reader';
import { tell } from '../tell';

/** Columns of the spreadsheet: a line for each field that changed, one for an event without any. */
const COLUMNS = {
  fr: [
    'Date (UTC)',
    'Position',
    'Auteur',
    'Événement',
    'Type',
    'Identifiant',
    'Nom',
    'Champ',
    'Avant',
    'Après',
  ],
  en: ['Date (UTC)', 'Position', 'Author', 'Event', 'Type', 'Id', 'Name', 'Field', 'Before', 'After'],
} as const;
const ERASED = { fr: '(effacé)', en: '(erased)' } as const;
const DELIMITER = { fr: ';', en: ',' } as const;
const BYTE_ORDER_MARK = '\uFEFF';
const PAGE = 500;

interface Export {
  readonly actor: Actor;
  readonly filter: JournalFilter;
  readonly language: Language;
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function linesOf(entry: JournalEntry, language: Language): (string | number | null)[][] {
  const { at, seq, actor, kind, subject, subjectName } = entry;
  const head = [at, seq, actor.name ?? actor.id, kind, subject.type, subject.id, subjectName];
  if (entry.changes.length === 0) return [[...head, '', '', '']];
  return entry.changes.map(({ field, before, after, erased }) =>
    erased
      ? [...head, field, ERASED[language], ERASED[language]]
      : [...head, field, shown(before), shown(after)],
  );
}

/** Cells that a spreadsheet would take for a formula are made plain text. */
const csv = (lines: readonly (readonly (string | number | null)[])[], language: Language): string =>
  stringify([...lines], {
    delimiter: DELIMITER[language],
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/** The journal as a file, written while it is read: page by page, each in a transaction of its own. */
@Injectable()
export class JournalExport {
  constructor(
    private readonly database: DataSource,
    private readonly journal: JournalReader,
  ) {}

  /** Taking the journal out is itself told. */
  file({ format, ...filter }: Checked<typeof exportJournal>, actor: Actor, language: Language): FileAnswer {
    const { organisationId } = actor;
    tell({
      kind: 'journal.exported',
      subject: { type: 'journal', id: organisationId },
      before: {},
      after: { format, ...filter },
    });
    const day = workingTime().toISOString().slice(0, 10);
    const asked = { actor, filter, language };
    return format === 'csv'
      ? new FileAnswer(Readable.from(this.csv(asked)), {
          name: `journal-${day}.csv`,
          mediaType: 'text/csv; charset=utf-8',
        })
      : new FileAnswer(Readable.from(this.ndjson(asked)), {
          name: `journal-${day}.ndjson`,
          mediaType: 'application/x-ndjson',
        });
  }

  private async *csv({ actor, filter, language }: Export): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csv([COLUMNS[language]], language);
    let cursor: string | undefined;
    do {
      const asked = { ...filter, sort: 'at', cursor, limit: PAGE } as const;
      const page = await inUnitOfWork(this.database, { actor }, () => this.journal.list(asked));
      yield csv(
        page.items.flatMap((entry) => linesOf(entry, language)),
        language,
      );
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }

  private async *ndjson({ actor, filter }: Export): AsyncGenerator<string> {
    yield `${JSON.stringify({ format: 'jalon-journal-1', organisationId: actor.organisationId })}\n`;
    let cursor: string | undefined;
    do {
      const page = await inUnitOfWork(this.database, { actor }, () => this.journal.lines(filter, cursor));
      yield page.lines.map((line) => `${line}\n`).join('');
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }
}
