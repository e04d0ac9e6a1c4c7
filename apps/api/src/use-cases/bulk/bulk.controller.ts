import type { Checked } from '@jalon/contracts/platform/operation';
import {
  editInBulk,
  getBulk,
  listBulk,
  previewBulk,
  undoBulk,
} from '@jalon/contracts/use-cases/bulk.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { BulkEditService } from './bulk-edit.service';
import { BulkUndoService } from './bulk-undo.service';
import { BulkReader } from './bulk.reader';

@Controller()
export class BulkController {
  constructor(
    private readonly edits: BulkEditService,
    private readonly undos: BulkUndoService,
    private readonly reader: BulkReader,
  ) {}

  @Implement(previewBulk)
  preview(input: Checked<typeof previewBulk>, actor: Actor) {
    return this.edits.preview(actor, input);
  }

  @Implement(editInBulk)
  edit(input: Checked<typeof editInBulk>, actor: Actor) {
    return this.edits.edit(actor, input);
  }

  @Implement(undoBulk)
  undo({ id }: Checked<typeof undoBulk>, actor: Actor) {
    return this.undos.undo(actor, id);
  }

  @Implement(listBulk)
  list(_: Checked<typeof listBulk>, actor: Actor) {
    return this.reader.list(actor);
  }

  @Implement(getBulk)
  get({ id }: Checked<typeof getBulk>, actor: Actor) {
    return this.reader.get(actor, id);
  }
}
