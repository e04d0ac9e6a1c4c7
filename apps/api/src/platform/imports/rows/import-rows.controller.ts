import {
  chooseImportRows,
  downloadImportRows,
  getImportRow,
  listImportRows,
  summariseImport,
} from '@jalon/contracts/imports/import-rows.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import type { Wire } from '../../http/wire';
import { ChoiceService } from './choice.service';
import { RowsFile } from './rows-file';
import { RowsReader } from './rows.reader';

@Controller()
export class ImportRowsController {
  constructor(
    private readonly reader: RowsReader,
    private readonly choice: ChoiceService,
    private readonly file: RowsFile,
  ) {}

  @Implement(listImportRows)
  list(input: Checked<typeof listImportRows>, actor: Actor) {
    return this.reader.list(actor, input);
  }

  @Implement(downloadImportRows)
  download(input: Checked<typeof downloadImportRows>, actor: Actor, { language }: Wire) {
    return this.file.open(actor, input, language);
  }

  @Implement(getImportRow)
  row(input: Checked<typeof getImportRow>, actor: Actor) {
    return this.reader.row(actor, input);
  }

  @Implement(summariseImport)
  summary({ id }: Checked<typeof summariseImport>, actor: Actor) {
    return this.reader.summary(actor, id);
  }

  @Implement(chooseImportRows)
  choose(input: Checked<typeof chooseImportRows>, actor: Actor) {
    return this.choice.choose(actor, input);
  }
}
