import type { Checked } from '@jalon/contracts/platform/operation';
import {
  dismissMistake,
  listMistakes,
  restoreMistake,
} from '@jalon/contracts/projects/mistakes/mistakes.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { MistakesReader } from './mistakes.reader';
import { MistakesService } from './mistakes.service';

@Controller()
export class MistakesController {
  constructor(
    private readonly reader: MistakesReader,
    private readonly mistakes: MistakesService,
  ) {}

  @Implement(listMistakes)
  list({ id }: Checked<typeof listMistakes>, actor: Actor) {
    return this.reader.list(actor, id);
  }

  @Implement(dismissMistake)
  async dismiss(input: Checked<typeof dismissMistake>, actor: Actor) {
    await this.mistakes.dismiss(actor, input);
    return this.reader.list(actor, input.id);
  }

  @Implement(restoreMistake)
  async restore(input: Checked<typeof restoreMistake>, actor: Actor) {
    await this.mistakes.restore(actor, input);
    return this.reader.list(actor, input.id);
  }
}
