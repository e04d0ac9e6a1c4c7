import {
  listImportKinds,
  readImportFields,
  readImportPlace,
} from '@jalon/contracts/imports/import-kinds.operations';
import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import { placeIn } from '../kinds/place-in';
import type { ImportKind } from '../kinds/import-kind';
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
    return { items: items.map(kindOf) };
  }

  @Implement(readImportPlace)
  place({ kind, id }: Checked<typeof readImportPlace>, actor: Actor) {
    return placeIn(actor, this.registers.get(actor, kind), id);
  }

  @Implement(readImportFields)
  fields({ id }: Checked<typeof readImportFields>, actor: Actor) {
    return this.columns.fields(actor, id);
  }

  @Implement(surveyImport)
  survey(input: Checked<typeof surveyImport>, actor: Actor) {
    return this.columns.read(actor, input);
  }
}

const kindOf = ({ kind, title, fields, own }: ImportKind) => ({
  kind,
  title,
  fields: [...fields],
  knowsItsRows: own !== undefined,
});
