import type { Checked } from '@jalon/contracts/platform/operation';
import { readChanges } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { ChangesReader } from './changes.reader';

@Controller()
export class ChangesController {
  constructor(private readonly changes: ChangesReader) {}

  @Implement(readChanges)
  read(_: Checked<typeof readChanges>, actor: Actor) {
    return this.changes.read(actor);
  }
}
