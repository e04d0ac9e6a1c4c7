import {
  addRecord,
  listRecords,
  removeRecord,
  restoreRecord,
  updateRecord,
} from '@jalon/contracts/projects/records/records.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { RecordsReader } from './records.reader';
import { RecordsService } from './records.service';

@Controller()
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly reader: RecordsReader,
  ) {}

  @Implement(listRecords)
  list({ useCaseId }: Checked<typeof listRecords>, actor: Actor) {
    return this.reader.list(actor, useCaseId);
  }

  @Implement(addRecord)
  async add(input: Checked<typeof addRecord>, actor: Actor) {
    return this.reader.get(actor, await this.records.add(actor, input));
  }

  @Implement(updateRecord)
  async update(input: Checked<typeof updateRecord>, actor: Actor) {
    await this.records.update(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(removeRecord)
  async remove({ id }: Checked<typeof removeRecord>, actor: Actor) {
    await this.records.remove(actor, id);
    return this.reader.get(actor, id);
  }

  @Implement(restoreRecord)
  async restore({ id }: Checked<typeof restoreRecord>, actor: Actor) {
    await this.records.restore(actor, id);
    return this.reader.get(actor, id);
  }
}
