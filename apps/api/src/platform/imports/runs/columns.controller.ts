import { listImportKinds, surveyImport } from '@jalon/contracts/imports/imports.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import { ImportKinds } from '../kinds/import-kinds';
import { ColumnsReader } from './columns.reader';

/** What a mapping is made from: the fields of registers, the columns of a file. */
@Controller()
export class ColumnsController {
  constructor(
    private readonly registers: ImportKinds,
    private readonly columns: ColumnsReader,
  ) {}

  @Implement(listImportKinds)
  async kinds(_: Checked<typeof listImportKinds>, actor: Actor) {
    const items = this.registers.open(actor);
    return { items: items.map(({ kind, title, fields }) => ({ kind, title, fields: [...fields] })) };
  }

  @Implement(surveyImport)
  survey(input: Checked<typeof surveyImport>, actor: Actor) {
    return this.columns.read(actor, input);
  }
}
