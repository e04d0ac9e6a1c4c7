import { Module } from '@nestjs/common';
import { JournalExport } from './reading/journal-export';
import { JournalController } from './journal.controller';
import './journal.entities';
import { JournalReader } from './reading/journal.reader';

/** The journal as people read it: list, history, verification, export. */
@Module({ controllers: [JournalController], providers: [JournalReader, JournalExport] })
export class JournalModule {}
