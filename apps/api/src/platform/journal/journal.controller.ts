import {
  exportJournal,
  journalChoices,
  listJournal,
  readHistory,
  verifyJournal,
} from '@jalon/contracts/journal/journal.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { SubjectKinds } from '../discussion/subjects';
import { Implement } from '../http/implement';
import type { Wire } from '../http/wire';
import { JournalExport } from './reading/journal-export';
import { JournalReader } from './reading/journal.reader';

@Controller()
export class JournalController {
  constructor(
    private readonly journal: JournalReader,
    private readonly exporting: JournalExport,
    private readonly subjects: SubjectKinds,
  ) {}

  @Implement(listJournal)
  list(input: Checked<typeof listJournal>) {
    return this.journal.list(input);
  }

  @Implement(journalChoices)
  choices() {
    return this.journal.choices();
  }

  @Implement(verifyJournal)
  verification() {
    return this.journal.verify();
  }

  @Implement(exportJournal)
  async export(input: Checked<typeof exportJournal>, actor: Actor, wire: Wire) {
    return this.exporting.file(input, actor, wire.language);
  }

  @Implement(readHistory)
  async history({ subjectType, subjectId, ...turning }: Checked<typeof readHistory>, actor: Actor) {
    await this.subjects.get(actor, { subjectType, subjectId });
    const former = await this.subjects.former(actor, { subjectType, subjectId });
    return this.journal.history({ type: subjectType, id: subjectId, former }, turning);
  }
}
